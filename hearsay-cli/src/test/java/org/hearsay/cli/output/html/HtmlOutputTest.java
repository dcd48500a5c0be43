package org.hearsay.cli.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.cli.output.Fixtures;
import org.hearsay.cli.output.Golden;
import org.hearsay.core.Article;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlOutputTest {

    @Test
    void articleAndCardsAreAsReviewed() throws IOException {
        Document page = Jsoup.parse(page(Fixtures.courier()));
        Golden.check("courier.html.txt", page.select("main").outerHtml() + "\n");
    }

    @Test
    void cardsShowWhoThatIsByWhatWayItCameWhenAndWhatItAnswers() throws IOException {
        Document page = Jsoup.parse(page(Fixtures.gauge()));
        Golden.check("gauge.html.txt", page.select("ol.cards").outerHtml() + "\n");
        assertThat(page.select("#c1-2 .details a").attr("href")).isEqualTo("#c1-1");
    }

    @Test
    void everyAttributionHasItsWordsItsNumberAndItsCard() throws IOException {
        for (Reading reading : List.of(Fixtures.courier(), Fixtures.upriver())) {
            Document page = Jsoup.parse(page(reading));
            assertThat(page.select("li.card")).hasSameSizeAs(reading.attributions());
            for (int i = 0; i < reading.attributions().size(); i++) {
                String number = Integer.toString(i + 1);
                assertThat(words(page, number, 's'))
                        .isEqualTo(
                                noSpace(reading.attributions().get(i).source().text()));
                assertThat(words(page, number, 'q'))
                        .isEqualTo(noSpace(reading.attributions().get(i).cue().text()));
                assertThat(words(page, number, 'c'))
                        .isEqualTo(
                                noSpace(reading.attributions().get(i).content().text()));
                assertThat(page.select("#t1-" + number).attr("href")).isEqualTo("#c1-" + number);
                assertThat(page.select("#c1-" + number + " a.no").attr("href")).isEqualTo("#t1-" + number);
            }
        }
    }

    @Test
    void theTextIsWhole() throws IOException {
        Reading reading = Fixtures.upriver();
        Document page = Jsoup.parse(page(reading));
        page.select(".pn, .n, .label").remove();
        List<String> shown = page.select(".text p").eachText();
        String text = reading.article().text();
        List<String> meant =
                Paragraphs.of(text).spans().stream().map(span -> span.in(text)).toList();
        assertThat(shown).isEqualTo(meant);
    }

    @Test
    void oneContentInsideAnotherIsMarkedAsBoth() throws IOException {
        Document page = Jsoup.parse(page(Fixtures.courier()));
        Element inner = page.select(".text .m:containsOwn(that they changed the report)")
                .first();
        assertThat(inner.attr("data-a")).isEqualTo("27c 26c");
        assertThat(inner.classNames()).contains("content", "deep");
        assertThat(page.select(".text .m.source.content:containsOwn(They)")).isNotEmpty();
    }

    @Test
    void spansThatOverlapWithoutNestingKeepAllTheirWords() throws IOException {
        String text = "one two three four";
        Article article = Article.builder("a.txt", text).build();
        Reading reading = Fixtures.of(article, "one two", "three four", "two three");
        Document page = Jsoup.parse(page(reading));
        assertThat(words(page, "1", 's')).isEqualTo("onetwo");
        assertThat(words(page, "1", 'q')).isEqualTo("threefour");
        assertThat(words(page, "1", 'c')).isEqualTo("twothree");
    }

    @Test
    void nothingInAnArticleBecomesMarkup() throws IOException {
        String evil =
                "<script>alert(1)</script> said \"</p><img src=x onerror=alert(2)> '\" &amp; \u001b[31m \u202ex {{{style}}} {{title}}";
        Article article = Article.builder("<b>.txt", evil)
                .title("</title><script>alert(3)</script>")
                .publisher("\"><svg onload=alert(4)>")
                .published("<i>")
                .byline("</article>")
                .url("javascript:alert(5)")
                .language("en\"><x>")
                .build();
        String html =
                page(Fixtures.of(article, "<script>alert(1)</script>", "said", "</p><img src=x onerror=alert(2)>"));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, svg, x, i:not(.cue), b:not(.source)")).isEmpty();
        assertThat(page.select("a[href]")).allMatch(a -> a.attr("href").startsWith("#"));
        assertThat(page.select("h1").text()).isEqualTo("</title><script>alert(3)</script>");
        assertThat(page.select(".text p").text())
                .contains("<script>alert(1)</script>")
                .contains("&amp; ␛[31m ⟨U+202E⟩x {{{style}}} {{title}}");
        assertThat(html).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void theAddressOfTheArticleIsALinkIfItIsOnTheWeb() throws IOException {
        Article article = Article.builder("a.txt", "Rain.")
                .url("https://a.example/?a=1&b=\"2\"")
                .build();
        Document page = Jsoup.parse(page(Fixtures.bare(article)));
        assertThat(page.select("p.facts").text()).isEqualTo("a.txt · original");
        assertThat(page.select("a:contains(original)").attr("href")).isEqualTo("https://a.example/?a=1&b=\"2\"");
    }

    @Test
    void thePolicyAllowsThePagesOwnStyleAndScriptAndNothingElse() throws Exception {
        Document page = Jsoup.parse(page(Fixtures.courier()));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("style-src 'sha256-"
                        + sha256(page.select("style").first().data()) + "'")
                .contains("script-src 'sha256-"
                        + sha256(page.select("script").first().data()) + "'");
        assertThat(page.select("[style], [onclick], link, img, iframe, script[src], base"))
                .isEmpty();
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
    }

    @Test
    void idsAreUniqueAndLinksLeadSomewhere() throws IOException {
        Document page = Jsoup.parse(page(Fixtures.courier(), Fixtures.upriver()));
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> known = new HashSet<>(ids);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(href -> known.contains(href.substring(1)));
    }

    @Test
    void severalArticlesHaveAnIndexAndOneHasNone() throws IOException {
        Document page = Jsoup.parse(page(Fixtures.courier(), Fixtures.upriver()));
        assertThat(page.select("nav.index a").eachAttr("href")).containsExactly("#a1", "#a2");
        assertThat(page.title()).startsWith("2 articles");
        assertThat(Jsoup.parse(page(Fixtures.courier())).select("nav")).isEmpty();
    }

    @Test
    void aNoticeIsLabelledOnce() throws IOException {
        Document page = Jsoup.parse(page(Fixtures.upriver()));
        assertThat(page.select("p.notice")).hasSize(4);
        assertThat(page.select(".label").eachText()).containsExactly("not news: appeal");
    }

    @Test
    void aTextOfNothingButSpaceIsAPageAllTheSame() throws IOException {
        Article article = Article.builder("a.txt", " \n\n ").build();
        assertThat(Jsoup.parse(page(Fixtures.bare(article))).text()).contains("No attributions found");
        assertThat(Jsoup.parse(page()).text()).contains("No article was read.");
    }

    /** What the page marks as that role of that attribution, without white space. */
    private static String words(Document page, String number, char role) {
        return noSpace(page.select(".text .m").stream()
                .filter(piece ->
                        Arrays.asList(piece.attr("data-a").split(" ", -1)).contains(number + role))
                .map(Element::wholeText)
                .collect(Collectors.joining()));
    }

    private static String noSpace(String words) {
        return words.replaceAll("\\s", "");
    }

    private static String sha256(String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String page(Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlOutput output = new HtmlOutput(out)) {
            for (Reading reading : readings) {
                output.write(reading);
            }
            output.finish();
        }
        String page = out.toString(StandardCharsets.UTF_8);
        String keep = System.getProperty("keepPage");
        if (keep != null && readings.length == 2) {
            Files.writeString(Path.of(keep), page);
        }
        return page;
    }
}
