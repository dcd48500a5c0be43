package org.hearsay.reader.feed;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.core.HearsayException;
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

    /** How many sitemaps of an index are looked at. */
    static final int MAX_PARTS = 10;

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
     * @param parts of a sitemap index, the looks at its sitemaps
     * @param failed of a sitemap index, why a sitemap could not be looked at, by its address
     */
    public record Look(
            String url,
            Feed feed,
            List<FeedEntry> fresh,
            Validators validators,
            List<String> seen,
            List<Look> parts,
            Map<String, String> failed) {

        public Look {
            fresh = List.copyOf(fresh);
            seen = List.copyOf(seen);
            parts = List.copyOf(parts);
            failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
        }

        /** What there is to read: the feed's entries, or those of the sitemaps that were looked at. */
        public List<FeedEntry> entries() {
            return feed.kind() == Feed.Kind.SITEMAP_INDEX
                    ? parts.stream().flatMap(part -> part.entries().stream()).toList()
                    : feed.entries();
        }

        private static Look of(String url, Feed feed, List<FeedEntry> fresh, Validators validators, List<String> seen) {
            return new Look(url, feed, fresh, validators, seen, List.of(), Map.of());
        }

        private Look with(List<Look> looks, Map<String, String> failures) {
            List<FeedEntry> all =
                    looks.stream().flatMap(look -> look.fresh.stream()).toList();
            return new Look(url, feed, all, validators, seen, looks, failures);
        }
    }

    /** What is kept of a look. */
    record Known(
            String url, @Nullable String etag, @Nullable String lastModified, Feed feed, List<String> seen) {}

    /**
     * Looks at a feed; of a sitemap index, at the {@value #MAX_PARTS} of its sitemaps on the same site that were changed last.
     *
     * @throws org.hearsay.core.HearsayException if it cannot be fetched, or is no feed
     * @throws IOException if what is known of it cannot be read
     */
    public Look look(String url) throws IOException {
        Look look = lookAt(url);
        return look.feed().kind() == Feed.Kind.SITEMAP_INDEX ? withParts(look) : look;
    }

    private Look withParts(Look index) throws IOException {
        List<Look> parts = new ArrayList<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (String url : newest(index)) {
            try {
                Look part = lookAt(url);
                if (part.feed().kind() == Feed.Kind.SITEMAP_INDEX) {
                    failed.put(url, "a sitemap index in another");
                } else {
                    parts.add(part);
                }
            } catch (HearsayException e) {
                failed.put(url, String.valueOf(e.getMessage()));
            }
        }
        return index.with(parts, failed);
    }

    /** The sitemaps that were changed last; those of which that is not known come after, in their order. */
    private static List<String> newest(Look index) {
        return index.feed().entries().stream()
                .filter(part -> part.url() != null && isOnSiteOf(index.url(), part.url()))
                .sorted(Comparator.comparing(FeedEntry::date, Comparator.nullsLast(Comparator.<String>reverseOrder())))
                .map(FeedEntry::url)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MAX_PARTS)
                .toList();
    }

    /** Whether both are under one domain that somebody registered: no sitemap leads elsewhere. */
    private static boolean isOnSiteOf(String url, String other) {
        String host = URI.create(url.strip()).getHost();
        try {
            String otherHost = URI.create(other).getHost();
            return host != null
                    && otherHost != null
                    && (host.equalsIgnoreCase(otherHost) || domain(host).equals(domain(otherHost)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String domain(String host) {
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return domain == null ? host : domain;
    }

    private Look lookAt(String url) throws IOException {
        Known known = known(url);
        Validators validators = known == null ? Validators.NONE : new Validators(known.etag(), known.lastModified());
        Fetched fetched = fetcher.fetch(url, validators);
        if (fetched.isUnchanged() && known != null) {
            return Look.of(url, known.feed(), List.of(), validators, known.seen());
        }
        Feed feed = Feed.parse(fetched.body(), null);
        Set<String> seen = known == null ? Set.of() : new LinkedHashSet<>(known.seen());
        List<FeedEntry> fresh = feed.entries().stream()
                .filter(entry -> !seen.contains(entry.id()))
                .toList();
        LinkedHashSet<String> names = new LinkedHashSet<>();
        feed.entries().forEach(entry -> names.add(entry.id()));
        names.addAll(seen);
        return Look.of(
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
        for (Look part : look.parts()) {
            remember(part);
        }
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
