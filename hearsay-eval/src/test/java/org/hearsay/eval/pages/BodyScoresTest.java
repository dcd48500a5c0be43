package org.hearsay.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BodyScoresTest {

    private final BodyScores scores = new BodyScores();

    @Test
    void theSameWordsAreExactWhateverStandsBetween() {
        scores.add("The bridge, closed on Friday, is old.", "the bridge closed\non Friday is old");
        assertThat(scores.exact()).isZero();
        scores.add("The bridge, closed on Friday, is old.", "The bridge closed\non Friday is old");
        assertThat(scores.exact()).isEqualTo(0.5);
        assertThat(scores.recall()).isCloseTo((1 + 3 / 4.0) / 2, within(1e-9));
    }

    @Test
    void runsOfFourWordsAreCountedAsOftenAsTheyAreThere() {
        scores.add("a b c d e", "a b c d a b c d");
        assertThat(scores.precision()).isCloseTo(1 / 5.0, within(1e-9));
        assertThat(scores.recall()).isCloseTo(1 / 2.0, within(1e-9));
        assertThat(scores.f1()).isCloseTo(2 / 7.0, within(1e-9));
    }

    @Test
    void aPageOfWhichNothingWasReadCountsForRecallAlone() {
        scores.add("a b c d", "");
        scores.add("a b c d", "a b c d");
        assertThat(scores.precision()).isEqualTo(1);
        assertThat(scores.recall()).isEqualTo(0.5);
        assertThat(scores.pages()).isEqualTo(2);
    }

    @Test
    void fewerThanFourWordsAreOneRun() {
        scores.add("a b", "a b");
        assertThat(scores.f1()).isEqualTo(1);
        assertThat(new BodyScores().f1()).isZero();
    }
}
