package org.hearsay.extractor.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class StatementCutterTest {

    private final List<Attribution> attributions = new ArrayList<>();

    private void said(String text, String source, String cue, String... contents) {
        List<Span> spans = new ArrayList<>();
        for (String content : contents) {
            spans.add(find(text, content));
        }
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                Part.of(text, List.of(find(text, source))),
                Part.of(text, List.of(find(text, cue))),
                Content.of(text, spans, Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                1));
    }

    private static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Whose it is and its words, for each statement. */
    private List<String> cut(String text, Notice... notices) {
        return StatementCutter.of(text, List.of(notices)).cut(new Span(0, text.length()), attributions).stream()
                .map(statement -> (statement.attribution() == null ? "" : statement.attribution() + ": ")
                        + Span.join(text, statement.spans()))
                .toList();
    }

    @Test
    void aContentAndWhatAnArticleSaysItselfAreStatements() {
        String text = "The dam was built in the spring of 1962. An inspector said it leaks.";
        said(text, "An inspector", "said", "it leaks");
        assertThat(cut(text)).containsExactly("The dam was built in the spring of 1962.", "a1: it leaks");
    }

    @Test
    void aContentOfSeveralSentencesIsSeveralStatements() {
        String text = "“The dam leaks. Nobody has looked at it,” an inspector said, “in all these years.”";
        said(text, "an inspector", "said", "“The dam leaks. Nobody has looked at it,”", "“in all these years.”");
        assertThat(cut(text))
                .containsExactly("a1: “The dam leaks.", "a1: Nobody has looked at it,” “in all these years.”");
    }

    @Test
    void aContentInAnotherIsTakenOnceAsWhatTheInnerOneSays() {
        String text = "Northline reported that an inspector said the dam leaks.";
        said(text, "Northline", "reported", "that an inspector said the dam leaks");
        said(text, "an inspector", "said", "the dam leaks");
        assertThat(cut(text)).containsExactly("a1: that", "a2: the dam leaks");
    }

    @Test
    void questionsAndRemnantsStateNothing() {
        String text =
                "Who would have thought that the dam leaks so badly? He shrugged. On Monday, an inspector said it leaks.";
        said(text, "an inspector", "said", "it leaks");
        assertThat(cut(text)).containsExactly("a1: it leaks");
    }

    @Test
    void noticesStateNothing() {
        String text = "The dam was built in the spring of 1962.\nSupport our work with a gift of two coins a month.";
        Span appeal = find(text, "Support our work with a gift of two coins a month.");
        assertThat(cut(text, new Notice(appeal, NoticeKind.APPEAL)))
                .containsExactly("The dam was built in the spring of 1962.");
    }

    @Test
    void aPartOfTheTextIsCutAsThatPartOfTheWhole() {
        String text = "The dam was built in the spring of 1962.\nIt was mended twice in the years after.";
        Span second = find(text, "It was mended twice in the years after.");
        assertThat(StatementCutter.of(text, List.of()).cut(second, List.of()))
                .singleElement()
                .satisfies(statement -> assertThat(statement.spans()).containsExactly(second));
    }

    @Test
    void anEmptyTextStatesNothing() {
        assertThat(StatementCutter.of("", List.of()).cut(new Span(0, 0), List.of()))
                .isEmpty();
    }
}
