package org.hearsay.reader.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A feed or a sitemap, its entries in its own order.
 *
 * <pre>{@code
 * Feed feed = Feed.parse(bytes, null);
 * feed.entries().forEach(entry -> System.out.println(entry.published() + " " + entry.title()));
 * }</pre>
 *
 * RSS from 0.9 to 2.0, RDF ones too, Atom 1.0, JSON Feed 1.0 and 1.1, sitemaps and indexes of them, with the names of Google's
 * news extension. Feeds in the wild are often not well-formed, so the XML is read as leniently as a page is; the parser knows
 * no entities but HTML's characters and follows no references, so none can grow or lead anywhere.
 *
 * @param kind what it is
 * @param title what it is called, mostly the publisher's name; null where it does not say
 * @param entries at most {@value #MAX_ENTRIES}
 */
public record Feed(Kind kind, @Nullable String title, List<FeedEntry> entries) {

    /** No feed has as many; a sitemap has at most 50,000 by its own rules. */
    static final int MAX_ENTRIES = 50_000;

    /** What a feed can be. */
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        SITEMAP,
        /** A sitemap of sitemaps: its entries are sitemaps, and no articles. */
        SITEMAP_INDEX;

        /** {@code "JSON feed"}, {@code "sitemap index"}. */
        public String words() {
            return this == RSS || this == ATOM
                    ? name()
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("json", "JSON");
        }
    }

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a feed.
     *
     * @param bytes all of it
     * @param charset the name of its encoding as whoever sent it gave it, which counts only where it does not say so itself
     * @throws FeedException if it is none of the kinds
     */
    public static Feed parse(byte[] bytes, @Nullable String charset) {
        int first = 0;
        while (first < bytes.length && bytes[first] <= ' ') {
            first++; // white space; bytes are signed, so a byte order mark too
        }
        return first < bytes.length && bytes[first] == '{'
                ? JsonFeed.parse(Arrays.copyOfRange(bytes, first, bytes.length))
                : XmlFeed.parse(bytes, charset);
    }
}
