package org.hearsay.eval.stances;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.eval.stances.StancePair.Label;
import org.hearsay.linker.check.StanceFeatures;
import org.hearsay.linker.check.StanceModel;
import org.hearsay.linker.check.StanceModel.Stances;
import org.hearsay.linker.check.StanceModel.Weights;

/**
 * Learns a {@link StanceModel} by Adam (Kingma and Ba 2015) over all pairs at once, which needs no chance: the same examples
 * give the same weights. A rumour with a thousand pairs teaches more than one with ten, but not a hundred times more.
 */
public final class StanceTrainer {

    private static final int STEPS = 120;
    private static final double RATE = 0.1;
    private static final double RUMOUR_POWER = 0.75;
    private static final Map<Label, Double> LABEL_WEIGHTS =
            Map.of(Label.AGREE, 1.3, Label.DISAGREE, 1.5, Label.DISCUSS, 1.0);

    /** How dearly weights are paid for, squared. */
    private static final double SENTENCE_COST = 5e-4;

    private static final double WORD_COST = 4e-3;
    private static final double ARTICLE_COST = 3e-2;
    private static final double OF_BIAS = 0.05;

    /** In how many rumours a sentence's word must come before it is learned; and what is counted of an article. */
    private static final int RUMOURS_OF_WORD = 4;

    private static final int RUMOURS_OF_COUNT = 3;
    private static final double LEAST_SCALE = 0.05;
    private static final double SMALLEST = 1e-5;

    private final List<StanceExample> examples;
    private final double[] importance;

    private StanceTrainer(List<StanceExample> examples) {
        this.examples = examples;
        Map<String, Integer> rumours = new HashMap<>();
        examples.forEach(example -> rumours.merge(example.pair().rumour(), 1, Integer::sum));
        importance = examples.stream()
                .mapToDouble(
                        example -> LABEL_WEIGHTS.getOrDefault(example.pair().label(), 1.0)
                                / Math.pow(rumours.getOrDefault(example.pair().rumour(), 1), RUMOUR_POWER))
                .toArray();
        double sum = 0;
        for (double one : importance) {
            sum += one;
        }
        for (int i = 0; i < importance.length; i++) {
            importance[i] /= sum;
        }
    }

    /** Learns from examples. */
    public static StanceModel train(List<StanceExample> examples) {
        return new StanceTrainer(examples).train();
    }

    private StanceModel train() {
        Side sentence = new Side(StanceExample::ofSentence, true);
        Side article = new Side(StanceExample::ofArticle, false);
        for (int step = 1; step <= STEPS; step++) {
            for (int i = 0; i < importance.length; i++) {
                double[] ofSentence = sentence.sides(i);
                double[] ofArticle = article.sides(i);
                double[] slopes = slopes(ofSentence, ofArticle, i);
                double[] slopesBack = slopes(ofArticle, ofSentence, i);
                sentence.add(i, ofSentence, slopes);
                article.add(i, ofArticle, slopesBack);
            }
            sentence.step(step);
            article.step(step);
        }
        return new StanceModel(sentence.weights(), article.weights());
    }

    /** How the loss of an example changes with each of one part's sides, given the other part's. */
    private double[] slopes(double[] of, double[] other, int i) {
        Stances stances = StanceModel.stances(of, other);
        double taken = other[0] + other[1];
        return switch (examples.get(i).pair().label()) {
            case AGREE -> slopes(stances.agree(), other[0], other[1], i);
            case DISAGREE -> slopes(stances.disagree(), other[1], other[0], i);
            case DISCUSS -> slopes(stances.discuss(), -taken, -taken, i);
        };
    }

    private double[] slopes(double probability, double forIt, double againstIt, int i) {
        double factor = -importance[i] / Math.max(probability, SMALLEST);
        return new double[] {factor * forIt, factor * againstIt, 0};
    }

    /** The weights of the sentence or of the article, while they are learned. */
    private final class Side {

        private final List<String> names;
        private final Weights[] standard;
        private final int[][] places;
        private final double[][] values;
        private final double[] costs;
        private final double[][] weights;
        private final double[][] gradients;
        private final double[][] means;
        private final double[][] squares;

        Side(Function<StanceExample, Map<String, Double>> of, boolean isSentence) {
            List<Map<String, Double>> rows = examples.stream().map(of).toList();
            names = names(rows);
            int size = names.size();
            standard = new Weights[size];
            costs = new double[size];
            weights = new double[size][StanceModel.SIDES];
            gradients = new double[size][StanceModel.SIDES];
            means = new double[size][StanceModel.SIDES];
            squares = new double[size][StanceModel.SIDES];
            for (int j = 0; j < size; j++) {
                standard[j] = isSentence || names.get(j).equals(StanceFeatures.BIAS)
                        ? new Weights(0, 1, List.of())
                        : standard(names.get(j), rows);
                costs[j] = cost(names.get(j), isSentence);
                start(weights[j], names.get(j), isSentence);
            }
            places = new int[rows.size()][];
            values = new double[rows.size()][];
            for (int i = 0; i < rows.size(); i++) {
                fill(i, rows.get(i));
            }
        }

        private List<String> names(List<Map<String, Double>> rows) {
            Map<String, Set<String>> rumours = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                String rumour = examples.get(i).pair().rumour();
                rows.get(i).forEach((name, value) -> {
                    if (value != 0) {
                        rumours.computeIfAbsent(name, key -> new HashSet<>()).add(rumour);
                    }
                });
            }
            return rumours.entrySet().stream()
                    .filter(entry -> entry.getValue().size()
                            >= (entry.getKey().startsWith(StanceFeatures.WORD) ? RUMOURS_OF_WORD : RUMOURS_OF_COUNT))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Weights standard(String name, List<Map<String, Double>> rows) {
            double[] column = rows.stream()
                    .mapToDouble(row -> row.getOrDefault(name, 0.0))
                    .toArray();
            double mean = 0;
            for (double value : column) {
                mean += value / column.length;
            }
            double variance = 0;
            for (double value : column) {
                variance += (value - mean) * (value - mean) / column.length;
            }
            return new Weights(mean, Math.sqrt(variance) + LEAST_SCALE, List.of());
        }

        private double cost(String name, boolean isSentence) {
            if (!isSentence) {
                return name.equals(StanceFeatures.BIAS) ? ARTICLE_COST * OF_BIAS : ARTICLE_COST;
            }
            if (name.startsWith(StanceFeatures.WORD)) {
                return WORD_COST;
            }
            return name.equals(StanceFeatures.BIAS) ? SENTENCE_COST * OF_BIAS : SENTENCE_COST;
        }

        /** For and against are mirror images to the pairs: which is which is said here, and nowhere else. */
        private void start(double[] weights, String name, boolean isSentence) {
            if (name.equals(StanceFeatures.BIAS)) {
                weights[0] = 1;
                weights[1] = -1;
                weights[2] = isSentence ? 0 : 1;
            } else if (name.equals("denial") || name.endsWith(".denial")) {
                weights[0] = isSentence ? -1 : -0.1;
                weights[1] = isSentence ? 2 : 0.2;
            }
        }

        private void fill(int i, Map<String, Double> row) {
            Map<Integer, Double> filled = new LinkedHashMap<>();
            for (int j = 0; j < names.size(); j++) {
                double value = standard[j].standardized(row.getOrDefault(names.get(j), 0.0));
                if (value != 0) {
                    filled.put(j, value);
                }
            }
            places[i] = filled.keySet().stream().mapToInt(j -> j).toArray();
            values[i] = filled.values().stream().mapToDouble(value -> value).toArray();
        }

        double[] sides(int i) {
            double[] sums = new double[StanceModel.SIDES];
            for (int k = 0; k < places[i].length; k++) {
                for (int side = 0; side < sums.length; side++) {
                    sums[side] += weights[places[i][k]][side] * values[i][k];
                }
            }
            return StanceModel.softmax(sums);
        }

        void add(int i, double[] sides, double[] slopes) {
            double mean = 0;
            for (int side = 0; side < sides.length; side++) {
                mean += sides[side] * slopes[side];
            }
            for (int side = 0; side < sides.length; side++) {
                double slope = sides[side] * (slopes[side] - mean);
                for (int k = 0; k < places[i].length; k++) {
                    gradients[places[i][k]][side] += slope * values[i][k];
                }
            }
        }

        void step(int step) {
            for (int j = 0; j < weights.length; j++) {
                for (int side = 0; side < StanceModel.SIDES; side++) {
                    double gradient = gradients[j][side] + 2 * costs[j] * weights[j][side];
                    means[j][side] = 0.9 * means[j][side] + 0.1 * gradient;
                    squares[j][side] = 0.999 * squares[j][side] + 0.001 * gradient * gradient;
                    double mean = means[j][side] / (1 - Math.pow(0.9, step));
                    double square = squares[j][side] / (1 - Math.pow(0.999, step));
                    weights[j][side] -= RATE * mean / (Math.sqrt(square) + 1e-8);
                    gradients[j][side] = 0;
                }
            }
        }

        Map<String, Weights> weights() {
            Map<String, Weights> all = new LinkedHashMap<>();
            for (int j = 0; j < weights.length; j++) {
                all.put(
                        names.get(j),
                        new Weights(
                                standard[j].mean(),
                                standard[j].scale(),
                                List.of(weights[j][0], weights[j][1], weights[j][2])));
            }
            return all;
        }
    }
}
