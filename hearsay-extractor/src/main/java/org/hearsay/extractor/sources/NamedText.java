package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.core.Bodies;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** A text with its names, and who they name. */
final class NamedText {

    private static final int LONGEST_ROLE = 5;

    private final Prose prose;
    private final List<Name> names = new ArrayList<>();
    private final List<Referent> referents = new ArrayList<>();
    private final int[] nameAt;

    /** For the tokens of the titles and roles before a name, that name. */
    private final int[] namedAfter;

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    /** @param alone tokens that are a source by themselves */
    NamedText(Prose prose, Bodies bodies, Set<Integer> alone) {
        this.prose = prose;
        nameAt = new int[prose.size()];
        namedAfter = new int[prose.size()];
        Arrays.fill(nameAt, -1);
        Arrays.fill(namedAfter, -1);
        List<Name> found = new NameFinder(prose, bodies, alone).find();
        List<@Nullable Referent> assigned = new Cast(prose, found, bodies).assign();
        for (int i = 0; i < found.size(); i++) {
            Referent referent = assigned.get(i);
            if (referent != null) {
                Arrays.fill(nameAt, found.get(i).from(), found.get(i).to(), names.size());
                Arrays.fill(namedAfter, found.get(i).roleFrom(), found.get(i).from(), names.size());
                names.add(found.get(i));
                referents.add(referent);
            }
        }
    }

    Prose prose() {
        return prose;
    }

    List<Name> names() {
        return names;
    }

    /** Whether there is such a token, and it belongs to a name. */
    boolean isName(int token) {
        return token >= 0 && token < nameAt.length && nameAt[token] >= 0;
    }

    /** The name that the token belongs to, or null. */
    @Nullable
    Name name(int token) {
        return isName(token) ? names.get(nameAt[token]) : null;
    }

    /** The name that the token is known to belong to. */
    Name nameAt(int token) {
        return Objects.requireNonNull(name(token));
    }

    /** Whom the name there names, or null where none is. */
    @Nullable
    Referent named(int token) {
        return isName(token) ? referents.get(nameAt[token]).now() : null;
    }

    /** Whether a person's name is there. */
    boolean isPerson(int token) {
        Referent referent = named(token);
        return referent != null && referent.isPerson();
    }

    /** Whether both tokens belong to one name. */
    boolean isOneName(int one, int other) {
        return isName(one) && isName(other) && nameAt[one] == nameAt[other];
    }

    /** The first token of a name that follows an office and its "of ...": in {@code secretary of state Ana Reyes} "Ana"; or -1. */
    int afterOffice(int office) {
        boolean of = office + 2 < prose.size()
                && !isName(office)
                && vocabulary.isOffice(prose.token(office).lower())
                && prose.token(office + 1).lower().equals("of");
        return of && !isName(office + 2) ? nextName(office + 2, true) : -1;
    }

    /** The first token of a name at {@code from} or after the words of a role there, or -1. */
    int afterRole(int from) {
        return nextName(from, false);
    }

    /** The first token of the name to whose titles and roles, in capitals before it, the token belongs, or -1. */
    int afterTitles(int token) {
        return token < namedAfter.length && namedAfter[token] >= 0
                ? names.get(namedAfter[token]).from()
                : -1;
    }

    private int nextName(int from, boolean and) {
        for (int i = from; i < Math.min(prose.size(), from + LONGEST_ROLE); i++) {
            Token token = prose.token(i);
            if (isName(i)) {
                return i;
            }
            if (afterTitles(i) >= 0) {
                return afterTitles(i);
            }
            boolean role = vocabulary.isModifier(token.lower()) || vocabulary.isTitle(token);
            if (!token.isWord() || !(role || (and && token.lower().equals("and")))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether there is such a token, and it sets off what stands beside it: a comma, a dash, a quotation mark. */
    boolean isMark(int token) {
        if (token < 0 || token >= prose.size()) {
            return false;
        }
        String mark = prose.token(token).lower();
        return !prose.token(token).isWord() && !mark.startsWith("'") && !mark.equals("$");
    }
}
