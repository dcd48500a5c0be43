package org.hearsay.linker.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.linker.Told;
import org.hearsay.linker.check.StanceModel.Stances;
import org.junit.jupiter.api.Test;

class StanceModelTest {

    private final StanceModel model = StanceModel.shipped();

    private Stances stances(String sentence, String text) {
        Reading reading = Told.in("a.txt", text).reading();
        return model.stances(
                StanceFeatures.ofSentence(sentence), StanceFeatures.ofArticle(sentence, ArticleText.of(reading)));
    }

    @Test
    void probabilitiesAddUp() {
        Stances stances = stances("A whale swam up the Ulme.", "A whale swam up the Ulme, two fishermen said.");
        assertThat(stances.agree() + stances.disagree() + stances.discuss()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anArticleThatCallsItAHoaxDisagreesMoreThanOneThatTellsIt() {
        String sentence = "A whale swam up the Ulme.";
        Stances told = stances(sentence, "A whale swam up the Ulme and stayed until the evening. Children fed it.");
        Stances hoax = stances(
                sentence, "The whale that swam up the Ulme is a hoax. The photo is fake and the story was invented.");
        assertThat(hoax.disagree()).isGreaterThan(told.disagree());
        assertThat(told.agree()).isGreaterThan(hoax.agree());
    }

    @Test
    void aSentenceThatCallsItAHoaxTurnsTheSidesAround() {
        String hoax = "The whale that swam up the Ulme is a hoax. The photo is fake and the story was invented.";
        Stances stances = stances("Ulme whale is a hoax", hoax);
        assertThat(stances.agree()).isGreaterThan(stances.disagree());
    }

    @Test
    void weightsAreReadAsTheyWereWritten() {
        assertThat(StanceModel.read(model.lines()).lines()).isEqualTo(model.lines());
    }

    @Test
    void aLineThatIsNoneIsTurnedAway() {
        assertThatThrownBy(() -> StanceModel.read(List.of("sentence bias 0 1 2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sentence bias");
    }
}
