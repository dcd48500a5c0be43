package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The articles in {@code examples/}, each of which is in {@code examples-as-text/} too. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path AS_TEXT = Path.of("..", "examples-as-text");

    @ParameterizedTest
    @ValueSource(strings = {"northline", "merin-courier", "ostrin-valley-post", "upriver", "harbour-times"})
    void aPageHasTheParagraphsOfTheTextUnderItsTitle(String name) {
        Article page = article(EXAMPLES.resolve(name + ".html"));
        List<String> text = new ArrayList<>(paragraphs(article(AS_TEXT.resolve(name + ".txt"))));
        assertThat(page.title()).isEqualTo(text.remove(0));
        // A button's words, which the text has from the page as people copy it.
        text.removeAll(List.of("Not now, thanks", "No thanks"));
        List<String> body = new ArrayList<>(paragraphs(page));
        // A line about where the text is from, which the page has as a paragraph.
        body.remove("From our news service, Friday 13 March 2026");
        assertThat(body).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "northline, Northline, 'Ilse Varga, Tom Denholm', 2026-03-12T16:42:00+01:00",
        "merin-courier, The Merin Courier, Anton Reve, 2026-03-13T11:20:00+01:00",
        "ostrin-valley-post, , , 2026-03-13",
        "upriver, Upriver, Noor Haldane, 2026-03-14",
        "harbour-times, The Harbour Times, , 2026-03-16T17:40:00+01:00"
    })
    void aPageSaysWhoPublishedItWhoWroteItAndWhen(String name, String publisher, String byline, String published) {
        Article page = article(EXAMPLES.resolve(name + ".html"));
        assertThat(page.publisher()).isEqualTo(publisher);
        assertThat(page.byline()).isEqualTo(byline);
        assertThat(page.published()).isEqualTo(published);
        assertThat(page.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "examples-as-text/upriver.txt, Upriver",
        "examples/upriver.html, Upriver",
        "examples-as-text/harbour-times.txt, The Harbour Times",
        "examples/harbour-times.html, The Harbour Times"
    })
    void theAppealAtTheEndIsANotice(String name, String publisher) {
        Outcome.Read read = (Outcome.Read) Reads.outcomes(Path.of("..", name)).get(0);
        String text = read.article().text();
        assertThat(read.notices()).extracting(Notice::kind).containsExactly(NoticeKind.APPEAL);
        assertThat(read.notices().get(0).span())
                .isEqualTo(new Span(
                        text.indexOf("A message from " + publisher),
                        text.stripTrailing().length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples-as-text/northline.txt",
                "examples/northline.html",
                "examples-as-text/merin-courier.txt",
                "examples/merin-courier.html",
                "examples-as-text/ostrin-valley-post.txt",
                "examples/ostrin-valley-post.html"
            })
    void whatIsNewsIsNoNotice(String name) {
        Outcome.Read read = (Outcome.Read) Reads.outcomes(Path.of("..", name)).get(0);
        assertThat(read.notices()).isEmpty();
    }

    private static List<String> paragraphs(Article article) {
        return Arrays.asList(article.text().strip().split("\n\n"));
    }
}
