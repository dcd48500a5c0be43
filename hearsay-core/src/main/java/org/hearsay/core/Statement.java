package org.hearsay.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence's worth of what an article states, itself or through an attribution: what claims are made of.
 *
 * @param spans its words in the article's text, in UTF-16 offsets, in the order of the text; at least one
 * @param attribution the id of the attribution in whose content it stands, or null where the article says so itself
 * @param when the first time that it tells, which is mostly when it happened, or null where it tells none
 * @param quantities the numbers in it, in the order of the text
 * @param meaning what it says, or null where no model has read it
 */
public record Statement(
        List<Span> spans,
        @Nullable String attribution,
        @Nullable When when,
        List<Quantity> quantities,
        @Nullable Meaning meaning) {

    /** @throws IllegalArgumentException if there are no spans, or if one is empty or starts before the last one ends */
    public Statement {
        spans = Span.inOrder(spans);
        quantities = List.copyOf(quantities);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a statement must have words");
        }
    }

    /** Words of which nothing else is known. */
    public Statement(List<Span> spans, @Nullable String attribution) {
        this(spans, attribution, null, List.of(), null);
    }

    /** The same statement with that meaning. */
    public Statement withMeaning(@Nullable Meaning other) {
        return new Statement(spans, attribution, when, quantities, other);
    }

    /** The same statement with the time and the numbers that it tells. */
    public Statement telling(@Nullable When time, List<Quantity> numbers) {
        return new Statement(spans, attribution, time, numbers, meaning);
    }
}
