package org.hearsay.linker.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.WordList;

/**
 * How an article stands to a sentence, by what {@link StanceFeatures} counts. Both stand to one rumour: a sentence says that it
 * is so, or that it is not, or leaves it open ("...?", "reportedly"), and so does the article; neither the rumour nor how
 * the two stand to it was ever labelled. The article agrees with the sentence where both take the same side, disagrees where
 * they take opposite ones, and discusses it where either leaves it open. Two softmax regressions, for the sentence and for the
 * article, are learned at once from pairs of the two by what follows from their product. That needs far fewer weights than to
 * learn from pairs as such, and a sentence's side is known for articles that it never met. Immutable.
 */
public final class StanceModel {

    /** How many sides there are: for, against, open. */
    public static final int SIDES = 3;

    private static final double FARTHEST = 4;
    private static final String SENTENCE = "sentence";
    private static final String ARTICLE = "article";

    /** What an article does with a sentence: a probability for each, together 1. */
    public record Stances(double agree, double disagree, double discuss) {}

    /**
     * A feature's part in the sum.
     *
     * @param mean what is taken off it
     * @param scale what it is then divided by
     * @param weights for each side
     */
    public record Weights(double mean, double scale, List<Double> weights) {

        public Weights {
            weights = List.copyOf(weights);
        }

        /** A feature's value as it is weighed: at most 4 scales from the mean. */
        public double standardized(double value) {
            return Math.max(-FARTHEST, Math.min(FARTHEST, (value - mean) / scale));
        }
    }

    private final Map<String, Weights> sentence;
    private final Map<String, Weights> article;

    /**
     * A model of given weights.
     *
     * @param sentence what is weighed of the sentence, by the features' names
     * @param article what is weighed of the article
     */
    public StanceModel(Map<String, Weights> sentence, Map<String, Weights> article) {
        this.sentence = new LinkedHashMap<>(sentence);
        this.article = new LinkedHashMap<>(article);
    }

    /** The one that ships. */
    public static StanceModel shipped() {
        return read(WordList.lines(StanceModel.class, "stances.txt"));
    }

    /** Reads what {@link #lines} wrote. */
    public static StanceModel read(List<String> lines) {
        Map<String, Map<String, Weights>> sides =
                Map.of(SENTENCE, new LinkedHashMap<>(), ARTICLE, new LinkedHashMap<>());
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            List<Double> numbers = new ArrayList<>();
            for (int i = 2; i < parts.length; i++) {
                numbers.add(Double.valueOf(parts[i]));
            }
            Map<String, Weights> side = sides.get(parts[0]);
            if (side == null || numbers.size() != SIDES + 2) {
                throw new IllegalArgumentException("not a line of weights: " + line);
            }
            side.put(parts[1], new Weights(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size())));
        }
        return new StanceModel(sides.getOrDefault(SENTENCE, Map.of()), sides.getOrDefault(ARTICLE, Map.of()));
    }

    /** The weights as text: {@code sentence|article NAME MEAN SCALE FOR AGAINST OPEN}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        sentence.forEach((name, weights) -> lines.add(line(SENTENCE, name, weights)));
        article.forEach((name, weights) -> lines.add(line(ARTICLE, name, weights)));
        return lines;
    }

    private static String line(String side, String name, Weights weights) {
        StringBuilder line = new StringBuilder(side).append(' ').append(name);
        List<Double> numbers = new ArrayList<>(List.of(weights.mean(), weights.scale()));
        numbers.addAll(weights.weights());
        numbers.forEach(number -> line.append(String.format(Locale.ROOT, " %.4f", number)));
        return line.toString();
    }

    /** What the article does with the sentence. */
    public Stances stances(Map<String, Double> ofSentence, Map<String, Double> ofArticle) {
        return stances(sides(sentence, ofSentence), sides(article, ofArticle));
    }

    /** What follows from two sets of sides: for, against, open. */
    public static Stances stances(double[] sentence, double[] article) {
        double agree = sentence[0] * article[0] + sentence[1] * article[1];
        double disagree = sentence[0] * article[1] + sentence[1] * article[0];
        return new Stances(agree, disagree, Math.max(0, 1 - agree - disagree));
    }

    private static double[] sides(Map<String, Weights> weights, Map<String, Double> features) {
        double[] sums = new double[SIDES];
        weights.forEach((name, weight) -> {
            double value = weight.standardized(features.getOrDefault(name, 0.0));
            for (int side = 0; side < SIDES; side++) {
                sums[side] += weight.weights().get(side) * value;
            }
        });
        return softmax(sums);
    }

    /** Turns sums into probabilities, in place. */
    public static double[] softmax(double[] sums) {
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
