package org.hearsay.linker.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/**
 * What a stretch of text is about: its stems, each with how rare its word is in news, in nats; words that most articles have
 * are left out. Immutable.
 */
record Terms(Map<String, Double> weights, double weight) {

    /** In nats. Words more frequent than this say nothing of what a sentence is about. */
    private static final double COMMON = 1.2;

    /** How much of its weight a term loses that all articles at hand have. */
    private static final double DAMPING = 0.8;

    private static final Frequencies FREQUENCIES = Frequencies.ofNews();

    static Terms of(String text) {
        return of(Words.of(text));
    }

    static Terms of(List<Word> words) {
        Map<String, Double> weights = new HashMap<>();
        for (Word word : words) {
            double rarity = FREQUENCIES.rarity(word);
            if (rarity >= COMMON) {
                weights.put(Stems.of(word.form()), rarity);
            }
        }
        return weighed(weights);
    }

    private static Terms weighed(Map<String, Double> weights) {
        double sum = weights.keySet().stream()
                .sorted()
                .mapToDouble(stem -> weights.getOrDefault(stem, 0.0))
                .sum();
        return new Terms(Map.copyOf(weights), sum);
    }

    /**
     * The same, with less weight on what most articles at hand have, "dam" among articles about one dam, or none: neither tells
     * them apart.
     */
    Terms among(List<ArticleText> articles) {
        Map<String, Double> damped = new HashMap<>();
        weights.forEach((stem, rarity) -> {
            long holding =
                    articles.stream().filter(article -> article.has(stem)).count();
            double others = (holding == 0 ? articles.size() : holding) - 1.0;
            damped.put(stem, rarity * (1 - DAMPING * Math.max(0, others) / Math.max(1, articles.size())));
        });
        return weighed(damped);
    }

    /** How much of this, by weight, is among the given stems: 0 to 1; 0 where this is about nothing. */
    double shareIn(Set<String> stems) {
        double shared = weights.entrySet().stream()
                .filter(term -> stems.contains(term.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return weight == 0 ? 0 : shared / weight;
    }
}
