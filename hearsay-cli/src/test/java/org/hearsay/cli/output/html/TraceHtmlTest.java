package org.hearsay.cli.output.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.linker.claims.Standing.AFFIRMS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.cli.output.Golden;
import org.hearsay.cli.output.trace.Draft;
import org.hearsay.cli.output.trace.Traced;
import org.hearsay.core.Article;
import org.hearsay.linker.claims.Quantity;
import org.hearsay.linker.origins.Account;
import org.hearsay.linker.origins.Merge;
import org.hearsay.linker.origins.Origin;
import org.hearsay.linker.origins.OriginKind;
import org.hearsay.linker.trace.TracedStory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TraceHtmlTest {

    private static final String EVIL =
            "</title><script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;\u202e{{title}}{{{style}}}";

    @Test
    void thePageIsAsReviewed() throws IOException {
        Document page = Jsoup.parse(page(Traced.ferries()));
        Golden.check("ferries.html.txt", page.select("main").outerHtml() + "\n");
    }

    @Test
    void everyReportLeadsToItsExactWordsAndTheseLeadBack() throws IOException {
        TracedStory story = Traced.ferries();
        Document page = Jsoup.parse(page(story));
        for (int claim = 1; claim <= story.claims().size(); claim++) {
            var reports = story.claims().get(claim - 1).claim().reports();
            for (int i = 0; i < reports.size(); i++) {
                String place = claim + "-" + i;
                assertThat(page.select("a#r" + place).attr("href")).isEqualTo("#w" + place);
                Element words = page.getElementById("w" + place);
                assertThat(words).isNotNull();
                assertThat(words.wholeText()).isEqualTo(reports.get(i).text());
                assertThat(words.closest("article.story")).isNotNull();
                assertThat(page.select(".text a.n[href=#r" + place + "]")).hasSize(1);
            }
        }
    }

    @Test
    void idsAreUniqueAndLinksLeadSomewhere() throws IOException {
        Document page = Jsoup.parse(page(Traced.ferries(), Traced.crowd(30)));
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> known = new HashSet<>(ids);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") && known.contains(href.substring(1)));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(known::contains);
    }

    @Test
    void theOverviewNamesWhoStandsBehindAClaimAndWhoAgainstAClickFromTheirWords() throws IOException {
        Element tile = Jsoup.parse(page(Traced.ferries())).select(".tile").first();
        assertThat(tile.select(".count").text()).isEqualTo("1 origin");
        assertThat(tile.select(".by.affirms").text()).isEqualTo("on the word of two port officers");
        assertThat(tile.select(".by.denies").text()).isEqualTo("denied by Minister Olan Birke");
        assertThat(tile.select(".by.denies a").attr("href")).isEqualTo("#w1-3");
        assertThat(tile.select(".by.doubts").text()).isEqualTo("doubted by Ada Rehn");
        assertThat(tile.select(".facts").text())
                .isEqualTo(
                        "6 reports in 5 articles of 5 known outlets · first-hand: 1 outlet · also of unknown origin");
    }

    @Test
    void aRingIsNamedAndAnUnknownOriginIsSaidToBeUnknownAndNotCounted() throws IOException {
        Document page = Jsoup.parse(page(Traced.ferries()));
        assertThat(page.select("#o2-1 .who").text())
                .isEqualTo("Ring: Alpha Daily and Beta News outlets that cite each other and nobody else");
        assertThat(page.select("#o2-2.unknown .who").text()).startsWith("Origin unknown on a word that nobody knows");
        assertThat(page.select("#c2 .figures dd").first().text()).isEqualTo("1");
        assertThat(page.select("#c2 .provenance .root.ring")).hasSize(1);
        assertThat(page.select("#c2 .provenance .root.unknown.uncounted")).hasSize(1);
    }

    @Test
    void everyMergeHasItsReasonAndTheLineThatTakesItBack() throws IOException {
        Element origin = Jsoup.parse(page(Traced.ferries())).select("#o1-1").first();
        assertThat(origin.select(".because li").eachText())
                .containsExactly(
                        "rewrite: Harbour Wire and The Lune Echo tell one text",
                        "same unnamed sources of Harbour Wire: two port officers = two port officers");
        assertThat(origin.select(".because pre").text())
                .contains("{\"different\":[\"two port officers in wire.txt\",\"two port officers in dockside.txt\"]}");
    }

    @Test
    void whereArticlesDisagreeOnWhoItIsAllAccountsAreShown() throws IOException {
        Element disputed =
                Jsoup.parse(page(Traced.ferries())).select("#o1-1 .conflict").first();
        assertThat(disputed.text())
                .isEqualTo(
                        "They disagree on who it is: two port officers (2), Harbour Wire or port officers (3), Dockside");
        assertThat(disputed.select("a").eachAttr("href")).containsExactly("#w1-0", "#w1-2");
    }

    @Test
    void numbersThatDisagreeAreShownEachWithTheWordsThatGiveIt() throws IOException {
        Element conflict =
                Jsoup.parse(page(Traced.ferries())).select("#c1 .conflict").first();
        assertThat(conflict.text()).isEqualTo("They disagree on ferries: 40 (Harbour Wire) or 55 (Dockside)");
        assertThat(conflict.select("a").eachAttr("href")).containsExactly("#w1-0", "#w1-2");
    }

    @Test
    void nothingInAnArticleBecomesMarkup() throws IOException {
        Article article = Article.builder("\"><svg onload=alert(3)>.txt", EVIL + " said it rained.")
                .title(EVIL)
                .publisher(EVIL)
                .published("<i>")
                .byline("</article>")
                .url("javascript:alert(5)")
                .language("en\"><x>")
                .build();
        List<Draft> drafts = List.of(
                new Draft(article).report(0, AFFIRMS, EVIL, EVIL),
                Draft.of("b.txt", EVIL + "2", "2026-05-01", "", EVIL).report(0, AFFIRMS, EVIL));
        TracedStory story = Traced.story(
                EVIL,
                drafts,
                List.of(),
                Traced.claim(
                        drafts,
                        0,
                        List.of(new Quantity(EVIL, List.of(EVIL, "2"), true)),
                        new Origin(
                                EVIL,
                                OriginKind.UNNAMED,
                                EVIL,
                                List.of(EVIL),
                                List.of(
                                        new Account(EVIL, OriginKind.UNNAMED, 1, List.of(0)),
                                        new Account(EVIL, OriginKind.UNNAMED, 2, List.of(0))),
                                List.of(0),
                                List.of(new Merge(EVIL, EVIL, EVIL))),
                        Traced.origin(EVIL, OriginKind.ARTICLE, 1)));
        String html = page(story, story);
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, x, i, [onerror], [onload], [style]"))
                .isEmpty();
        assertThat(page.select("a")).allMatch(a -> a.attr("href").matches("#[a-z]+[-\\w]*"));
        assertThat(page.select("main h2").text()).contains("</title><script>alert(1)</script>");
        assertThat(html).doesNotContain("\u202e").contains("⟨U+202E⟩{{title}}{{{style}}}");
    }

    @Test
    void thePolicyAllowsThePagesOwnStyleAndNothingElse() throws IOException {
        Document page = Jsoup.parse(page(Traced.ferries()));
        String style = page.select("style").first().data();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '" + HtmlOutput.sha256(style)
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("script, link, img, iframe, [style], base, [src]"))
                .isEmpty();
        assertThat(style).doesNotContain("url(", "@import");
    }

    @Test
    void whatIsNotDrawnIsSaid() throws IOException {
        Document page = Jsoup.parse(page(Traced.crowd(30)));
        assertThat(page.select("#c1 figcaption").text())
                .isEqualTo("Drawn are the 11 of each column that most reports lead to; the others are one box: "
                        + "19 more texts, 19 more origins.");
        assertThat(page.select("#c1 .provenance .root")).hasSize(11);
        assertThat(page.select("#c1 .origin")).hasSize(30);
    }

    @Test
    void aPageOfNothingIsAPage() throws IOException {
        assertThat(Jsoup.parse(page()).select("h1").text()).isEqualTo("No article was read");
    }

    @Test
    void theSameStoriesGiveTheSamePage() throws IOException {
        assertThat(page(Traced.ferries(), Traced.crowd(30))).isEqualTo(page(Traced.ferries(), Traced.crowd(30)));
    }

    private static String page(TracedStory... stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TraceHtml.write(Traced.views(stories), out);
        String page = out.toString(StandardCharsets.UTF_8);
        String keep = System.getProperty("keepPage");
        if (keep != null && stories.length == 2) {
            Files.writeString(Path.of(keep), page);
        }
        return page;
    }
}
