package org.hearsay.eval.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the confidence of an attribution is the share of such attributions that are right, where right is linked: content
 * and source like gold's.
 *
 * <p>Predictions are put in order of confidence and cut into bins of equal number. The expected calibration error is the
 * mean, over predictions, of the distance in their bin between the mean confidence and the share that is right (Naeini et
 * al., AAAI 2015, with bins of equal mass as in Nguyen and O'Connor, EMNLP 2015). The Brier score (1950) is the mean of the
 * squared distance between confidence and what came out, 1 or 0; it rewards sharpness too.
 *
 * @param predictions how many there are, those without a content left out
 * @param error the expected calibration error, 0 to 1
 * @param brier the Brier score, 0 to 1
 * @param bins from least to most confident, none empty
 */
public record Calibration(int predictions, double error, double brier, List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * Predictions of like confidence.
     *
     * @param predictions how many
     * @param confidence their mean confidence
     * @param right the share of them that is right
     */
    public record Bin(int predictions, double confidence, double right) {}

    /**
     * A prediction in its bin.
     *
     * @param right 1 or 0; among those equally confident, whose order means nothing, the share of them that is right
     */
    private record Prediction(double confidence, double right) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    public static Calibration of(List<Outcome> outcomes) {
        List<Prediction> all = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.found()
                    .forEach(pair -> all.add(new Prediction(pair.predicted().confidence(), pair.linked() ? 1 : 0)));
            outcome.extra().forEach(extra -> all.add(new Prediction(extra.confidence(), 0)));
        }
        List<Prediction> predictions = levelled(all);
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int from = i * predictions.size() / BINS;
            int to = (i + 1) * predictions.size() / BINS;
            if (from < to) {
                bins.add(bin(predictions.subList(from, to)));
            }
        }
        return new Calibration(predictions.size(), error(bins, predictions.size()), brier(all), bins);
    }

    /** In order of confidence, each run of equal confidence sharing its mean: a bin's edge may cut through it. */
    private static List<Prediction> levelled(List<Prediction> predictions) {
        Map<Double, Double> levels = predictions.stream()
                .collect(Collectors.groupingBy(Prediction::confidence, Collectors.averagingDouble(Prediction::right)));
        return predictions.stream()
                .sorted(Comparator.comparingDouble(Prediction::confidence))
                .map(prediction ->
                        new Prediction(prediction.confidence, levels.getOrDefault(prediction.confidence, 0.0)))
                .toList();
    }

    private static Bin bin(List<Prediction> predictions) {
        double confidence = predictions.stream()
                .mapToDouble(Prediction::confidence)
                .average()
                .orElse(0);
        return new Bin(
                predictions.size(),
                confidence,
                predictions.stream().mapToDouble(Prediction::right).average().orElse(0));
    }

    private static double error(List<Bin> bins, int predictions) {
        return bins.stream()
                .mapToDouble(bin -> Math.abs(bin.confidence - bin.right) * bin.predictions / predictions)
                .sum();
    }

    private static double brier(List<Prediction> predictions) {
        return predictions.stream()
                .mapToDouble(prediction -> Math.pow(prediction.confidence - prediction.right, 2))
                .average()
                .orElse(0);
    }
}
