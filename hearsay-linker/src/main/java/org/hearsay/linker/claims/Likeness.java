package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * How alike the statements of one story are: the terms that two share, and how little the story at hand makes of them. What half
 * of a story's statements say ("dam", in a story of a dam) tells them apart no more; how rare a word is in all news says little
 * beside that. A short statement is alike a long one that holds it more than the cosine would have it.
 *
 * <p>What is so found is held against how alike each of the two is to those it is most alike to (local scaling, Zelnik-Manor and
 * Perona 2004): a sentence that says a little of everything is no friend of anything. What an article says itself further down
 * is background more often than a claim, and an article seldom says one thing twice, so these are less alike.
 *
 * <p>Where the statements' meanings are known, and all of one model, how alike these are is added: words tell that two speak of
 * the same, meanings that they say the same of it. Neither does as well alone; {@code docs/labelling-claims.md} has the figures.
 * As with words, most of what all statements of the story mean is taken from each meaning first.
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

    /** How alike the statements of one claim are on average, in words alone. Chosen on labelled rumours. */
    private static final double ENOUGH_IN_WORDS = 0.23;

    /** What words count beside meanings, where both are known. Chosen, as what follows, on stories of which nothing was learned. */
    private static final double WORDS = 0.5;

    /**
     * The same in meanings and words: somewhat more than where the F1 of pairs is best, for where two claims are made one is worse
     * for a reader than where one is told twice. {@code docs/labelling-claims.md} has what it costs.
     */
    private static final double ENOUGH = 0.40;

    /** How much of what a story's statements have in common is taken from each one's meaning; training does the same. */
    private static final double CENTRED = 0.7;

    /** Of meanings and words together; less is chance, and not kept. */
    private static final double LEAST = 0.1;

    private final List<StoryStatement> statements;

    /** Whether the statements' meanings can be compared: those of two models cannot. */
    private final boolean areOfOneModel;

    private final Map<String, List<Integer>> holders = new TreeMap<>();
    private final double[] squares;

    /** For each statement how alike its meaning is to the story's, on average, and of these the mean. */
    private final double[] common;

    private final double commonOfAll;
    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    Likeness(List<StoryStatement> statements) {
        this.statements = statements;
        this.areOfOneModel = statements.stream()
                        .map(StoryStatement::meaning)
                        .filter(Objects::nonNull)
                        .mapToInt(Meaning::size)
                        .distinct()
                        .count()
                < 2;
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
        this.common =
                IntStream.range(0, squares.length).mapToDouble(this::common).toArray();
        this.commonOfAll =
                DoubleStream.of(common).sum() / Math.max(1, meanings().count());
        addMeanings();
    }

    private @Nullable Meaning meaning(int i) {
        return areOfOneModel ? statements.get(i).meaning() : null;
    }

    private Stream<Meaning> meanings() {
        return IntStream.range(0, squares.length).mapToObj(this::meaning).flatMap(Stream::ofNullable);
    }

    private double common(int i) {
        Meaning one = meaning(i);
        return one == null ? 0 : meanings().mapToDouble(one::likeness).average().orElse(0);
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
        List<Map<Integer, Double>> words = List.copyOf(rows);
        rows.replaceAll(row -> new HashMap<>());
        for (int i = 0; i < squares.length; i++) {
            for (int j = 0; j < i; j++) {
                double likeness = together(i, j, words.get(i).getOrDefault(j, 0.0));
                if (likeness > 0) {
                    rows.get(i).put(j, likeness);
                    rows.get(j).put(i, likeness);
                }
            }
        }
    }

    /** In parts of what is enough; 0 where it may be chance. */
    private double together(int i, int j, double words) {
        Meaning one = meaning(i);
        Meaning other = meaning(j);
        if (one == null || other == null) {
            return words / ENOUGH_IN_WORDS;
        }
        double meant = left(one.likeness(other), i, j) / Math.sqrt(left(1, i, i) * left(1, j, j));
        double likeness = meant + WORDS * words;
        return likeness < LEAST ? 0 : likeness / ENOUGH;
    }

    /** The product of two meanings of length 1, from both of which the story's is taken. */
    private double left(double product, int i, int j) {
        return product - CENTRED * (common[i] + common[j]) + CENTRED * CENTRED * commonOfAll;
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
