package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike the statements of one story are: the terms that two share, by how rare these are in news, and how little the story
 * at hand makes of them. What half of a story's statements say ("dam", in a story of a dam) tells them apart no more. A short
 * statement is alike a long one that holds it more than the cosine would have it.
 */
final class Likeness {

    /** How much of its weight a term loses that all statements of the story have. */
    private static final double DAMPING = 0.8;

    /** The power of the longer one's length; half would be the cosine. */
    private static final double LONGER = 0.4;

    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    Likeness(List<Statement> statements) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (String term : statements.get(i).terms().keySet()) {
                holders.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        double[] squares = new double[statements.size()];
        double[][] weights = new double[statements.size()][];
        for (int i = 0; i < squares.length; i++) {
            weights[i] = weights(statements.get(i), holders, squares.length);
            for (double weight : weights[i]) {
                squares[i] += weight * weight;
            }
        }
        for (int i = 0; i < squares.length; i++) {
            rows.add(row(i, statements, holders, squares));
        }
    }

    private static double[] weights(Statement statement, Map<String, List<Integer>> holders, int all) {
        return statement.terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(term -> weight(term, holders, all))
                .toArray();
    }

    private static double weight(Map.Entry<String, Double> term, Map<String, List<Integer>> holders, int all) {
        int holding = holders.getOrDefault(term.getKey(), List.of()).size();
        return term.getValue() * (1 - DAMPING * holding / all);
    }

    private static Map<Integer, Double> row(
            int i, List<Statement> statements, Map<String, List<Integer>> holders, double[] squares) {
        Map<Integer, Double> products = new HashMap<>();
        statements.get(i).terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(term -> {
                    double weight = weight(term, holders, squares.length);
                    for (int j : holders.getOrDefault(term.getKey(), List.of())) {
                        if (j != i) {
                            products.merge(j, weight * weight, Double::sum);
                        }
                    }
                });
        products.replaceAll((j, product) -> product
                / (Math.pow(Math.min(squares[i], squares[j]), 1 - LONGER)
                        * Math.pow(Math.max(squares[i], squares[j]), LONGER)));
        return products;
    }

    int size() {
        return rows.size();
    }

    /** How alike two statements are, 0 and up; the same both ways. */
    double of(int i, int j) {
        return rows.get(i).getOrDefault(j, 0.0);
    }

    /** The statements that have anything in common with this one, and how much. */
    Map<Integer, Double> row(int i) {
        return rows.get(i);
    }
}
