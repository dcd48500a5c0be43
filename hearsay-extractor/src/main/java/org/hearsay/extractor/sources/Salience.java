package org.hearsay.extractor.sources;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
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

    /** By how much less somebody is spoken of whom only another's words speak of. */
    private static final double TOLD = 0.5;

    /** How a mention stands in its sentence. */
    enum Place {
        SPEAKER(3.0),
        SUBJECT(2.5),
        CLAUSE(1.0),
        OTHER(1.0),
        POSSESSOR(1.0),
        MODIFIER(0.0),
        LOCATION(-1.0);

        private final double weight;

        Place(double weight) {
            this.weight = weight;
        }
    }

    private record Mention(Referent referent, int at, Place place) {}

    private final Prose prose;
    private final Speech speech;

    /** For each sentence how many up to it are not all quotation: a long quotation makes nobody forgotten. */
    private final int[] told;

    private final Deque<Mention> recent = new ArrayDeque<>();

    Salience(Prose prose, Speech speech) {
        this.prose = prose;
        this.speech = speech;
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

    void add(Referent referent, int at, Place place) {
        recent.addLast(new Mention(referent, at, place));
        if (recent.size() > REMEMBERED) {
            recent.removeFirst();
        }
    }

    /**
     * The one of those that fit who is spoken of most at that place, or null where none is or two are as much.
     *
     * @param liking what is added for one of them, whatever its mentions are
     */
    @Nullable
    Referent most(int at, Predicate<Referent> fits, ToDoubleFunction<Referent> liking, double margin) {
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
                    + liking.applyAsDouble(entry.getKey())
                    + forName(entry.getKey());
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

    /** What a name adds: "it" is less often a body of those named than "she" is a person of those named. */
    private static double forName(Referent referent) {
        return !referent.named ? 0 : referent.isThing() ? 0.5 : 1.0;
    }

    private double score(Mention mention, int place) {
        Token at = prose.token(place);
        Token token = prose.token(mention.at);
        int sentences = told[at.sentence()] - told[token.sentence()];
        int paragraphs = at.paragraph() - token.paragraph();
        double score = mention.place.weight - 0.8 * sentences - 0.3 * paragraphs;
        if (at.sentence() == token.sentence()) {
            score += 0.5;
        }
        int around = speech.around(mention.at);
        if (around >= 0 && around != speech.around(place)) {
            score -= TOLD;
        }
        if (token.quoted() != at.quoted()) {
            score -= at.quoted()
                    ? 1.5
                    : around < 0 ? 1.0 : 2.5; // quoted by nobody, it may be what another article tells
        }
        return score;
    }
}
