package org.hearsay.extractor;

import java.util.List;
import org.hearsay.extractor.Sequences.Found;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the tagger thinks of an attribution's parts into one probability that holds: among attributions of
 * confidence .8, four of five should be right. A logistic regression over the parts' log-likelihoods (Platt 1999), fitted
 * where the tagger was not trained; {@code docs/results.md} says how well it holds.
 */
final class Confidence {

    private final List<Double> weights;

    /** @param weights the constant, then one for each number that {@link #of} puts together */
    Confidence(List<Double> weights) {
        if (weights.size() != 7) {
            throw new IllegalArgumentException("confidence needs 7 weights, not " + weights.size());
        }
        this.weights = List.copyOf(weights);
    }

    /**
     * @param cueLink log-likelihood of the contents belonging to this cue, the least of them
     * @param sourceLink log-likelihood of this source, or of having none, for this cue
     */
    double of(@Nullable Found source, @Nullable Found cue, List<Found> contents, double cueLink, double sourceLink) {
        double content =
                contents.stream().mapToDouble(Found::logLikelihood).average().orElse(0);
        double[] parts = {
            1,
            cue == null ? 0 : cue.logLikelihood(),
            content,
            source == null ? 0 : source.logLikelihood(),
            cueLink,
            sourceLink,
            source == null ? 1 : 0
        };
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += weights.get(i) * Math.max(-20, parts[i]);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
