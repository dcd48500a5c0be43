package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

    private static final String FIRST =
            "The mayor of Port Almond said on Monday that the old bridge would stay closed until the spring.";
    private static final String SECOND =
            "“Nobody told us,” said the harbour master, “and I do not believe that it was the ice.”";
    private static final String THIRD = "A spokesman for the engineers denied that there had been any warning.";
    private static final String ALL_THREE = String.join("\n\n", FIRST, SECOND, THIRD);
    private static final String PARAGRAPHS = "<p>" + FIRST + "<p>" + SECOND + "<p>" + THIRD;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en"><head>
            <meta charset="utf-8">
            <title>Bridge stays closed | The Almond Gazette</title>
            <meta property="og:title" content="Bridge stays closed">
            <meta property="og:site_name" content="The Almond Gazette">
            <meta name="author" content="By A. Reporter">
            <meta property="article:published_time" content="2019-01-28T10:05:00+0300">
            <link rel="canonical" href="https://gazette.example/bridge">
            <style>p { color: red }</style>
            <script>var words = "The script said that it was so, and that it was not.";</script>
            </head><body>
            <header><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav></header>
            <div class="cookie-banner"><p>We use cookies to make this site better for you and for those who pay us.</p></div>
            <main><article>
            <h1>Bridge stays closed</h1>
            <p class="byline">By A. Reporter, who has been with the paper for years and years.</p>
            <figure><img src="x.jpg"><figcaption>The bridge, as it was seen from the harbour on Sunday.</figcaption></figure>
            <p>FIRST
            <p>SECOND</p>
            <h2>No warning</h2>
            <blockquote><p>THIRD</p></blockquote>
            <ul><li>The bridge is <b>eighty</b>&nbsp;years old.<li>It was closed on&shy; Friday.</ul>
            <aside><p>Sign up here for our letter, which comes every morning and costs you nothing at all.</p></aside>
            <h2>More on this story</h2>
            <ul class="related"><li><a href="/1">Harbour master resigns after the storm of last week</a></ul>
            </article></main>
            <div id="comments"><p>I have always said that this bridge should be closed, and now they do as I say.</p></div>
            <footer><p>Copyright The Almond Gazette. All rights are reserved, and so are all the wrongs.</p></footer>
            </body></html>
            """.replace("FIRST", FIRST).replace("SECOND", SECOND).replace("THIRD", THIRD);

    private static final String BODY = String.join(
            "\n\n",
            FIRST,
            SECOND,
            "No warning",
            THIRD,
            "The bridge is eighty\u00a0years old.",
            "It was closed on Friday.");

    @TempDir
    Path folder;

    @Test
    void aPageGivesItsArticleAndNothingElse() {
        Path file = file(folder, "a.html", PAGE);
        assertThat(article(file).text()).isEqualTo(BODY);
        assertThat(article(file))
                .isEqualTo(Article.builder(file.toString(), BODY)
                        .title("Bridge stays closed")
                        .byline("A. Reporter")
                        .publisher("The Almond Gazette")
                        .url("https://gazette.example/bridge")
                        .published("2019-01-28T10:05:00+03:00")
                        .language("en")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.htm", "a.XHTML", "a", "a.php"})
    void aPageIsKnownByItsEndingOrItsStart(String name) {
        assertThat(textOf(name, PAGE)).isEqualTo(BODY);
    }

    @Test
    void theEncodingIsTheOneThatIsRight() {
        Charset windows1252 = Charset.forName("windows-1252");
        String silent = PAGE.replace("<meta charset=\"utf-8\">", "");
        String latin1 = PAGE.replace("\"utf-8\"", "iso-8859-1");
        assertThat(textOf("silent.html", silent)).isEqualTo(BODY);
        assertThat(textOf("bom.html", "\ufeff" + silent)).isEqualTo(BODY);
        assertThat(textOf("utf16.html", ("\ufeff" + PAGE).getBytes(UTF_16LE))).isEqualTo(BODY);
        assertThat(textOf("1252.html", silent.getBytes(windows1252))).isEqualTo(BODY);
        assertThat(textOf("latin1.html", latin1.getBytes(windows1252))).isEqualTo(BODY);
        assertThat(textOf("wrong.html", latin1)).isEqualTo(BODY);
    }

    @Test
    void aRussianPageSaysItsEncodingAndIsRussian() {
        String words = "Городской совет сообщил в понедельник, что мост останется закрытым до весны.";
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'></head><p>"
                + words + "<p>" + words;
        Article article = article(file(folder, "ru.html", page.getBytes(Charset.forName("windows-1251"))));
        assertThat(article.text()).isEqualTo(words + "\n\n" + words);
        assertThat(article.language()).isEqualTo("ru");
    }

    @Test
    void aPagesOwnElementsAreParagraphsWhereNoWordsStandBesideThem() {
        String own = "<story-text><story-par>" + FIRST + "</story-par><story-par>" + SECOND + "</story-par><story-par>"
                + THIRD.replace("any warning", "<x-tip>any</x-tip> warning") + "</story-par></story-text>";
        assertThat(article(file(folder, "a.html", own)).text()).isEqualTo(ALL_THREE);
    }

    @Test
    void aShortArticleIsTheOneUnderTheTitleAndNotTheTeasersBesideIt() {
        String teasers = "<section><h3><a href=/1>Fish</a></h3><p>" + SECOND + "<h3><a href=/2>Ice</a></h3><p>" + THIRD;
        String page = "<title>Bridge</title><main><h1>Bridge</h1><p>" + FIRST + "</main>" + teasers;
        assertThat(article(file(folder, "a.html", page)).text()).isEqualTo(FIRST);
    }

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
        assertThat(textOf("a.html", script + PARAGRAPHS)).isEqualTo(ALL_THREE);
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

    @Test
    void wordsInAParagraphStayWhateverTheElementsInItAreCalled() {
        String page = "<p>“It was the ice,” said <span class=author>the harbour master</span>, whom "
                + "<a class='social share' href=x>The Gazette</a> had asked, <em>twice</em>.<br>He left.<p>" + THIRD;
        assertThat(textOf("a.html", page))
                .isEqualTo("“It was the ice,” said the harbour master, whom The Gazette had asked, twice.\nHe left.\n\n"
                        + THIRD);
    }

    @Test
    void emptyLinesMakeParagraphsOnPagesThatHaveNoOthers() {
        String page = "<div>" + FIRST + "<br><br>" + SECOND + "<br>\n<br/> <br>" + THIRD + "</div>";
        assertThat(textOf("a.html", page)).isEqualTo(ALL_THREE);
    }

    @Test
    void aFormOrABoxAroundTheWholePageIsNotTakenForFurniture() {
        String page = "<form><div class='sidebar modal'>" + PARAGRAPHS + "</div></form>";
        assertThat(textOf("a.html", page)).isEqualTo(ALL_THREE);
    }

    @Test
    void aQuotationIsReadWhereItIsNewAndNotWhereItIsPulledOutOfTheText() {
        String pulled =
                "<aside class=pullquote><blockquote>“I do not believe that it was the ice.”</blockquote></aside>";
        String posted = "<div class='social-embed'><blockquote><p>" + THIRD + "</p></blockquote></div>";
        assertThat(textOf("a.html", "<p>" + FIRST + "<p>" + SECOND + pulled + posted))
                .isEqualTo(ALL_THREE);
    }

    @Test
    void theFirstParagraphIsReadThoughMostOfTheArticleIsInABoxBesideIt() {
        String page = "<div><p>" + FIRST + "</p><div><p>" + (SECOND + "</p><p>").repeat(6) + THIRD + "</p></div></div>";
        assertThat(textOf("a.html", page)).startsWith(FIRST).endsWith(THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"class='article__body'", "class='x single-post-content'", "id=storyText", "itemprop=articleBody"
            })
    void theElementThatIsCalledTheArticlesBodyIsBelievedAmongTeasers(String name) {
        String teasers = ("<li><a href=1>Another story</a> " + FIRST).repeat(4);
        String page = "<div><ul>" + teasers + "</ul><div " + name + ">" + PARAGRAPHS + "</div></div>";
        assertThat(textOf("a.html", page)).isEqualTo(ALL_THREE);
        String small = "<div>" + (PARAGRAPHS + "</p>").repeat(4) + "<div " + name + "><p>" + THIRD + "</div></div>";
        assertThat(textOf("b.html", small)).startsWith(ALL_THREE);
    }

    @Test
    void theRowsOfATableOfDataAreLines() {
        String table = "<table><tr><th>Bridge<th>Closed<tr><td>Old<td>Friday<tr><td>New<td><a href=1>never</a></table>";
        assertThat(textOf("a.html", PARAGRAPHS + table))
                .isEqualTo(ALL_THREE + "\n\nBridge\tClosed\n\nOld\tFriday\n\nNew\tnever");
        String layout = "<table><tr><td><p>" + FIRST + "<td>Menu<tr><td><p>" + SECOND + "<td>More</table><p>" + THIRD;
        assertThat(textOf("b.html", layout)).isEqualTo(ALL_THREE);
    }

    @Test
    void aQuotationIsReadWithTheLineThatSaysWhoseItIs() {
        String post =
                "<blockquote><p>Closed until spring</p>— Port Almond (@port) <a href=1>January 28, 2019</a></blockquote>";
        assertThat(textOf("a.html", PARAGRAPHS + "</p>" + post))
                .isEqualTo(ALL_THREE + "\n\nClosed until spring\n\n— Port Almond (@port) January 28, 2019");
    }

    @Test
    void anAddressAloneIsAReferenceAndAnotherLinkAloneIsNot() {
        String links = "<p><a href=1>https://almond.example/report</a><p><a href=2>The mayor in pictures</a>";
        assertThat(textOf("a.html", PARAGRAPHS + links)).isEqualTo(ALL_THREE + "\n\nhttps://almond.example/report");
    }

    @Test
    void theHeadingOfTheFirstParagraphIsReadAndThePagesOwnIsNot() {
        String page = "<h2>The Gazette</h2><div><h1>Bridge</h1><h2>A closed bridge</h2>" + PARAGRAPHS + "</div>";
        assertThat(textOf("a.html", page)).isEqualTo("A closed bridge\n\n" + ALL_THREE);
        String beside = "<div><h2>The Gazette</h2></div><div>" + PARAGRAPHS + "</div>";
        assertThat(textOf("b.html", beside)).isEqualTo(ALL_THREE);
    }

    @Test
    void aCaptionInAParagraphWithAPictureIsNotRead() {
        String caption = "<p><img src=x><span class=caption>The bridge on Sunday.</span><p>";
        assertThat(textOf("a.html", caption + PARAGRAPHS)).isEqualTo(ALL_THREE);
        String words = "<p>The word “<span class=caption>bridge</span>” is not in the report, she said on Monday.";
        assertThat(textOf("b.html", PARAGRAPHS + words))
                .endsWith("The word “bridge” is not in the report, she said on Monday.");
    }

    @Test
    void wordsBetweenLineBreaksAreParagraphsWhereThePageHasNoOthers() {
        String page = "<div>" + FIRST + "<div><img src=x></div>The bridge is closed<br><br>" + SECOND + "<br><br>"
                + THIRD + "</div>";
        assertThat(textOf("a.html", page)).isEqualTo(String.join("\n\n", FIRST, "The bridge is closed", SECOND, THIRD));
    }

    @Test
    void whatThePageAsksIsLeftOutAndWhatThePublisherSaysIsANotice() {
        String asks =
                "<p>Sign up for our newsletter to get the news of the harbour in your inbox.<p>READ MORE: The ice in pictures";
        String credit = "<p>Additional reporting by Ada Lund";
        Path file = file(folder, "a.html", PARAGRAPHS + asks + credit);
        assertThat(article(file).text()).isEqualTo(ALL_THREE + "\n\nAdditional reporting by Ada Lund");
        assertThat(((Outcome.Read) outcomes(file).get(0)).notices())
                .extracting(notice -> notice.kind().word())
                .containsExactly("credit");
    }

    @Test
    void whatIsHiddenIsNotRead() {
        String hidden =
                "<div hidden>" + PARAGRAPHS + "</div><div style='color: red; display:none'>" + PARAGRAPHS + "</div>";
        assertThat(textOf("a.html", hidden + PARAGRAPHS)).isEqualTo(ALL_THREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "<!doctype html><title>Bridge</title>",
                "<body><script>alert('The mayor said that this is no text.')</script>",
                "<ul><li><a href=1>The mayor of Port Almond said on Monday that it is closed</a></ul>",
                "<frameset><frame src=x></frameset>",
                "<!--"
            })
    void aPageWithoutArticleTextIsUnread(String page) {
        assertThat(reason(file(folder, "a.html", page))).isEqualTo("no article text found");
    }

    @Test
    void anEmptyPageIsUnread() {
        assertThat(reason(file(folder, "a.html", ""))).isEqualTo("empty file");
        assertThat(reason(file(folder, "b.html", " \n"))).isEqualTo("nothing but white space");
    }

    @Test
    void unclosedTagsAreReadAsBrowsersReadThem() {
        String page = "<div><article><p>" + FIRST + "<p><b>" + SECOND + "<p>" + THIRD + "<div";
        assertThat(textOf("a.html", page)).isEqualTo(ALL_THREE);
    }

    @Test
    void aPageClippedAnywhereNeverThrows() {
        byte[] whole = PAGE.getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            List<Outcome> outcomes = outcomes(file(folder, "clipped.html", Arrays.copyOf(whole, length)));
            assertThat(outcomes).hasSize(1);
            if (outcomes.get(0) instanceof Outcome.Unread) {
                assertThat(reason(outcomes.get(0))).isIn("empty file", "no article text found");
            }
        }
    }

    @Test
    @Timeout(60)
    void aMillionOpenTagsCostTimeAndNothingElse() {
        assertThat(textOf("deep.html", PARAGRAPHS + "<div>".repeat(1_000_000) + PARAGRAPHS))
                .startsWith(ALL_THREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<a href=x>",
                "<blockquote>",
                "<table>",
                "<ul><li>",
                "<font size=1>",
                "<svg>",
                "<p class=related>",
                "<select>"
            })
    @Timeout(30)
    void tagsOfAnyKindMayBeDeep(String tag) {
        assertThat(textOf("deep.html", PARAGRAPHS + tag.repeat(50_000) + PARAGRAPHS))
                .startsWith(ALL_THREE);
    }

    @Test
    @Timeout(20)
    void moreTagsThanAnyArticleHasAreRefused() {
        assertThat(reason(file(folder, "a.html", PARAGRAPHS + "<b>".repeat(2_000_000))))
                .isEqualTo("not an article: more than 1500000 tags");
    }

    private String published(String said) {
        String page = "<p><time datetime='" + said + "'>x</time>" + PARAGRAPHS;
        return article(file(folder, "date.html", page)).published();
    }

    private String textOf(String name, String page) {
        return textOf(name, page.getBytes(UTF_8));
    }

    private String textOf(String name, byte[] page) {
        return article(file(folder, name, page)).text();
    }
}
