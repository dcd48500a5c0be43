package org.hearsay.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reader.feed.Feed;
import org.hearsay.reader.feed.FeedEntry;
import org.hearsay.reader.feed.FeedWatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entries of a feed, for a person or for a program.
 *
 * @param look where they are from
 * @param entries in the feed's order
 */
public record FeedListing(FeedWatch.Look look, List<FeedEntry> entries) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public FeedListing {
        entries = List.copyOf(entries);
    }

    /** What the feed is and how many entries there are, then two lines for each. */
    public String text() {
        String title = look.feed().title();
        StringBuilder text = new StringBuilder()
                .append(title == null ? "" : SafeText.line(title) + " · ")
                .append(entries.isEmpty() ? "nothing new" : entries.size() + " new")
                .append(" of ")
                .append(look.entries().size())
                .append(look.feed().kind() == Feed.Kind.SITEMAP_INDEX ? sitemaps() : "")
                .append(" · ")
                .append(SafeText.line(look.url()))
                .append('\n');
        for (FeedEntry entry : entries) {
            String date = entry.date();
            text.append("  ")
                    .append(String.format("%-16.16s", date == null ? "" : date.replace('T', ' ')))
                    .append("  ")
                    .append(SafeText.line(known(entry.title(), entry.id())))
                    .append(entry.full() ? " [full text in the feed]" : "")
                    .append('\n');
            if (entry.url() != null) {
                text.append(" ".repeat(20)).append(SafeText.line(entry.url())).append('\n');
            }
        }
        return text.toString();
    }

    /** How many of an index's sitemaps were looked at, which are those that were changed last. */
    private String sitemaps() {
        return " in " + look.parts().size() + " of " + look.feed().entries().size() + " sitemaps";
    }

    /** An object a line: feed, id, url, title, author, published, updated, and whether the feed has the full text. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        for (FeedEntry entry : entries) {
            Map<String, Object> object = new LinkedHashMap<>();
            put(object, "feed", look.url());
            put(object, "id", entry.id());
            put(object, "url", entry.url());
            put(object, "title", entry.title());
            put(object, "author", entry.author());
            put(object, "published", entry.published());
            put(object, "updated", entry.updated());
            object.put("full", entry.full());
            lines.append(MAPPER.writeValueAsString(object)).append('\n');
        }
        return lines.toString();
    }

    private static void put(Map<String, Object> object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }

    private static String known(@Nullable String said, String otherwise) {
        return said == null ? otherwise : said;
    }
}
