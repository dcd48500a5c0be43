package org.hearsay.eval.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;

/**
 * Scores attributions against gold. Four measures, over all articles together:
 *
 * <ul>
 *   <li><b>exact</b>, for each role: a contiguous span counts when both its ends are right (CofeNet, COLING 2022)
 *   <li><b>words</b>, for each role: each word of it counts (Newell et al., LREC 2018)
 *   <li><b>found</b>: an attribution counts when its content is like gold's, Dice of the words 0.5 or more ({@link Matcher})
 *   <li><b>linked</b>: the same, and its source is like gold's, Dice 0.5 or more, or both have none
 * </ul>
 *
 * <p>The figures are those of the project's {@code score_attributions.py}; a test holds the two together.
 */
public final class AttributionScorer {

    private AttributionScorer() {}

    /**
     * Scores the predictions for every article in {@code gold}; others are left out.
     *
     * @throws HearsayException if an article has no prediction, or one for another text
     */
    public static Scores score(Map<String, ArticleSpans> gold, Map<String, ArticleSpans> predicted) {
        Map<String, Counts> measures = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (ArticleSpans article : gold.values()) {
            ArticleSpans prediction = predictionFor(article, predicted);
            Words words = Words.of(article.text());
            for (Role role : Role.values()) {
                add(measures, "exact." + role.word(), exact(spans(article, role), spans(prediction, role)));
            }
            for (Role role : Role.values()) {
                BitSet ours = words.in(List.copyOf(spans(article, role)));
                BitSet theirs = words.in(List.copyOf(spans(prediction, role)));
                add(measures, "words." + role.word(), overlap(ours, theirs));
            }
            Outcome outcome = new Matcher(words).match(article, prediction);
            add(measures, "found", outcome.foundCounts());
            add(measures, "linked", outcome.linkedCounts());
            outcomes.add(outcome);
        }
        return new Scores(measures, outcomes);
    }

    private static ArticleSpans predictionFor(ArticleSpans article, Map<String, ArticleSpans> predicted) {
        ArticleSpans prediction = predicted.get(article.id());
        if (prediction == null) {
            throw new HearsayException(article.id() + ": there is no prediction for this article");
        }
        if (!prediction.text().equals(article.text())) {
            throw new HearsayException(
                    article.id() + ": article.text is not the gold text, so offsets cannot be compared");
        }
        return prediction;
    }

    private static Set<Span> spans(ArticleSpans article, Role role) {
        Set<Span> spans = new HashSet<>();
        article.attributions().forEach(attribution -> spans.addAll(attribution.of(role)));
        return spans;
    }

    private static Counts exact(Set<Span> gold, Set<Span> predicted) {
        int right = (int) gold.stream().filter(predicted::contains).count();
        return new Counts(right, gold.size(), predicted.size());
    }

    private static Counts overlap(BitSet gold, BitSet predicted) {
        BitSet both = (BitSet) gold.clone();
        both.and(predicted);
        return new Counts(both.cardinality(), gold.cardinality(), predicted.cardinality());
    }

    private static void add(Map<String, Counts> measures, String name, Counts counts) {
        measures.merge(name, counts, Counts::plus);
    }
}
