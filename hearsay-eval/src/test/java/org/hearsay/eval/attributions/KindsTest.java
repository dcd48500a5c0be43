package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.eval.attributions.Made.article;
import static org.hearsay.eval.attributions.Made.attribution;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final String TEXT = "“The dam holds,” Venn said. “It always did.”\n\nIt may leak, the mayor fears.";
    private static final AttributionSpans VENN = new AttributionSpans(
            Made.at(TEXT, "Venn"), Made.at(TEXT, "said"), Made.at(TEXT, "“The dam holds,”", "“It always did.”"), 1);
    private static final AttributionSpans MAYOR = attribution(TEXT, "the mayor", "fears", "It may leak");

    @Test
    void eachAttributionIsOfSeveralKinds() {
        AttributionSpans other = attribution(TEXT, "Venn", "fears", "It may leak");
        Map<String, Kinds.Kind> kinds =
                Kinds.of(AttributionScorer.score(article(TEXT, VENN, MAYOR), article(TEXT, VENN, other))
                        .outcomes());
        assertThat(kinds)
                .containsOnly(
                        Map.entry("direct", new Kinds.Kind(1, 1, 1)),
                        Map.entry("indirect", new Kinds.Kind(1, 1, 0)),
                        Map.entry("with source", new Kinds.Kind(2, 2, 1)),
                        Map.entry("content in several pieces", new Kinds.Kind(1, 1, 1)),
                        Map.entry("content of 1 to 5 words", new Kinds.Kind(1, 1, 0)),
                        Map.entry("content of 11 to 20 words", new Kinds.Kind(1, 1, 1)));
        assertThat(kinds.keySet()).startsWith("direct", "indirect");
    }

    @Test
    void aContentOverAParagraphsEndIsOfThatKind() {
        AttributionSpans over = attribution(TEXT, "", "", "“It always did.”\n\nIt may leak");
        Map<String, Kinds.Kind> kinds = Kinds.of(
                AttributionScorer.score(article(TEXT, over), article(TEXT)).outcomes());
        assertThat(kinds)
                .containsOnly(
                        Map.entry("mixed", new Kinds.Kind(1, 0, 0)),
                        Map.entry("without source", new Kinds.Kind(1, 0, 0)),
                        Map.entry("without cue", new Kinds.Kind(1, 0, 0)),
                        Map.entry("content over several paragraphs", new Kinds.Kind(1, 0, 0)),
                        Map.entry("content of 6 to 10 words", new Kinds.Kind(1, 0, 0)));
    }

    @Test
    void ofTwoEqualOnesInGoldEachIsCountedForItself() {
        List<Outcome> outcomes = AttributionScorer.score(
                        article(TEXT, MAYOR, attribution(TEXT, "the mayor", "fears", "It may leak")),
                        article(TEXT, MAYOR))
                .outcomes();
        assertThat(Kinds.of(outcomes)).containsEntry("indirect", new Kinds.Kind(2, 1, 1));
    }
}
