package org.hearsay.reader.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hearsay.reader.fetch.Fetcher;
import org.hearsay.reader.fetch.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedWatchTest {

    @TempDir
    Path folder;

    private Site site;
    private Fetcher fetcher;
    private FeedWatch watch;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher =
                Fetcher.builder(folder).allowPrivate(true).pause(Duration.ZERO).build();
        watch = new FeedWatch(fetcher, folder.resolve("feeds"));
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    @Test
    void ofAnIndexTheSitemapsThatWereChangedLastAreLookedAtAndNoOthers() throws IOException {
        StringBuilder index = new StringBuilder(sitemap("/undated", "")).append(sitemap("/0", "2026-03-10"));
        for (int i = 1; i <= FeedWatch.MAX_PARTS; i++) {
            index.append(sitemap("/" + i, "2026-03-" + (10 + i)));
            site.page("/" + i, "text/xml", map("https://news.example/" + i));
        }
        site.page("/index", "text/xml", index(index.toString()));
        FeedWatch.Look look = watch.look(site.url("/index"));
        assertThat(look.entries())
                .extracting(FeedEntry::url)
                .hasSize(FeedWatch.MAX_PARTS)
                .startsWith("https://news.example/10")
                .endsWith("https://news.example/1");
        assertThat(site.paths()).hasSize(FeedWatch.MAX_PARTS + 2).doesNotContain("/undated", "/0");
    }

    @Test
    void whatIsNewInOneOfItsSitemapsIsFresh() throws IOException {
        site.page("/index", "text/xml", index(sitemap("/a", "") + sitemap("/b", "")));
        site.page("/a", "text/xml", map("https://news.example/1"));
        site.page("/b", "text/xml", map("https://news.example/2"));
        watch.remember(watch.look(site.url("/index")));
        site.page("/b", "text/xml", map("https://news.example/3"));
        FeedWatch.Look look = watch.look(site.url("/index"));
        assertThat(look.fresh()).extracting(FeedEntry::url).containsExactly("https://news.example/3");
        assertThat(look.entries()).hasSize(2);
    }

    @Test
    void noSitemapLeadsElsewhereOrRoundInACircle() throws IOException {
        String elsewhere = "<sitemap><loc>http://news.example:" + site.port() + "/a</loc></sitemap>"
                + "<sitemap><loc>http://[::1]/a</loc></sitemap>";
        site.page("/index", "text/xml", index(elsewhere + sitemap("/index", "") + sitemap("/none", "")));
        FeedWatch.Look look = watch.look(site.url("/index"));
        assertThat(look.entries()).isEmpty();
        assertThat(look.failed())
                .containsEntry(site.url("/index"), "a sitemap index in another")
                .containsEntry(site.url("/none"), "the server answered 404 Not Found")
                .hasSize(2);
        assertThat(site.paths()).isEqualTo(List.of("/robots.txt", "/index", "/index", "/none"));
    }

    private static String index(String sitemaps) {
        return "<sitemapindex>" + sitemaps + "</sitemapindex>";
    }

    private String sitemap(String path, String changed) {
        return "<sitemap><loc>" + site.url(path) + "</loc><lastmod>" + changed + "</lastmod></sitemap>";
    }

    private static String map(String url) {
        return "<urlset><url><loc>" + url + "</loc></url></urlset>";
    }
}
