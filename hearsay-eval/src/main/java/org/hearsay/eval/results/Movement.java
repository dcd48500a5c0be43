package org.hearsay.eval.results;

/**
 * A figure that stood in the results and came out again.
 *
 * @param figure its table, row and column
 * @param was what stood
 * @param now what came out
 */
public record Movement(String figure, Unit unit, double was, double now) {

    /** Whether the two differ as they are shown. */
    boolean isSeen() {
        return !unit.show(was).equals(unit.show(now));
    }

    /** Whether it is worse by more than noise. */
    public boolean isWorse() {
        return unit.isWorse(was, now);
    }

    @Override
    public String toString() {
        String mark = isWorse() ? "  WORSE" : unit.isBetter(was, now) ? "  better" : "";
        return figure + ": " + unit.show(was) + " -> " + unit.show(now) + mark;
    }
}
