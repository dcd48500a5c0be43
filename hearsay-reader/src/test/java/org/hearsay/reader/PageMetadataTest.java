package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.SamplePage.ALL_THREE;
import static org.hearsay.reader.SamplePage.FIRST;
import static org.hearsay.reader.SamplePage.PAGE;
import static org.hearsay.reader.SamplePage.PARAGRAPHS;
import static org.hearsay.reader.SamplePage.SECOND;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMetadataTest {

    @TempDir
    Path folder;

    @Test
    void oneElementOfMicrodataMayHaveSeveralNames() {
        String page = "<meta itemprop='datePublished dateCreated' content=2019-01-28><p>" + FIRST;
        assertThat(article(file(folder, "a.html", page)).published()).isEqualTo("2019-01-28");
        String other = "<meta itemprop=notdatePublished content=2019-01-28><p>" + FIRST;
        assertThat(article(file(folder, "b.html", other)).published()).isNull();
    }

    @Test
    void linkedDataGoesBeforeWhatElseThePageSays() {
        String linked = """
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Not this one"},
                  {"@type": ["NewsArticle"], "headline": "The Bridge &amp; the Ice", "datePublished": "2019-01-27",
                   "author": [{"@id": "#a"}, {"@type": "Person", "name": "B. Writer"}],
                   "publisher": {"@type": "Organization", "name": "Almond Media"},
                   "mainEntityOfPage": "https://almond.example/bridge"},
                  {"@type": "Person", "@id": "#a", "name": "A. Reporter"},
                ]}</script>
                """;
        Article article = article(file(
                folder,
                "a.html",
                PAGE.replace("<title>", linked + "<title>").replace("<h1>Bridge stays closed</h1>", "")));
        assertThat(article.title()).isEqualTo("The Bridge & the Ice");
        assertThat(article.byline()).isEqualTo("A. Reporter, B. Writer");
        assertThat(article.publisher()).isEqualTo("Almond Media");
        assertThat(article.published()).isEqualTo("2019-01-27");
        assertThat(article.url()).isEqualTo("https://almond.example/bridge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"NewsArticle\", \"headline\": ",
                "{\"@type\": 7, \"headline\": []}",
                "{\"@type\": \"NewsArticle\", \"headline\": [], \"author\": {\"@id\": \"#x\"}, \"publisher\": 7}",
                "[[[[",
                ""
            })
    void brokenLinkedDataIsAsGoodAsNone(String json) {
        String script = "<script type=\"application/ld+json\">" + json + "</script>";
        Path file = file(folder, "a.html", PAGE.replace("<title>", script + "<title>"));
        assertThat(article(file)).isEqualTo(article(file(folder, "a.html", PAGE)));
    }

    @Test
    void linkedDataThatIsDeepIsAsGoodAsNone() {
        String script = "<script type=\"application/ld+json\">" + "[".repeat(1_000_000) + "</script>";
        assertThat(article(file(folder, "a.html", script + PARAGRAPHS)).text()).isEqualTo(ALL_THREE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=meta>By A. Reporter<p>Published 10:02 AM EST Jan 28, 2019|2019-01-28",
                "<p>HARBOUR PRESS<div>28 JAN 2019</div>|2019-01-28",
                "<p>Updated January 30, 2019<p>Posted January 28, 2019|2019-01-28",
                "<p>Last updated January 30, 2019|",
                "<figure><figcaption>The bridge on January 3, 2019</figcaption></figure>|",
                "<p>No date|"
            })
    void aDateThatIsOnlyShownIsTheOneUnderTheHeadline(String shown, String date) {
        String page = "<p>Today is May 5, 2020</p><h1>The bridge and the ice</h1>" + shown + PARAGRAPHS + "<p>"
                + SECOND.repeat(3) + "<p>May 6, 2020";
        assertThat(article(file(folder, "a.html", page)).published()).isEqualTo(date);
    }

    @Test
    void aPageSaysWhenItWasChanged() {
        String meta = "<meta property='article:modified_time' content='2019-01-29T08:00:00Z'>";
        assertThat(article(file(folder, "a.html", PAGE.replace("<title>", meta + "<title>")))
                        .modified())
                .isEqualTo("2019-01-29T08:00:00Z");
        String linked = "<script type='application/ld+json'>{'@type': 'Article', 'dateModified': '2019-01-30'}</script>"
                .replace('\'', '"');
        assertThat(article(file(folder, "b.html", linked + PARAGRAPHS)).modified())
                .isEqualTo("2019-01-30");
    }

    @Test
    void theTitleIsTheHeadlineThatReadersSeeWhereThePageSaysAnother() {
        String said = "<meta property='og:title' content='Bridge closed until spring: what we know'>";
        String shown = "<h1>The Gazette</h1><h1>Why the old bridge is closed until spring</h1>";
        assertThat(article(file(folder, "a.html", said + shown + PARAGRAPHS)).title())
                .isEqualTo("Why the old bridge is closed until spring");
        assertThat(article(file(folder, "b.html", said + "<h1>Most read in the harbour</h1>" + PARAGRAPHS))
                        .title())
                .isEqualTo("Bridge closed until spring: what we know");
    }

    @Test
    void aBylineEndsBeforeTheDateThatIsShownWithIt() {
        String byline = "<p class=byline>by A. Reporter<br>Monday, January 28, 2019</p>";
        assertThat(article(file(folder, "a.html", byline + PARAGRAPHS)).byline())
                .isEqualTo("A. Reporter");
    }

    @Test
    void aPageThatSaysNothingOfItselfHasNoMetadata() {
        Path file = file(folder, "a.html", PARAGRAPHS);
        assertThat(article(file))
                .isEqualTo(Article.builder(file.toString(), ALL_THREE)
                        .language("en")
                        .build());
    }

    @Test
    void theTitleDoesNotEndWithThePublishersName() {
        String title = "<title>Ice - or not - The Gazette</title>";
        String publisher = "<meta name=application-name content='The Gazette'>";
        assertThat(article(file(folder, "a.html", title + publisher + PARAGRAPHS))
                        .title())
                .isEqualTo("Ice - or not");
        assertThat(article(file(folder, "b.html", title + PARAGRAPHS)).title()).isEqualTo("Ice - or not - The Gazette");
    }

    @Test
    void theTitleIsTheOneOverTheArticleWhereThePageAddsANameToIt() {
        String title = "<title>The Gazette: The bridge and the ice</title>";
        for (String heading : List.of("<h1>The bridge and the ice</h1>", "<h2>The bridge\n and the ice</h2>")) {
            assertThat(article(file(folder, "a.html", title + heading + PARAGRAPHS))
                            .title())
                    .isEqualTo("The bridge and the ice");
        }
        assertThat(article(file(folder, "b.html", title + "<h1>The Gazette</h1>" + PARAGRAPHS))
                        .title())
                .isEqualTo("The Gazette: The bridge and the ice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-01-28|2019-01-28",
                "2019-01-28T10:05:00Z|2019-01-28T10:05:00Z",
                "2019-01-28T10:05:00.123+03:00|2019-01-28T10:05:00.123+03:00",
                "2019-01-28 10:05:00 +0300|2019-01-28T10:05:00+03:00",
                "2019-01-28T10:05-05|2019-01-28T10:05-05:00",
                "20190128|2019-01-28",
                "20190128T100500Z|2019-01-28T10:05:00Z",
                "2019/01/28|2019-01-28",
                "Mon, 28 Jan 2019 10:05:00 GMT|2019-01-28",
                "Mon Jan 28 2019 10:05:00 GMT+0300|2019-01-28",
                "January 28, 2019|2019-01-28",
                "Published Jan. 28th, 2019 at 9 a.m.|2019-01-28",
                "Sept. 3, 2019|2019-09-03"
            })
    void datesAreBroughtToIso(String said, String iso) {
        assertThat(published(said)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28/01/2019",
                "01.02.2019",
                "2019-02-31",
                "Monday",
                "2 hours ago",
                "1548633600",
                "0001-01-01T00:00:00Z",
                "Marble 3, 2019",
                ""
            })
    void noDateIsMadeUp(String said) {
        assertThat(published(said)).isNull();
    }

    private String published(String said) {
        String page = "<p><time datetime='" + said + "'>x</time>" + PARAGRAPHS;
        return article(file(folder, "date.html", page)).published();
    }
}
