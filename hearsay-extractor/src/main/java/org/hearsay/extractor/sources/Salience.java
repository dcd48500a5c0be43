package org.hearsay.extractor.sources;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is spoken of at a place of a text, and so who a pronoun there can stand for: the one whose mention is near, is a subject, speaks,
 * and whom the text names often (the preferences of Lappin and Leass 1994, weighed on GUM). Only the last mentions are looked at, so that
 * a text takes time in proportion to its length.
 */
final class Salience {

    private static final int REMEMBERED = 48;

    /** How a mention stands in its sentence. */
    enum Place {
        SPEAKER(3.0),
        SUBJECT(2.5),
        OTHER(1.0),
        POSSESSOR(1.0),
        MODIFIER(0.0),
        LOCATION(-1.0);

        private final double weight;

        Place(double weight) {
            this.weight = weight;
        }
    }

    private record Mention(Referent referent, Token token, Place place) {}

    /** For each sentence how many up to it are not all quotation: a long quotation makes nobody forgotten. */
    private final int[] told;

    private final Deque<Mention> recent = new ArrayDeque<>();

    Salience(Prose prose) {
        int sentences = prose.size() == 0 ? 0 : prose.token(prose.size() - 1).sentence() + 1;
        told = new int[sentences];
        for (int i = 0; i < prose.size(); i++) {
            Token token = prose.token(i);
            if (token.isWord() && !token.quoted()) {
                told[token.sentence()] = 1;
            }
        }
        for (int s = 1; s < sentences; s++) {
            told[s] += told[s - 1];
        }
    }

    void add(Referent referent, Token token, Place place) {
        recent.addLast(new Mention(referent, token, place));
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }

    /**
     * The one of those that fit who is spoken of most at that place, or null where none is or two are as much.
     *
     * @param inside who speaks the unquoted words around the place, or null
     */
    @Nullable
    Referent most(Token at, Predicate<Referent> fits, @Nullable Referent inside, double margin) {
        Map<Referent, Double> scores = new LinkedHashMap<>(); // the same answer every time
        for (Mention mention : recent) {
            Referent referent = mention.referent.now();
            if (fits.test(referent)) {
                scores.merge(referent, score(mention, at), Math::max);
            }
        }
        Referent best = null;
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Referent, Double> entry : scores.entrySet()) {
            double score = entry.getValue()
                    + 0.35 * Math.log(1 + entry.getKey().mentions.size())
                    + (entry.getKey() == inside ? 2.0 : 0.0)
                    + (entry.getKey().named ? 1.0 : 0.0);
            if (score > first) {
                second = first;
                first = score;
                best = entry.getKey();
            } else if (score > second) {
                second = score;
            }
        }
        return first < -4 || first - second < margin ? null : best;
    }

    private double score(Mention mention, Token at) {
        int sentences = told[at.sentence()] - told[mention.token.sentence()];
        int paragraphs = at.paragraph() - mention.token.paragraph();
        double score = mention.place.weight - 0.8 * sentences - 0.3 * paragraphs;
        if (at.sentence() == mention.token.sentence()) {
            score += 0.5;
        }
        if (mention.token.quoted() != at.quoted()) {
            score -= at.quoted() ? 1.5 : 2.5;
        }
        return score;
    }
}
