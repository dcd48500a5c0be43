package org.hearsay.eval.speed;

import java.util.List;

/** The figure in the middle of several: one run that something disturbed does not move it. */
final class Median {

    private Median() {}

    /** Of an even number, the mean of the two in the middle. @throws IllegalArgumentException if there are none */
    static double of(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("there is no median of nothing");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }
}
