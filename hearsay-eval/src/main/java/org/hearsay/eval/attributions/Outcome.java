package org.hearsay.eval.attributions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article: each of its attributions with a content, matched or left over.
 *
 * @param article the gold article
 * @param found matched pairs, in the order in which they were matched
 * @param missed gold that nothing was matched with
 * @param extra predictions that were matched with no gold
 */
public record Outcome(
        ArticleSpans article, List<Pair> found, List<AttributionSpans> missed, List<AttributionSpans> extra) {

    /**
     * A gold attribution and the prediction that found it.
     *
     * @param linked whether the source is right too
     */
    public record Pair(AttributionSpans gold, AttributionSpans predicted, boolean linked) {}

    public Outcome {
        found = List.copyOf(found);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    Counts foundCounts() {
        return counts(found.size());
    }

    Counts linkedCounts() {
        return counts((int) found.stream().filter(Pair::linked).count());
    }

    private Counts counts(int right) {
        return new Counts(right, found.size() + missed.size(), found.size() + extra.size());
    }

    /** The pair that this very gold attribution is in, or null where it was missed. */
    @Nullable
    Pair pairOf(AttributionSpans gold) {
        // by identity: two people's copies of one attribution may be equal, and only one of them is found
        return found.stream()
                .filter(pair -> isSame(pair.gold(), gold))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(AttributionSpans one, AttributionSpans other) {
        return one == other;
    }
}
