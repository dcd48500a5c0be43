package org.hearsay.extractor.sources;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.Salience.Place;
import org.jspecify.annotations.Nullable;

/** Says of the pronouns of one text, one after another, who they stand for; "I" and "we" apart. */
final class PronounResolver {

    /** By how much somebody must be spoken of more than all others for a pronoun to be theirs. */
    private static final double CLEAR = 0.02;

    /** What is added for the one in whose unquoted words a pronoun stands. */
    private static final double INSIDE = 2;

    /** What is added for people where "they" are looked for. */
    private static final double PEOPLE = 1.5;

    /** How many tokens before a relative pronoun its antecedent is looked for. */
    private static final int NEAR = 12;

    private static final Set<String> PLURAL_VERBS = Grammar.words("plural-verbs");
    private static final Set<String> AUXILIARIES = Grammar.words("auxiliaries");
    private static final Set<String> IMPERSONAL = Grammar.words("impersonal");

    private final Prose prose;
    private final NamedText text;
    private final Mentions mentions;
    private final SourcePhrases phrases;
    private final Speech speech;
    private final Groups groups;
    private final Wordings wordings;
    private final Pronouns pronouns = Pronouns.ENGLISH;

    PronounResolver(NamedText text, Mentions mentions, SourcePhrases phrases, Speech speech, Groups groups) {
        this.prose = text.prose();
        this.text = text;
        this.mentions = mentions;
        this.phrases = phrases;
        this.speech = speech;
        this.groups = groups;
        this.wordings = new Wordings(text);
    }

    void resolve(int i) {
        String lower = prose.token(i).lower();
        boolean owner = pronouns.isPossessive(lower);
        boolean asked = phrases.speaks(i) || phrases.at(i) != null;
        Referent referent = switch (pronouns.sort(lower)) {
            case MALE -> person(i, Gender.MALE);
            case FEMALE -> person(i, Gender.FEMALE);
            case THING -> (asked || owner) && !isImpersonal(i) ? among(i, Referent::isThing) : null;
            case SEVERAL -> asked || owner ? several(i) : null;
            case RELATIVE -> asked || lower.startsWith("who") ? antecedent(i) : null;
            case SPEAKER, NOBODY -> null;
        };
        if (referent != null) {
            mentions.set(i, referent, place(i));
        }
    }

    private Place place(int i) {
        String lower = prose.token(i).lower();
        return pronouns.sort(lower) == Pronouns.Sort.RELATIVE
                ? Place.CLAUSE
                : phrases.speaks(i) ? Place.SPEAKER : pronouns.isPossessive(lower) ? Place.POSSESSOR : Place.SUBJECT;
    }

    /** Whether it is the "it" of {@code it is said}, which stands for nothing. */
    private boolean isImpersonal(int i) {
        int next = i + 1;
        while (next < prose.size() && AUXILIARIES.contains(prose.token(next).lower())) {
            next++;
        }
        if (next == i + 1 || next >= prose.size() || !prose.token(i).lower().equals("it")) {
            return false;
        }
        String word = prose.token(next).lower();
        return IMPERSONAL.contains(word);
    }

    private @Nullable Referent person(int i, Gender gender) {
        Referent found = among(i, r -> r.isPerson() && !r.plural && (r.gender == null || r.gender == gender));
        if (found != null && !prose.token(i).quoted()) { // whoever is quoted may not be known yet
            found.gender = gender;
        }
        return found;
    }

    /** Rather people than a body, which is more often an "it". */
    private @Nullable Referent several(int i) {
        return among(i, PronounResolver::maySayThey, r -> r.kind == SourceKind.GROUP ? PEOPLE : 0);
    }

    private static boolean maySayThey(Referent referent) {
        return referent.kind != null && referent.kind != SourceKind.PERSON && referent.kind != SourceKind.DOCUMENT;
    }

    private @Nullable Referent among(int i, Predicate<Referent> fits) {
        return among(i, fits, referent -> 0);
    }

    /** Who is spoken of most there: likely whose unquoted words it is in, and not whose quotation. */
    private @Nullable Referent among(int i, Predicate<Referent> fits, ToDoubleFunction<Referent> liking) {
        int around = speech.around(i);
        SourcePhrase source = around < 0 ? null : phrases.source(around);
        Referent speaker = source == null || source.isList() ? null : mentions.at(source.head());
        return prose.token(i).quoted()
                ? mentions.most(i, r -> r != speaker && fits.test(r), liking, CLEAR)
                : mentions.most(i, fits, r -> liking.applyAsDouble(r) + (r == speaker ? INSIDE : 0), CLEAR);
    }

    /** The mention before a relative pronoun. */
    private @Nullable Referent antecedent(int i) {
        boolean human = prose.token(i).lower().startsWith("who");
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && isInSentence(k, i); k--) {
            Referent pair = human && PLURAL_VERBS.contains(next(i)) ? groups.pairAt(k) : null;
            if (pair != null) {
                return pair;
            }
            Referent referent = mentions.at(k);
            boolean fits = referent != null && (human ? !referent.isThing() : !referent.isPeople());
            if (referent != null && fits && !mentions.isModifier(k) && !mentions.isGenitive(k + 1) && !isOffice(k)) {
                offerClause(referent, k, i);
                return referent;
            }
        }
        return null;
    }

    private String next(int i) {
        return i + 1 < prose.size() ? prose.token(i + 1).lower() : "";
    }

    /** Whether the noun there names an office and nobody in it: {@code a nominee for president}. */
    private boolean isOffice(int k) {
        Description description = mentions.description(k);
        return description != null && !description.isReferring();
    }

    private boolean isInSentence(int token, int other) {
        return prose.token(token).sentence() == prose.token(other).sentence();
    }

    /** The first of those listed with a description of several: the pilots of {@code two pilots and other officers}. */
    private Description listed(Description last) {
        int and = last.from() - 1;
        boolean list =
                and > 0 && last.noun().plural() && prose.token(and).lower().equals("and");
        Description before = list ? mentions.description(and - 1) : null;
        return before != null && before.noun().plural() ? before : last;
    }

    /** Gives one that was described up to the relative pronoun this whole wording: {@code voters in two cities}. */
    private void offerClause(Referent referent, int mention, int pronoun) {
        for (int k = mention; k >= Math.max(0, mention - NEAR); k--) {
            Description description = mentions.description(k);
            if (!referent.named && description != null && mentions.at(k) == referent) {
                int to = text.isMark(pronoun - 1) ? pronoun - 1 : pronoun;
                boolean whole = IntStream.range(k, to).noneMatch(text::isMark);
                referent.offerName(wordings.of(listed(description).from(), whole ? to : k + 1));
                return;
            }
        }
    }
}
