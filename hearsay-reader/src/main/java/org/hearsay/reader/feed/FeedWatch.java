package org.hearsay.reader.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.fetch.Fetched;
import org.hearsay.reader.fetch.Fetcher;
import org.hearsay.reader.fetch.Validators;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells what is new in feeds since they were last looked at.
 *
 * <pre>{@code
 * FeedWatch.Look look = watch.look("https://news.example/feed.xml");
 * look.fresh().forEach(entry -> System.out.println(entry.title()));
 * watch.remember(look);
 * }</pre>
 *
 * What is known of a feed (what its server said of the version that it sent last, what was in that, what was ever seen in it)
 * is a JSON file in a folder, one for each URL. A server is asked for a newer version only; where it has none, the entries are
 * the known ones. Safe to share between threads, but two looks at one feed at a time both call the same entries fresh.
 */
public final class FeedWatch {

    /** How many names of entries are remembered of a feed; the oldest are forgotten. */
    private static final int MAX_SEEN = 100_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Fetcher fetcher;
    private final Path folder;

    /**
     * A watch over any number of feeds.
     *
     * @param folder where what is known of them is kept; made when there is something to keep
     */
    public FeedWatch(Fetcher fetcher, Path folder) {
        this.fetcher = fetcher;
        this.folder = folder;
    }

    /**
     * A feed as it is now.
     *
     * @param url as it was given
     * @param feed its entries without their content where the server had nothing newer than what was known
     * @param fresh those of its entries that were never seen before this look
     */
    public record Look(String url, Feed feed, List<FeedEntry> fresh, Validators validators, List<String> seen) {

        public Look {
            fresh = List.copyOf(fresh);
            seen = List.copyOf(seen);
        }
    }

    /** What is kept of a look. */
    record Known(
            String url, @Nullable String etag, @Nullable String lastModified, Feed feed, List<String> seen) {}

    /**
     * Looks at a feed.
     *
     * @throws org.hearsay.core.HearsayException if it cannot be fetched, or is no feed
     * @throws IOException if what is known of it cannot be read
     */
    public Look look(String url) throws IOException {
        Known known = known(url);
        Validators validators = known == null ? Validators.NONE : new Validators(known.etag(), known.lastModified());
        Fetched fetched = fetcher.fetch(url, validators);
        if (fetched.isUnchanged() && known != null) {
            return new Look(url, known.feed(), List.of(), validators, known.seen());
        }
        Feed feed = Feed.parse(fetched.body(), null);
        Set<String> seen = known == null ? Set.of() : new LinkedHashSet<>(known.seen());
        List<FeedEntry> fresh = feed.entries().stream()
                .filter(entry -> !seen.contains(entry.id()))
                .toList();
        LinkedHashSet<String> names = new LinkedHashSet<>();
        feed.entries().forEach(entry -> names.add(entry.id()));
        names.addAll(seen);
        return new Look(
                url,
                feed,
                fresh,
                fetched.validators(),
                names.stream().limit(MAX_SEEN).toList());
    }

    /**
     * Keeps what was seen, so that the next look finds only what is new after it.
     *
     * @throws IOException if it cannot be written
     */
    public void remember(Look look) throws IOException {
        Feed bare = new Feed(
                look.feed().kind(),
                look.feed().title(),
                look.feed().entries().stream().map(FeedWatch::withoutContent).toList());
        Known known = new Known(
                look.url(), look.validators().etag(), look.validators().lastModified(), bare, look.seen());
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, ".feed", ".part");
        try {
            Files.write(unfinished, MAPPER.writeValueAsBytes(known));
            Files.move(unfinished, file(look.url()), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private @Nullable Known known(String url) throws IOException {
        Path file = file(url);
        try {
            return MAPPER.readValue(Files.readAllBytes(file), Known.class);
        } catch (NoSuchFileException e) {
            return null;
        } catch (JacksonException e) {
            throw new IOException("what is known of this feed cannot be read: " + file, e);
        }
    }

    private static FeedEntry withoutContent(FeedEntry entry) {
        return new FeedEntry(
                entry.id(),
                entry.url(),
                entry.title(),
                entry.author(),
                entry.published(),
                entry.updated(),
                null,
                entry.full());
    }

    private Path file(String url) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
