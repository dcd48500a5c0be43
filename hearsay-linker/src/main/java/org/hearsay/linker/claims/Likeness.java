package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike the statements of one story are: the terms that two share, and how little the story at hand makes of them. What half
 * of a story's statements say ("dam", in a story of a dam) tells them apart no more; how rare a word is in all news says little
 * beside that. A short statement is alike a long one that holds it more than the cosine would have it.
 *
 * <p>What is so found is held against how alike each of the two is to those it is most alike to (local scaling, Zelnik-Manor and
 * Perona 2004): a sentence that says a little of everything is no friend of anything. What an article says itself further down
 * is background more often than a claim, and an article seldom says one thing twice, so these are less alike.
 *
 * <p>Of news (labelled rumours), vectors of sentences from a network (bge-small) found claims no better than this, and neither
 * did looking for terms that are nearly the same by the vectors of words of the network that finds attributions.
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

    private final List<Statement> statements;
    private final Map<String, List<Integer>> holders = new TreeMap<>();
    private final double[] squares;
    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    Likeness(List<Statement> statements) {
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
        Statement one = statements.get(i);
        Statement other = statements.get(j);
        return product
                / lengths
                * (one.isIn(other.reading()) ? IN_ONE_ARTICLE : 1)
                * (one.isBackground() || other.isBackground() ? BACKGROUND : 1);
    }

    private void scale() {
        double[] near = rows.stream().mapToDouble(Likeness::near).toArray();
        for (int i = 0; i < near.length; i++) {
            int own = i;
            rows.get(i).replaceAll((j, likeness) -> likeness / Math.sqrt(near[own] * near[j]));
        }
    }

    private static double near(Map<Integer, Double> row) {
        double nearest = row.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .limit(NEAREST)
                .mapToDouble(Double::doubleValue)
                .sum();
        return Math.max(nearest / NEAREST, LEAST_NEAR);
    }

    int size() {
        return rows.size();
    }

    /** The statements that have anything in common with this one, and how alike they are, 0 and up; the same both ways. */
    Map<Integer, Double> row(int i) {
        return rows.get(i);
    }
}
