package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.reader.feed.Feed;
import org.hearsay.reader.feed.FeedEntry;
import org.hearsay.reader.feed.FeedException;
import org.jspecify.annotations.Nullable;

/**
 * The articles that a feed itself carries. An entry of which it has only a summary is an outcome that says so: what is behind
 * its address is fetched when a person names it, and not before. An article is at its address, or at {@code FEED:NUMBER}.
 */
final class FeedArticles {

    private FeedArticles() {}

    /** An outcome for each entry; there is at least one. */
    static List<Outcome> outcomes(byte[] bytes, String location, @Nullable String charset, Finisher finisher)
            throws UnreadException {
        Feed feed = feed(bytes, charset);
        List<Outcome> outcomes = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            String place = location + ":" + (outcomes.size() + 1);
            try {
                outcomes.add(finisher.finish(article(entry, feed, place)));
            } catch (UnreadException e) {
                outcomes.add(new Outcome.Unread(place, e.reason()));
            }
        }
        if (outcomes.isEmpty()) {
            throw new UnreadException("no entries in this " + feed.kind().words());
        }
        return outcomes;
    }

    private static Feed feed(byte[] bytes, @Nullable String charset) throws UnreadException {
        Feed feed;
        try {
            feed = Feed.parse(bytes, charset);
        } catch (FeedException e) {
            throw new UnreadException("not a feed: " + e.getMessage());
        }
        if (feed.kind() == Feed.Kind.SITEMAP || feed.kind() == Feed.Kind.SITEMAP_INDEX) {
            throw new UnreadException(
                    "a " + feed.kind().words() + ", which has addresses and no articles (hearsay fetch lists them)");
        }
        return feed;
    }

    private static Article article(FeedEntry entry, Feed feed, String place) throws UnreadException {
        String content = entry.content();
        String name = UnreadException.oneLine(entry.url() == null ? entry.id() : entry.url());
        if (content == null || !entry.full()) {
            throw new UnreadException(
                    (content == null ? "no text in the feed: " : "only a summary in the feed: ") + name);
        }
        String text = HtmlPage.textOf(content);
        if (text.isEmpty()) {
            throw new UnreadException("no article text found: " + name);
        }
        return Article.builder(entry.url() == null ? place : entry.url(), text)
                .title(entry.title())
                .byline(entry.author())
                .publisher(feed.title())
                .url(entry.url())
                .published(entry.date())
                .build();
    }
}
