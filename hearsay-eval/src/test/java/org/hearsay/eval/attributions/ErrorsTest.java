package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.eval.attributions.Made.article;
import static org.hearsay.eval.attributions.Made.attribution;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsTest {

    private static final String TEXT = "😀 Mara Venn said the old dam will hold, but the mayor doubts it.";

    private final List<Outcome> outcomes = AttributionScorer.score(
                    article(
                            TEXT,
                            attribution(TEXT, "Mara Venn", "said", "the old dam will hold"),
                            attribution(TEXT, "the mayor", "doubts", "it")),
                    article(
                            TEXT,
                            attribution(TEXT, "the mayor", "said", "the old dam will hold"),
                            attribution(TEXT, "", "", "but")))
            .outcomes();

    @Test
    void areIdsAndOffsetsInCodePoints() {
        assertThat(Errors.list(outcomes, 9, false))
                .containsExactly(
                        "missed: in gold, not found (1)",
                        "  a\n    source [44, 53)\n    cue [54, 60)\n    content [61, 63)",
                        "extra: predicted, matches nothing in gold (1)",
                        "  a\n    source\n    cue\n    content [40, 43)",
                        "wrong source: content found, source not (1)",
                        "  a\n    source [2, 11)\n    cue [12, 16)\n    content [17, 38)\n    predicted source [44, 53)");
    }

    @Test
    void haveTheirTextsOnlyWhenAskedFor() {
        assertThat(String.join("\n", Errors.list(outcomes, 9, false))).doesNotContain("Mara");
        assertThat(String.join("\n", Errors.list(outcomes, 9, true)))
                .contains("source [2, 11)  Mara Venn", "predicted source [44, 53)  the mayor");
    }

    @Test
    void moreThanAskedForAreCountedOnly() {
        assertThat(Errors.list(outcomes, 0, false)).hasSize(3);
    }
}
