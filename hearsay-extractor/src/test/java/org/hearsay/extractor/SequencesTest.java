package org.hearsay.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.extractor.Sequences.Found;
import org.junit.jupiter.api.Test;

class SequencesTest {

    private final Random random = new Random(11);

    @Test
    void noWordsHaveNoSpans() {
        assertThat(new Sequences(randomTransitions()).best(new float[0][])).isEmpty();
    }

    @Test
    void theBestSequenceAndTheLikelihoodsAreThoseOfTryingEverySequence() {
        for (int round = 0; round < 40; round++) {
            List<List<Float>> transitions = randomTransitions();
            float[][] emissions = randomEmissions(1 + random.nextInt(6));
            Trial trial = new Trial(transitions, emissions);

            List<Found> found = new Sequences(transitions).best(emissions);

            assertThat(found.stream().map(span -> span.first() + "-" + span.last()))
                    .isEqualTo(trial.bestSpans);
            for (Found span : found) {
                double likelihood = trial.weightOf(span.first() + "-" + span.last()) / trial.all;
                assertThat(span.logLikelihood()).isCloseTo(Math.log(likelihood), within(1e-3));
            }
        }
    }

    private List<List<Float>> randomTransitions() {
        List<List<Float>> rows = new ArrayList<>();
        for (int i = 0; i < Tag.COUNT; i++) {
            List<Float> row = new ArrayList<>();
            for (int j = 0; j < Tag.COUNT; j++) {
                row.add((float) random.nextGaussian());
            }
            rows.add(row);
        }
        return rows;
    }

    private float[][] randomEmissions(int words) {
        float[][] emissions = new float[words][Tag.COUNT];
        for (float[] word : emissions) {
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                word[tag] = (float) (2 * random.nextGaussian());
            }
        }
        return emissions;
    }

    /** Every sequence of tags that is a sequence of spans, weighed one by one. */
    private static final class Trial {
        private final List<List<Float>> transitions;
        private final float[][] emissions;
        private final Map<String, Double> weights = new HashMap<>();
        private List<String> bestSpans = List.of();
        private double best = Double.NEGATIVE_INFINITY;
        private double all;

        Trial(List<List<Float>> transitions, float[][] emissions) {
            this.transitions = transitions;
            this.emissions = emissions;
            go(new ArrayList<>(), 0);
        }

        double weightOf(String span) {
            return weights.getOrDefault(span, 0.0);
        }

        private void go(List<Tag> tags, double score) {
            int at = tags.size();
            if (at == emissions.length) {
                if (tags.get(at - 1).mayBeLast()) {
                    weigh(tags, score);
                }
                return;
            }
            for (Tag tag : Tag.values()) {
                if (at == 0 ? tag.mayBeFirst() : tag.mayFollow(tags.get(at - 1))) {
                    double step = at == 0
                            ? 0
                            : transitions.get(tags.get(at - 1).number()).get(tag.number());
                    tags.add(tag);
                    go(tags, score + step + emissions[at][tag.number()]);
                    tags.remove(at);
                }
            }
        }

        private void weigh(List<Tag> tags, double score) {
            List<String> spans = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < tags.size(); i++) {
                start = tags.get(i).goesOn() ? start : i;
                if (tags.get(i) == Tag.END || tags.get(i) == Tag.SINGLE) {
                    spans.add(start + "-" + i);
                }
            }
            all += Math.exp(score);
            spans.forEach(span -> weights.merge(span, Math.exp(score), Double::sum));
            if (score > best) {
                best = score;
                bestSpans = spans;
            }
        }
    }
}
