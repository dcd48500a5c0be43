package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Direct;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class QuotedTextTest {

    @Test
    void wholeWithinMarksIsDirect() {
        assertThat(direct("She said “the dam will hold”.", "“the dam will hold”"))
                .isEqualTo(Direct.WHOLE);
        assertThat(direct("She said \"the dam will hold\".", "the dam will hold"))
                .isEqualTo(Direct.WHOLE);
    }

    @Test
    void someWithinMarksIsMixed() {
        assertThat(direct("She said the dam was “old but sound”.", "the dam was “old but sound”"))
                .isEqualTo(Direct.PART);
    }

    @Test
    void noneWithinMarksIsIndirectEvenBesideThem() {
        assertThat(direct("“Yes,” she said, and that the dam’s wall was sound.", "that the dam’s wall was sound"))
                .isEqualTo(Direct.NONE);
        assertThat(direct("A \"dam\" she said was \"sound\".", "she said was")).isEqualTo(Direct.NONE);
    }

    @Test
    void aQuotationLeftOpenEndsWithItsParagraph() {
        assertThat(direct("“It will hold.\n\n“It is sound,” she said. He left.", "“It will hold.\n\n“It is sound,”"))
                .isEqualTo(Direct.WHOLE);
        assertThat(direct("“It will hold.\n\nHe left.", "He left.")).isEqualTo(Direct.NONE);
    }

    @Test
    void singleMarksQuoteAndApostrophesDoNot() {
        assertThat(direct("Dam ‘won’t hold’, mayor says", "Dam ‘won’t hold’")).isEqualTo(Direct.PART);
        assertThat(direct("Dam ‘won’t hold’, mayor says", "‘won’t hold’")).isEqualTo(Direct.WHOLE);
        assertThat(direct("In the ’90s the dams’ walls held, he said", "the dams’ walls held"))
                .isEqualTo(Direct.NONE);
    }

    @Test
    void oneWordInTenMayStandOutside() {
        String ten = "that “one two three four five six seven eight nine”";
        assertThat(direct(ten, ten)).isEqualTo(Direct.WHOLE);
        String nine = "that “one two three four five six seven eight”";
        assertThat(direct(nine, nine)).isEqualTo(Direct.PART);
    }

    private static Direct direct(String text, String content) {
        List<Span> spans = Made.at(text, content);
        return QuotedText.of(text, Words.of(text)).direct(spans);
    }
}
