package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <!-- made by hand -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Almond Gazette</title>
            <item><title>Bridge closed</title><link>https://news.example/1</link><pubDate>Fri, 13 Mar 2026 10:05:00 GMT</pubDate>
              <description>The old bridge stays closed.</description>
              <content:encoded><![CDATA[<p>%s</p><script>x()</script><p>It was built in 1911.</p>]]></content:encoded></item>
            <item><title>Harbour</title><link>https://news.example/2</link><description>The harbour&#8217;s view …</description></item>
            <item><title>Nothing</title><link>https://news.example/3</link></item>
            </channel></rss>
            """.formatted(PROSE);

    @TempDir
    Path folder;

    @Test
    void anEntryThatCarriesItsArticleIsOne() {
        Article article = article(outcomes(file(folder, "feed.xml", RSS)).get(0));
        assertThat(article.text()).isEqualTo(PROSE + "\n\nIt was built in 1911.");
        assertThat(List.of(article.title(), article.publisher(), article.published(), article.location()))
                .containsExactly(
                        "Bridge closed", "The Almond Gazette", "2026-03-13T10:05:00Z", "https://news.example/1");
    }

    @Test
    void anEntryWithASummaryOnlySaysSo() {
        Path file = file(folder, "feed.xml", RSS);
        assertThat(outcomes(file).subList(1, 3))
                .containsExactly(
                        new Outcome.Unread(file + ":2", "only a summary in the feed: https://news.example/2"),
                        new Outcome.Unread(file + ":3", "no text in the feed: https://news.example/3"));
    }

    @Test
    void feedsAreKnownByTheirStart() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><id>a</id><title>Bridge</title>
                <author><name>A. Writer</name></author><updated>2026-03-13T10:05:00+01:00</updated>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
                """.formatted(PROSE);
        Article entry = article(outcomes(file(folder, "feed", atom)).get(0));
        assertThat(entry.text()).isEqualTo(PROSE);
        assertThat(List.of(entry.byline(), entry.published(), entry.location()))
                .containsExactly("A. Writer", "2026-03-13T10:05:00+01:00", folder.resolve("feed") + ":1");
        String json = """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "items": [
                  {"id": "1", "url": "https://news.example/1", "title": "Bridge", "content_text": "%s"}]}
                """.formatted(PROSE);
        for (String name : List.of("feed.json", "feed")) {
            assertThat(article(outcomes(file(folder, name, json)).get(0)).text())
                    .isEqualTo(PROSE);
        }
        assertThat(article(outcomes(file(folder, "feed", json.replace("\n", " ")))
                                .get(0))
                        .title())
                .isEqualTo("Bridge");
        ArticleReader reader = ArticleReader.builder()
                .standardInput(new ByteArrayInputStream(RSS.getBytes(StandardCharsets.UTF_8)))
                .build();
        try (Stream<Outcome> outcomes = reader.read(List.of("-"))) {
            assertThat(outcomes).hasSize(3);
        }
    }

    @Test
    void aSitemapHasNoArticles() {
        String sitemap = "<?xml version=\"1.0\"?><urlset><url><loc>https://news.example/1</loc></url></urlset>";
        assertThat(reason(file(folder, "sitemap.xml", sitemap)))
                .isEqualTo("a sitemap, which has addresses and no articles (hearsay fetch lists them)");
    }

    @Test
    void whatIsNoFeedSaysSo() {
        assertThat(reason(file(folder, "a.rss", "<?xml version='1.0'?><html/>")))
                .isEqualTo("not a feed: neither RSS, Atom nor a sitemap, but <html>");
        assertThat(reason(file(folder, "b.atom", "Bridge closed"))).isEqualTo("not a feed: not XML");
        assertThat(reason(file(folder, "c.rss", "<rss><channel><title>x</title></channel></rss>")))
                .isEqualTo("no entries in this RSS");
        assertThat(reason(file(folder, "d.rss", ""))).isEqualTo("empty file");
    }
}
