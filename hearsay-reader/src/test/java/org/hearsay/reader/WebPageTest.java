package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;
import static org.hearsay.reader.SamplePage.ALL_THREE;
import static org.hearsay.reader.SamplePage.BODY;
import static org.hearsay.reader.SamplePage.FIRST;
import static org.hearsay.reader.SamplePage.PAGE;
import static org.hearsay.reader.SamplePage.PARAGRAPHS;
import static org.hearsay.reader.SamplePage.SECOND;
import static org.hearsay.reader.SamplePage.THIRD;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {

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

    private String textOf(String name, String page) {
        return textOf(name, page.getBytes(UTF_8));
    }

    private String textOf(String name, byte[] page) {
        return article(file(folder, name, page)).text();
    }
}
