package org.hearsay.reader.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed (jsonfeed.org), 1.0 and 1.1. */
final class JsonFeed {

    /** What the version of a JSON feed starts with. */
    static final String VERSION = "https://jsonfeed.org/version/";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonFeed() {}

    static Feed parse(byte[] json) {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new FeedException("not JSON");
        }
        String version = string(feed, "version");
        if (version == null || !version.startsWith(VERSION)) {
            throw new FeedException("JSON, but not a JSON feed");
        }
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            FeedEntry entry = entry(item);
            if (entry != null && entries.size() < Feed.MAX_ENTRIES) {
                entries.add(entry);
            }
        }
        return new Feed(Feed.Kind.JSON_FEED, string(feed, "title"), entries);
    }

    private static @Nullable FeedEntry entry(JsonNode item) {
        String url = string(item, "url");
        String id = item.path("id").isNumber() ? item.path("id").asString() : string(item, "id");
        String name = id != null ? id : url;
        if (name == null) {
            return null;
        }
        String html = string(item, "content_html");
        String text = string(item, "content_text");
        String content = html != null ? html : text != null ? paragraphs(text) : null;
        boolean full = Fullness.isFull(content, true);
        String summary = string(item, "summary");
        JsonNode authors = item.path("authors");
        return new FeedEntry(
                name,
                url,
                string(item, "title"),
                string(authors.isArray() ? authors.path(0) : item.path("author"), "name"),
                FeedDate.iso(string(item, "date_published")),
                FeedDate.iso(string(item, "date_modified")),
                content != null ? content : summary == null ? null : paragraphs(summary),
                full);
    }

    private static String paragraphs(String text) {
        return "<p>" + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>") + "</p>";
    }

    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }
}
