package org.hearsay.eval.stances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.stances.StancePair.Label;
import org.hearsay.linker.check.StanceFeatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceTrainerTest {

    @TempDir
    private Path folder;

    /** Twelve rumours, each with a plain and a denying sentence and a plain, a denying and an open article. */
    private static List<StanceExample> examples() {
        List<StanceExample> examples = new ArrayList<>();
        for (int rumour = 0; rumour < 12; rumour++) {
            for (boolean isDenied : new boolean[] {false, true}) {
                Map<String, Double> sentence = new HashMap<>(Map.of(StanceFeatures.BIAS, 1.0));
                sentence.put("denial", isDenied ? 1.0 : 0.0);
                examples.add(example(rumour, sentence, isDenied ? Label.DISAGREE : Label.AGREE, 0, 0));
                examples.add(example(rumour, sentence, isDenied ? Label.AGREE : Label.DISAGREE, 1, 0));
                examples.add(example(rumour, sentence, Label.DISCUSS, 0, 1));
            }
        }
        return examples;
    }

    private static StanceExample example(
            int rumour, Map<String, Double> sentence, Label label, double denial, double hedge) {
        Map<String, Double> article = Map.of(StanceFeatures.BIAS, 1.0, "rate.denial", denial, "rate.hedge", hedge);
        return new StanceExample(new StancePair("s", "a", label, "rumour-" + rumour), sentence, article);
    }

    @Test
    void learnsFromPairsWhatEachOfTheTwoDoes() {
        StanceScores scores = StanceScores.crossValidated(examples(), 4);
        assertThat(scores.macroF1()).isEqualTo(1);
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(StanceTrainer.train(examples()).lines())
                .isEqualTo(StanceTrainer.train(examples()).lines());
    }

    @Test
    void aLineThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.write(
                folder.resolve("pairs.jsonl"),
                List.of(
                        "{\"headline\": \"h\", \"article\": \"a\", \"stance\": \"agree\", \"rumour\": \"r\"}",
                        "{\"stance\": \"maybe\"}"));
        assertThatThrownBy(() -> StancePair.read(file))
                .isInstanceOf(HearsayException.class)
                .hasMessageContaining("pairs.jsonl, line 2");
    }
}
