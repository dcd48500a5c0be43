package org.hearsay.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionSpans;
import org.junit.jupiter.api.Test;

class CoreNlpQuotesTest {

    private static final ArticleSpans ARTICLE = new ArticleSpans("x", "\"No.\" Mara Venn said. \"Yes.\"", List.of());
    private static final String JSON = """
            {"sentences": [
              {"tokens": [{"characterOffsetBegin": 0, "characterOffsetEnd": 1}]},
              {"tokens": [{"characterOffsetBegin": 6, "characterOffsetEnd": 10},
                          {"characterOffsetBegin": 11, "characterOffsetEnd": 15}]}],
             "quotes": [
              {"beginIndex": 0, "endIndex": 5, "mentionBegin": 1, "mentionEnd": 2, "canonicalMentionBegin": 0},
              {"beginIndex": 22, "endIndex": END, "speaker": "Mara Venn"}]}
            """;

    @Test
    void aQuotationIsAContentAndItsMentionTheSource() {
        assertThat(CoreNlpQuotes.of(ARTICLE, JSON.replace("END", "28")).attributions())
                .containsExactly(
                        new AttributionSpans(List.of(new Span(6, 15)), List.of(), List.of(new Span(0, 5)), 1),
                        new AttributionSpans(List.of(), List.of(), List.of(new Span(22, 28)), 1));
    }

    @Test
    void offsetsOutsideTheTextAreSaid() {
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> CoreNlpQuotes.of(ARTICLE, JSON.replace("END", "29")));
    }
}
