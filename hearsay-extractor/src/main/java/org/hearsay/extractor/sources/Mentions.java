package org.hearsay.extractor.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.sources.Salience.Place;
import org.jspecify.annotations.Nullable;

/** The mentions of one text, and who they stand for as far as that is known by now. */
final class Mentions {

    private static final Set<String> LOCATING = Grammar.words("locating");
    private static final Set<String> STARTING_CLAUSES = Grammar.words("starting-clauses");

    private final Prose prose;
    private final NamedText text;
    private final SourcePhrases phrases;
    private final List<Description> descriptions;
    private final int[] descriptionAt;
    private final @Nullable Referent[] referentAt;
    private final Salience salience;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    Mentions(NamedText text, SourcePhrases phrases, Speech speech) {
        this.prose = text.prose();
        this.text = text;
        this.phrases = phrases;
        descriptions = new DescriptionFinder(text).find();
        descriptionAt = new int[prose.size()];
        Arrays.fill(descriptionAt, -1);
        for (int d = 0; d < descriptions.size(); d++) {
            descriptionAt[descriptions.get(d).head()] = d;
        }
        // the roles before a name are not others'
        text.names().forEach(name -> Arrays.fill(descriptionAt, name.roleFrom(), name.from(), -1));
        referentAt = new Referent[prose.size()];
        salience = new Salience(prose, speech);
    }

    /** The description whose noun is there, or null. */
    @Nullable
    Description description(int head) {
        return descriptionAt[head] < 0 ? null : descriptions.get(descriptionAt[head]);
    }

    /** Who the mention stands for that the token belongs to, or null where that is not known yet. */
    @Nullable
    Referent at(int token) {
        Referent named = text.named(token);
        Referent referent = referentAt[token];
        return named != null ? named : referent == null ? null : referent.now();
    }

    /** Says who a mention of one word stands for. */
    void set(int token, Referent referent, Place place) {
        set(token, token, referent);
        salience.add(referent, token, place);
    }

    /** Says who a mention stands for; it makes nobody more spoken of than before. */
    void set(int from, int last, Referent referent) {
        referentAt[last] = referent;
        referent.mentions.add(
                new Span(prose.token(from).start(), prose.token(last).end()));
    }

    /** Says that somebody is spoken of who is mentioned by several mentions up to that token. */
    void speakOf(int last, Referent referent, Place place) {
        salience.add(referent, last, place);
    }

    /** Says who a name stands for. */
    void set(Name name, Referent referent) {
        int last = name.to() - 1;
        set(name.from(), last, referent);
        salience.add(referent, last, place(name.roleFrom(), last));
    }

    /** The one of those that fit who is spoken of most at the token; see {@link Salience#most}. */
    @Nullable
    Referent most(int token, Predicate<Referent> fits, ToDoubleFunction<Referent> liking, double margin) {
        return salience.most(token, fits, liking, margin);
    }

    /** The one of those that fit who is spoken of most at the token, whoever that is. */
    @Nullable
    Referent most(int token, Predicate<Referent> fits, double margin) {
        return salience.most(token, fits, referent -> 0, margin);
    }

    /** Whether the noun there only stands before another noun of the same phrase. */
    boolean isModifier(int head) {
        Description next = phrases.at(head) == null && head + 1 < prose.size() ? description(head + 1) : null;
        return next != null && !text.isName(head + 1) && next.from() < head;
    }

    /** How a mention that starts at {@code from} stands in its sentence, as far as the words around it tell. */
    Place place(int from, int last) {
        if (phrases.speaks(last)) {
            return Place.SPEAKER;
        }
        Place byNext = last + 1 < prose.size() ? placeBefore(last + 1) : null;
        if (byNext != null) {
            return byNext;
        }
        int before = from - 1;
        while (isInSentence(before, from) && isInPhrase(prose.token(before).lower())) {
            before--;
        }
        if (!isInSentence(before, from) || text.isMark(before)) {
            return Place.SUBJECT;
        }
        String lower = prose.token(before).lower();
        return LOCATING.contains(lower)
                ? Place.LOCATION
                : STARTING_CLAUSES.contains(lower) ? Place.SUBJECT : Place.OTHER;
    }

    private @Nullable Place placeBefore(int next) {
        Token token = prose.token(next);
        if (isGenitive(next)) {
            return ownsWords(next) ? Place.SUBJECT : Place.POSSESSOR;
        }
        if (!text.isName(next) && text.isPerson(text.afterRole(next))) {
            return Place.MODIFIER;
        }
        boolean noun = !text.isName(next) && !token.isCapitalized() && vocabulary.noun(token.lower()) != null;
        return noun ? Place.MODIFIER : null;
    }

    /** Whether it is the "'s" of an owner. */
    boolean isGenitive(int token) {
        String lower = token < prose.size() ? prose.token(token).lower() : "";
        return lower.equals("'s") || lower.equals("'");
    }

    /** Whether what is owned are words, whose owner speaks by them: {@code Ana Reyes's statement}. */
    private boolean ownsWords(int genitive) {
        for (int i = genitive + 1; i < Math.min(prose.size(), genitive + 3); i++) {
            Noun noun = vocabulary.noun(prose.token(i).lower());
            if (noun != null) {
                return noun.kind() == SourceKind.DOCUMENT;
            }
        }
        return false;
    }

    private boolean isInSentence(int token, int other) {
        return token >= 0 && prose.token(token).sentence() == prose.token(other).sentence();
    }

    private boolean isInPhrase(String lower) {
        return lower.equals("the") || vocabulary.isModifier(lower);
    }
}
