package org.hearsay.eval.results;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of figures counts in: how it is shown, which way is better, and how far is far enough to be told. */
public enum Unit {
    /** A share or F1 of 0 to 1, higher is better. */
    SHARE("%.3f", 1, 0.005, 0),
    /** An error of 0 to 1, lower is better. */
    ERROR("%.3f", -1, 0.005, 0),
    /** A share that is neither good nor bad. */
    LEVEL("%.3f", 0, 0, 0),
    /** A whole number that is neither good nor bad. */
    COUNT("%.0f", 0, 0, 0),
    /** Something a second, higher is better. */
    PER_SECOND("%.2f", 1, 0, 0.05),
    /** Seconds, lower is better. */
    SECONDS("%.2f", -1, 0, 0.05),
    /** Milliseconds, lower is better. */
    MILLISECONDS("%.1f", -1, 0, 0.1),
    /** 2^20 bytes, lower is better. */
    MEBIBYTES("%.0f", -1, 0, 0.05),
    /** One figure by another, higher is better. */
    TIMES("%.1f", 1, 0, 0.05);

    private final String format;
    private final int better;
    private final double absoluteTolerance;
    private final double relativeTolerance;

    Unit(String format, int better, double absoluteTolerance, double relativeTolerance) {
        this.format = format;
        this.better = better;
        this.absoluteTolerance = absoluteTolerance;
        this.relativeTolerance = relativeTolerance;
    }

    /** The figure as it is shown; a figure that is not there is {@code "-"}. */
    public String show(@Nullable Double figure) {
        return figure == null ? "-" : String.format(Locale.ROOT, format, figure);
    }

    /** Whether {@code now} is worse than {@code before} by more than noise: .005 for shares, 5 % for most others. */
    boolean isWorse(double before, double now) {
        return better * (before - now) > absoluteTolerance + relativeTolerance * Math.abs(before) + 1e-9;
    }

    /** Whether it is better by more than that. */
    boolean isBetter(double before, double now) {
        return isWorse(/* before= */ now, /* now= */ before);
    }
}
