package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hearsay.core.Meaning;

/**
 * How alike the statements of one story are: the terms that two share, and how little the story at hand makes of them. What half
 * of a story's statements say ("dam", in a story of a dam) tells them apart no more; how rare a word is in all news says little
 * beside that. A short statement is alike a long one that holds it more than the cosine would have it.
 *
 * <p>What is so found is held against how alike each of the two is to those it is most alike to (local scaling, Zelnik-Manor and
 * Perona 2004): a sentence that says a little of everything is no friend of anything. What an article says itself further down
 * is background more often than a claim, and an article seldom says one thing twice, so these are less alike.
 *
 * <p>Where the statements' meanings are known, how alike these are is added: words tell that two speak of the same, meanings that
 * they say the same of it. Neither does as well alone; {@code docs/labelling-claims.md} has the figures.
 */
final class Likeness {

    /** How much of its weight a term loses that all statements of the story have. */
    private static final double DAMPING = 0.9;

    /** How much the rarity of a word in news counts; 1 would be all of it. */
    private static final double RARITY = 0.2;

    /** The power of the longer one's length; half would be the cosine. */
    private static final double LONGER = 0.35;

    private static final double IN_ONE_ARTICLE = 0.5;
    private static final double BACKGROUND = 0.8;

    /** Less is chance, and not kept. */
    private static final double CHANCE = 0.12;

    /** How many of those most alike to a statement it is measured by. */
    private static final int NEAREST = 2;

    /** How alike those are at least taken to be, lest what has no likes be like anything. */
    private static final double LEAST_NEAR = 0.35;

    /** The same of meanings. */
    private static final double LEAST_NEAR_MEANING = 0.5;

    /** How alike the statements of one claim are on average, in words alone. Chosen on labelled rumours. */
    private static final double ENOUGH_IN_WORDS = 0.23;

    /** What meanings and words count where both are known, in parts of what is enough. Chosen on stories of which nothing was learned. */
    private static final double MEANINGS = 1.4;

    private static final double WORDS = 1.2;

    /** Of meanings and words together; less is chance, and not kept. */
    private static final double LEAST = 0.4;

    private final List<StoryStatement> statements;
    private final Map<String, List<Integer>> holders = new TreeMap<>();
    private final double[] squares;
    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    Likeness(List<StoryStatement> statements) {
        this.statements = statements;
        this.squares = new double[statements.size()];
        for (int i = 0; i < squares.length; i++) {
            for (String term : new TreeMap<>(statements.get(i).terms()).keySet()) {
                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        holders.forEach((term, having) -> having.forEach(i -> squares[i] += square(term, i)));
        double[] products = new double[squares.length];
        for (int i = 0; i < squares.length; i++) {
            rows.add(row(i, products));
        }
        scale();
        addMeanings();
    }

    private double square(String term, int i) {
        double rarity = statements.get(i).terms().getOrDefault(term, 0.0);
        int holding = holders.getOrDefault(term, List.of()).size();
        double weight = Math.pow(rarity, RARITY) * (1 - DAMPING * holding / squares.length);
        return weight * weight;
    }

    /** @param products all 0, before and after */
    private Map<Integer, Double> row(int i, double[] products) {
        for (String term : new TreeMap<>(statements.get(i).terms()).keySet()) {
            double square = square(term, i);
            holders.getOrDefault(term, List.of()).forEach(j -> products[j] += square);
        }
        Map<Integer, Double> row = new HashMap<>();
        for (int j = 0; j < products.length; j++) {
            double likeness = products[j] == 0 || i == j ? 0 : likeness(i, j, products[j]);
            if (likeness >= CHANCE) {
                row.put(j, likeness);
            }
            products[j] = 0;
        }
        return row;
    }

    private double likeness(int i, int j, double product) {
        double lengths = Math.pow(Math.min(squares[i], squares[j]), 1 - LONGER)
                * Math.pow(Math.max(squares[i], squares[j]), LONGER);
        StoryStatement one = statements.get(i);
        StoryStatement other = statements.get(j);
        return product
                / lengths
                * (one.isIn(other.reading()) ? IN_ONE_ARTICLE : 1)
                * (one.isBackground() || other.isBackground() ? BACKGROUND : 1);
    }

    private void scale() {
        double[] near = rows.stream()
                .mapToDouble(row -> near(row.values().stream().mapToDouble(Double::doubleValue), LEAST_NEAR))
                .toArray();
        for (int i = 0; i < near.length; i++) {
            int own = i;
            rows.get(i).replaceAll((j, likeness) -> likeness / Math.sqrt(near[own] * near[j]));
        }
    }

    /** How alike the nearest are, on average. */
    private static double near(DoubleStream likenesses, double least) {
        double[] nearest = new double[NEAREST];
        likenesses.forEach(likeness -> insert(likeness, nearest));
        return Math.max(DoubleStream.of(nearest).sum() / NEAREST, least);
    }

    /** Puts a number in its place among the greatest, which stand in order; the least of them gives way. */
    private static void insert(double number, double[] greatest) {
        double carried = number;
        for (int i = 0; i < greatest.length; i++) {
            if (carried > greatest[i]) {
                double smaller = greatest[i];
                greatest[i] = carried;
                carried = smaller;
            }
        }
    }

    private void addMeanings() {
        double[] near = new double[rows.size()];
        for (int i = 0; i < near.length; i++) {
            int own = i;
            near[i] = near(
                    IntStream.range(0, near.length).filter(j -> j != own).mapToDouble(j -> meant(own, j)),
                    LEAST_NEAR_MEANING);
        }
        for (int i = 0; i < near.length; i++) {
            Map<Integer, Double> both = new HashMap<>();
            for (int j = 0; j < near.length; j++) {
                double likeness = i == j ? 0 : together(i, j, rows.get(i).getOrDefault(j, 0.0), near);
                if (likeness > 0) {
                    both.put(j, likeness);
                }
            }
            rows.set(i, both);
        }
    }

    /** How alike two meanings are, 0 and up. */
    private double meant(int i, int j) {
        Meaning one = statements.get(i).meaning();
        Meaning other = statements.get(j).meaning();
        return one == null || other == null ? 0 : Math.max(0, one.likeness(other));
    }

    /** In parts of what is enough; 0 where it may be chance. */
    private double together(int i, int j, double words, double[] near) {
        if (statements.get(i).meaning() == null || statements.get(j).meaning() == null) {
            return words / ENOUGH_IN_WORDS;
        }
        double likeness = MEANINGS * meant(i, j) / Math.sqrt(near[i] * near[j]) + WORDS * words;
        return likeness < LEAST ? 0 : likeness;
    }

    int size() {
        return rows.size();
    }

    /**
     * The statements that have anything in common with this one, and how alike they are: 1 is as alike as the statements of one
     * claim are on average. The same both ways.
     */
    Map<Integer, Double> row(int i) {
        return rows.get(i);
    }
}
