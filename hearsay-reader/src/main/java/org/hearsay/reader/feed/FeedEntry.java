package org.hearsay.reader.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. What the feed does not say is null.
 *
 * @param id what the feed calls it by, or its address where it has no other name: the same in every version of the feed
 * @param url where the article is
 * @param title in plain text
 * @param author as the feed names it
 * @param published ISO 8601: a date, or a date and time
 * @param updated the same, of its last change
 * @param content the article as HTML, as far as the feed carries it; null where it carries nothing
 * @param full whether that is the whole article, as far as can be told, or a summary
 */
public record FeedEntry(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String author,
        @Nullable String published,
        @Nullable String updated,
        @Nullable String content,
        boolean full) {

    public FeedEntry {
        Objects.requireNonNull(id, "id");
    }

    /** When it was published, or last changed where only that is known. */
    public @Nullable String date() {
        return published != null ? published : updated;
    }
}
