package org.hearsay.linker.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;

/**
 * What an article is about: its terms and how much each says. A term is a word's hash, which needs no list of all words;
 * that two words share one happens too seldom to matter. A term weighs more the rarer it is in news, the more often it comes
 * and the earlier it first comes, news being told with the most important first.
 *
 * <p>The product of two vectors is their cosine, lessened for long articles, which share words without sharing an event
 * (pivoted length normalization, Singhal, Buckley and Mitra 1996). Immutable.
 */
public final class TermVector {

    /** In words: where a term's first place counts for a third of the most. */
    private static final double EARLY = 150;

    /** What a term counts for that comes late. */
    private static final double LATE = 0.25;

    private static final double LENGTH_POWER = 0.2;
    private static final double MEDIUM_LENGTH = 300;
    private static final double SHORT = 100;
    private static final double LONG = 1200;

    private final int[] terms;
    private final float[] weights;

    private TermVector(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** How often a term comes, and where first. */
    private static final class Use {

        private final double rarity;
        private final int first;
        private int count;

        Use(double rarity, int first) {
            this.rarity = rarity;
            this.first = first;
        }

        double weight() {
            return (1 + Math.log(count)) * rarity * (Math.exp(-first / EARLY) + LATE);
        }
    }

    /** What an article is about, by its title and text. */
    public static TermVector of(Article article, Frequencies frequencies) {
        Map<Integer, Use> uses = new HashMap<>();
        List<Word> text = Words.of(article.text());
        count(text, uses, frequencies);
        List<Word> title = article.title() == null ? List.of() : Words.of(article.title());
        count(title, uses, frequencies);
        List<Map.Entry<Integer, Use>> inOrder =
                uses.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        int[] terms = inOrder.stream().mapToInt(Map.Entry::getKey).toArray();
        double[] weights =
                inOrder.stream().mapToDouble(use -> use.getValue().weight()).toArray();
        double scale = scale(weights, text.size() + title.size());
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] * scale);
        }
        return new TermVector(terms, scaled);
    }

    private static void count(List<Word> words, Map<Integer, Use> uses, Frequencies frequencies) {
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Use use = uses.get(word.form().hashCode());
            if (use == null) {
                use = new Use(frequencies.rarity(word), i);
                uses.put(word.form().hashCode(), use);
            }
            use.count++;
        }
    }

    private static double scale(double[] weights, int words) {
        double norm =
                Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
        double length = Math.min(Math.max(words, SHORT), LONG);
        return norm == 0 ? 0 : Math.pow(MEDIUM_LENGTH / length, LENGTH_POWER) / norm;
    }

    /** How many terms it has. */
    public int size() {
        return terms.length;
    }

    /** One of its terms; they are in ascending order. */
    public int term(int i) {
        return terms[i];
    }

    /** How much that term says. */
    public float weight(int i) {
        return weights[i];
    }

    /** The likeness of two articles, were they of one day: 0 and up; the same both ways. */
    public double dot(TermVector that) {
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < that.terms.length; ) {
            if (terms[i] == that.terms[j]) {
                sum += (double) weights[i++] * that.weights[j++];
            } else if (terms[i] < that.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The vector of so many of its terms alone, the heaviest. */
    public TermVector heaviest(int count) {
        if (terms.length <= count) {
            return this;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            places.add(i);
        }
        places.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i));
        int[] kept = places.stream().limit(count).mapToInt(i -> i).sorted().toArray();
        float[] heavy = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            heavy[i] = weights[kept[i]];
        }
        return new TermVector(Arrays.stream(kept).map(i -> terms[i]).toArray(), heavy);
    }
}
