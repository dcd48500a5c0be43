package org.hearsay.reader.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedParsingTest {

    private static final String SENTENCE =
            "The mayor of Port Almond said on Monday that the old bridge would stay closed. ";

    @Test
    void rssOfAllAgesIsTheSame() {
        String item = "<title>T</title><link>https://news.example/1</link>";
        for (String xml : List.of(
                "<rss version='2.0'><channel><title>G</title><item>" + item + "</item></channel></rss>",
                "<rss version='0.91'><channel><title>G</title></channel><item>" + item + "</item></rss>",
                "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>G</title></channel><item>" + item
                        + "</item></rdf:RDF>")) {
            Feed feed = parse(xml);
            assertThat(feed.kind()).isEqualTo(Feed.Kind.RSS);
            assertThat(feed.title()).isEqualTo("G");
            assertThat(feed.entries())
                    .containsExactly(new FeedEntry(
                            "https://news.example/1", "https://news.example/1", "T", null, null, null, null, false));
        }
    }

    @Test
    void atomsAddressesCountFromTheirBase() {
        Feed feed = parse("<feed xml:base='https://news.example/a/'><entry><id>1</id><link rel='self' href='/x'/>"
                + "<link href='2.html'/></entry><entry><id>2</id><link href='javascript:alert(1)'/></entry></feed>");
        assertThat(feed.entries().get(0).url()).isEqualTo("https://news.example/a/2.html");
        assertThat(feed.entries().get(1).url()).isNull();
    }

    @Test
    void sitemapsGiveAddressesAndWhatIsSaidOfThem() {
        Feed feed = parse("<urlset xmlns:news='x'><url><loc> https://news.example/1 </loc><lastmod>2026-03-13</lastmod>"
                + "<news:news><news:publication_date>2026-03-12T09:00:00Z</news:publication_date><news:title>Bridge"
                + "</news:title></news:news></url></urlset>");
        FeedEntry entry = feed.entries().get(0);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.SITEMAP);
        assertThat(List.of(entry.url(), entry.title(), entry.published(), entry.updated()))
                .containsExactly("https://news.example/1", "Bridge", "2026-03-12T09:00:00Z", "2026-03-13");
        assertThat(parse("<sitemapindex><sitemap><loc>https://news.example/s.xml</loc></sitemap></sitemapindex>")
                        .kind())
                .isEqualTo(Feed.Kind.SITEMAP_INDEX);
    }

    @Test
    void wholeArticlesAreToldFromSummaries() {
        String article = "<p>" + SENTENCE.repeat(4) + "</p>";
        assertThat(full("content:encoded", article)).isTrue();
        assertThat(full("content:encoded", article + "<p>The post Bridge appeared first on Gazette.</p>"))
                .isTrue();
        assertThat(full("content:encoded", "<p>" + SENTENCE + "</p>")).isFalse();
        assertThat(full("content:encoded", article + "<p>The mayor also […]</p>"))
                .isFalse();
        assertThat(full("content:encoded", article + "<a href='/1'>Continue reading →</a>"))
                .isFalse();
        assertThat(full("content:encoded", article + "Read the full story here."))
                .isFalse();
        assertThat(full("description", article)).isFalse();
        assertThat(full("description", article.repeat(5))).isTrue();
        assertThat(full("description", SENTENCE.repeat(30))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 13 Mar 2026 10:05:00 GMT|2026-03-13T10:05:00Z",
                "Fri, 13 Mar 2026 10:05:07 +0100|2026-03-13T10:05:07+01:00",
                "13 Mar 26 10:05 EST|2026-03-13T10:05:00-05:00",
                "Friday, 13 March 2026 10:05:00 -08:00|2026-03-13T10:05:00-08:00",
                "Thu, 3 Sept 2026 1:05:00 PDT|2026-09-03T01:05:00-07:00",
                "2026-03-13|2026-03-13",
                "2026-03-13T10:05:00.123Z|2026-03-13T10:05:00Z",
                "2026-03-13 10:05:00+0100|2026-03-13T10:05:00+01:00",
                "2026-03-13T10:05:00|2026-03-13T10:05:00",
                "yesterday|",
                "Fri, 32 Mar 2026 10:05:00 GMT|",
                "Fri|",
                "2026-99-99|"
            })
    void datesAreBroughtIntoOneForm(String written, String iso) {
        assertThat(FeedDate.iso(written)).isEqualTo(iso);
    }

    @Test
    void theEncodingIsFound() {
        String xml = "<rss><channel><title>Caf\u00e9 \u00a7</title></channel></rss>";
        assertThat(Feed.parse(xml.getBytes(StandardCharsets.UTF_8), "iso-8859-1")
                        .title())
                .isEqualTo("Café §");
        assertThat(Feed.parse(xml.getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1")
                        .title())
                .isEqualTo("Café §");
        assertThat(Feed.parse(("\ufeff" + xml).getBytes(StandardCharsets.UTF_16LE), null)
                        .title())
                .isEqualTo("Café §");
        String declared = "<?xml version='1.0' encoding='koi8-r'?><rss><channel><title>Мост</title></channel></rss>";
        assertThat(Feed.parse(declared.getBytes(Charset.forName("koi8-r")), "windows-1252")
                        .title())
                .isEqualTo("Мост");
        assertThat(Feed.parse(xml.getBytes(StandardCharsets.ISO_8859_1), "no/such charset")
                        .title())
                .startsWith("Caf");
        String bom = "\ufeff{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Café\", \"items\": []}";
        assertThat(Feed.parse(bom.getBytes(StandardCharsets.UTF_8), null).title())
                .isEqualTo("Café");
    }

    @Test
    void whatIsNotWellFormedIsReadAsFarAsItGoes() {
        Feed feed = parse(
                "\n <rss><channel><title>Bridge & harbour&nbsp;news</title><item><title>A <b>bold</b> claim</title>"
                        + "<guid>https://news.example/1</guid><item><title>Second</title><guid isPermaLink='false'>x</guid></item>");
        assertThat(feed.title()).isEqualTo("Bridge & harbour\u00a0news");
        assertThat(feed.entries().get(0).url()).isEqualTo("https://news.example/1");
    }

    @Test
    @Timeout(20)
    void noEntityGrowsAndNoneLeadsAnywhere() {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        laughs.append("]><rss><channel><title>&a29;</title></channel></rss>");
        assertThat(parse(laughs.toString()).title()).isEqualTo("&a29;");
        String outside =
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'><!ENTITY % p SYSTEM "
                        + "'http://127.0.0.1:9/x.dtd'> %p;]><rss><channel><title>&f;</title></channel></rss>";
        assertThat(parse(outside).title()).isEqualTo("&f;");
    }

    @Test
    @Timeout(30)
    void neitherDepthNorNumberIsTooMuch() {
        String deep = "<rss><channel>" + "<a>".repeat(1_000_000);
        assertThat(parse(deep).entries()).isEmpty();
        assertThatThrownBy(() -> parse("<rss>" + "<a>".repeat(2_000_000)))
                .isInstanceOf(FeedException.class)
                .hasMessage("more than 1500000 tags");
        assertThatThrownBy(() -> parse("{\"version\":" + "[".repeat(1_000_000))).isInstanceOf(FeedException.class);
        String nul = "<rss>\0<channel><title>a\0b</title></channel></rss>";
        assertThat(parse(nul).kind()).isEqualTo(Feed.Kind.RSS);
        assertThat(parse("<rss><channel>" + "<item><title>x</title></item>".repeat(100_000) + "</channel></rss>")
                        .entries())
                .hasSize(Feed.MAX_ENTRIES);
    }

    private static boolean full(String place, String html) {
        Feed feed = parse("<rss><channel><item><guid>1</guid><" + place + "><![CDATA[" + html + "]]></" + place
                + "></item></channel></rss>");
        return feed.entries().get(0).full();
    }

    private static Feed parse(String text) {
        return Feed.parse(text.getBytes(StandardCharsets.UTF_8), null);
    }
}
