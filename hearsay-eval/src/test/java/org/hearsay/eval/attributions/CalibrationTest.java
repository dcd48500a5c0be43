package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hearsay.eval.attributions.Made.article;
import static org.hearsay.eval.attributions.Made.sure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final String TEXT = "Mara Venn said the old dam will hold, but the mayor doubts it.";
    private static final AttributionSpans MARA = sure(TEXT, "Mara Venn", "said", "the old dam will hold", 1);

    @Test
    void rightAndWrongAreHeldAgainstTheirConfidence() {
        AttributionSpans right = sure(TEXT, "Mara Venn", "said", "the old dam will hold", 0.8);
        AttributionSpans wrong = sure(TEXT, "the mayor", "doubts", "it", 0.4);
        Calibration calibration = calibration(List.of(right, wrong));
        assertThat(calibration.predictions()).isEqualTo(2);
        // (0.2² + 0.4²) / 2 and (0.2 + 0.4) / 2
        assertThat(calibration.brier()).isCloseTo(0.10, within(1e-12));
        assertThat(calibration.error()).isCloseTo(0.30, within(1e-12));
        assertThat(calibration.bins()).containsExactly(new Calibration.Bin(1, 0.4, 0), new Calibration.Bin(1, 0.8, 1));
    }

    @Test
    void aContentFoundWithTheWrongSourceIsWrong() {
        AttributionSpans wrong = sure(TEXT, "the mayor", "said", "the old dam will hold", 0.75);
        assertThat(calibration(List.of(wrong)).bins()).containsExactly(new Calibration.Bin(1, 0.75, 0));
    }

    @Test
    void binsAreOfEqualNumberFromLeastToMostConfident() {
        List<AttributionSpans> predicted = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            predicted.add(sure(TEXT, "the mayor", "doubts", "it", (25 - i) / 32.0));
        }
        Calibration calibration = calibration(predicted);
        assertThat(calibration.bins()).hasSize(10);
        assertThat(calibration.bins().stream().mapToInt(Calibration.Bin::predictions))
                .containsOnly(2, 3);
        assertThat(calibration.bins().get(0).confidence()).isEqualTo(1.5 / 32);
        // all wrong: the error is the mean confidence
        assertThat(calibration.error()).isCloseTo(13 / 32.0, within(1e-12));
    }

    @Test
    void thoseEquallyConfidentAreNotToldApart() {
        AttributionSpans right = sure(TEXT, "Mara Venn", "said", "the old dam will hold", 0.5);
        AttributionSpans wrong = sure(TEXT, "the mayor", "doubts", "it", 0.5);
        Calibration calibration = calibration(List.of(right, wrong));
        assertThat(calibration.bins())
                .containsExactly(new Calibration.Bin(1, 0.5, 0.5), new Calibration.Bin(1, 0.5, 0.5));
        assertThat(calibration.error()).isZero();
        assertThat(calibration.brier()).isEqualTo(0.25);
    }

    @Test
    void nothingPredictedHasNoError() {
        assertThat(calibration(List.of())).isEqualTo(new Calibration(0, 0, 0, List.of()));
    }

    private static Calibration calibration(List<AttributionSpans> predicted) {
        return Calibration.of(
                AttributionScorer.score(article(TEXT, MARA), article(TEXT, predicted.toArray(AttributionSpans[]::new)))
                        .outcomes());
    }
}
