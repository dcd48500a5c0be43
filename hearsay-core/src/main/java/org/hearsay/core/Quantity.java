package org.hearsay.core;

import org.jspecify.annotations.Nullable;

/**
 * A number in a content, with what is counted.
 *
 * <pre>{@code
 * // "up to 400 Russian contractors"
 * new Quantity(span, 400, null, QuantityBound.AT_MOST, "Russian contractors");
 * // "between $1.5 million and $2 million"
 * new Quantity(span, 1_500_000, 2_000_000.0, QuantityBound.BETWEEN, "USD");
 * }</pre>
 *
 * @param span where it is, its bound and unit included, in UTF-16 offsets into the article's text
 * @param value the number; the lower one of two
 * @param to the upper number of {@link QuantityBound#BETWEEN}, else null
 * @param bound how it bounds what it counts
 * @param unit what is counted: an ISO 4217 code for money, {@code "%"} for parts of a hundred, else the article's words; null
 *     where the text does not say
 */
public record Quantity(
        Span span,
        double value,
        @Nullable Double to,
        QuantityBound bound,
        @Nullable String unit) {

    public Quantity {
        Checks.notBlankIfPresent("unit", unit);
        if (!Double.isFinite(value) || (to != null && !Double.isFinite(to))) {
            throw new IllegalArgumentException("a quantity needs a finite number, not " + value + " to " + to);
        }
        if ((to != null) != (bound == QuantityBound.BETWEEN)) {
            throw new IllegalArgumentException("to: a second number is for \"between\" and for nothing else");
        }
    }
}
