package org.hearsay.reader.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hearsay.reader.warc.WarcKeeper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what a URL gave, every time that it was fetched, among the WARC files that a {@link Fetcher} keeps in a folder.
 *
 * <pre>{@code
 * for (Evidence.Visit visit : new Evidence(folder).visits("https://news.example/a.html")) {
 *     System.out.println(visit.at() + " " + visit.location());
 * }
 * }</pre>
 *
 * Beside the archives stands a file for each URL, {@code visits/HASH.visits}, with a line of JSON for each time; no archive need be searched.
 *
 * <p>Safe to share between threads.
 */
public final class Evidence {

    private final Path folder;

    /** @param folder where a fetcher keeps what it gets */
    public Evidence(Path folder) {
        this.folder = folder;
    }

    /**
     * One time that a URL gave its content.
     *
     * @param at when it was asked for
     * @param archive the WARC file with the answer
     * @param offset where the answer's record starts in it, in bytes
     */
    public record Visit(Instant at, Path archive, long offset) {

        /** The answer's location, as an {@link org.hearsay.reader.ArticleReader} that reads the archive gives it. */
        public String location() {
            return archive + ":" + offset;
        }
    }

    /**
     * The visits to a URL, the oldest first; empty where there were none. What cannot be understood is passed over.
     *
     * @throws FetchException if it is no URL that could be fetched
     * @throws IOException if what is known of it cannot be read
     */
    public List<Visit> visits(String url) throws IOException {
        List<Visit> visits = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file(WebAddress.parse(url)), StandardCharsets.UTF_8)) {
                Visit visit = visit(line);
                if (visit != null) {
                    visits.add(visit);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return visits;
    }

    private @Nullable Visit visit(String line) {
        try {
            JsonNode json = JsonMapper.shared().readTree(line);
            return new Visit(
                    Instant.parse(json.path("at").asString("")),
                    folder.resolve(json.path("archive").asString("")),
                    json.path("offset").asLong());
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Notes that a URL gave what is kept at {@code place}. */
    synchronized void add(URI url, Instant at, WarcKeeper.Place place) throws IOException {
        Map<String, Object> visit = Map.of(
                "url", url.toString(),
                "at", at.toString(),
                "archive", folder.relativize(place.archive()).toString(),
                "offset", place.offset());
        Path file = file(url);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                JsonMapper.shared().writeValueAsString(visit) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private Path file(URI url) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(url.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve("visits").resolve(HexFormat.of().formatHex(hash, 0, 16) + ".visits");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
