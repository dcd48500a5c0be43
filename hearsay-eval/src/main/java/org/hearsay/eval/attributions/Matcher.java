package org.hearsay.eval.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Matches predictions with gold in one article. Every pair of a gold and a predicted attribution, both with content, has a
 * likeness: the Dice coefficient of their contents' words. The likest pair is taken, then the likest of those that are left,
 * while it is 0.5 or more; so each attribution is in one pair at most. Pairs equally like are taken last in the text
 * first, as {@code score_attributions.py} does.
 */
final class Matcher {

    private static final double ENOUGH = 0.5;
    private static final Comparator<Candidate> LIKEST_FIRST = Comparator.comparingDouble(Candidate::dice)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();

    private final Words words;

    Matcher(Words words) {
        this.words = words;
    }

    private record Candidate(double dice, int gold, int predicted) {}

    Outcome match(ArticleSpans gold, ArticleSpans predicted) {
        List<AttributionSpans> ours = withContent(gold);
        List<AttributionSpans> theirs = withContent(predicted);
        BitSet usedGold = new BitSet();
        BitSet usedPredicted = new BitSet();
        List<Outcome.Pair> found = new ArrayList<>();
        for (Candidate candidate : candidates(contents(ours), contents(theirs))) {
            if (!usedGold.get(candidate.gold) && !usedPredicted.get(candidate.predicted)) {
                usedGold.set(candidate.gold);
                usedPredicted.set(candidate.predicted);
                AttributionSpans one = ours.get(candidate.gold);
                AttributionSpans other = theirs.get(candidate.predicted);
                found.add(new Outcome.Pair(one, other, sameSource(one, other)));
            }
        }
        return new Outcome(gold, found, unused(ours, usedGold), unused(theirs, usedPredicted));
    }

    private static List<Candidate> candidates(List<BitSet> gold, List<BitSet> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double dice = dice(gold.get(i), predicted.get(j));
                if (dice >= ENOUGH) {
                    candidates.add(new Candidate(dice, i, j));
                }
            }
        }
        candidates.sort(LIKEST_FIRST);
        return candidates;
    }

    private boolean sameSource(AttributionSpans one, AttributionSpans other) {
        return dice(words.in(one.source()), words.in(other.source())) >= ENOUGH;
    }

    private List<BitSet> contents(List<AttributionSpans> attributions) {
        return attributions.stream()
                .map(attribution -> words.in(attribution.content()))
                .toList();
    }

    private static List<AttributionSpans> withContent(ArticleSpans article) {
        return article.attributions().stream()
                .filter(attribution -> !attribution.content().isEmpty())
                .toList();
    }

    private static List<AttributionSpans> unused(List<AttributionSpans> all, BitSet used) {
        List<AttributionSpans> left = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
            left.add(all.get(i));
        }
        return left;
    }

    /** Twice what is in both, by the sum of the two sizes; 1 for two empty sets (Dice 1945). */
    static double dice(BitSet one, BitSet other) {
        int sizes = one.cardinality() + other.cardinality();
        if (sizes == 0) {
            return 1;
        }
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return 2.0 * both.cardinality() / sizes;
    }
}
