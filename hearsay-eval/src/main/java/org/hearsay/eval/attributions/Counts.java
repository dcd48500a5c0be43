package org.hearsay.eval.attributions;

/**
 * How many of something are in gold, how many were predicted, and how many of these are right.
 *
 * @param right those in both
 * @param gold those in gold
 * @param predicted those predicted
 */
public record Counts(int right, int gold, int predicted) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(right + other.right, gold + other.gold, predicted + other.predicted);
    }

    /** The share of what was predicted that is right; 0 when nothing was. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** The share of gold that was predicted; 0 when there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 when both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
