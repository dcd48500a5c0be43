package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void linesBetweenBlankLinesAreParagraphs() {
        assertThat(paragraphs("One.\n\n  Two. \r\n\r\nThree.\n")).containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void withoutBlankLinesEachLineIsOne() {
        assertThat(paragraphs("The first is short.\nSo is the second.\n“The third,” he said.\n"))
                .containsExactly("The first is short.", "So is the second.", "“The third,” he said.");
    }

    @Test
    void linesCutAtSeventyCharactersAreOneParagraph() {
        String cut = """
                The Ministry of Water and Energy on Friday denied that it had
                removed a warning from a safety report on the Varnik dam. It was
                an invention, it said.""";
        assertThat(paragraphs("A headline\n\n" + cut + "\n\nThe end.")).containsExactly("A headline", cut, "The end.");
    }

    @Test
    void nothingHasNoParagraphs() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs(" \n\u00a0\n\t")).isEmpty();
    }

    @Test
    void anOffsetBetweenTwoBelongsToTheNext() {
        Paragraphs paragraphs = Paragraphs.of("One.\n\nTwo.\n\n");
        assertThat(paragraphs.at(0)).isZero();
        assertThat(paragraphs.at(3)).isZero();
        assertThat(paragraphs.at(4)).isEqualTo(1);
        assertThat(paragraphs.at(11)).isEqualTo(1);
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).spans().stream().map(span -> span.in(text)).toList();
    }
}
