package org.hearsay.extractor.sources;

import java.util.List;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/**
 * Where the names of one text are.
 *
 * @param nameAt for each token the number of the name that it belongs to, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NamedText(Prose prose, List<Name> names, int[] nameAt) {

    private static final int LONGEST_ROLE = 5;

    /** The first token of a name that follows an office and its "of ...": in {@code secretary of state Ana Reyes} "Ana"; or -1. */
    int afterOffice(int office) {
        boolean of = office + 2 < prose.size()
                && nameAt[office] < 0
                && Vocabulary.ENGLISH.isOffice(prose.token(office).lower())
                && prose.token(office + 1).lower().equals("of");
        return of ? nextName(office + 2, false) : -1;
    }

    /** The first token of a name at {@code from} or after the words of a role there, or -1. */
    int afterRole(int from) {
        return nextName(from, true);
    }

    private int nextName(int from, boolean ofRole) {
        for (int i = from; i < Math.min(prose.size(), from + LONGEST_ROLE); i++) {
            Token token = prose.token(i);
            if (nameAt[i] >= 0) {
                return i > from || ofRole ? i : -1;
            }
            boolean role = Vocabulary.ENGLISH.isModifier(token.lower()) || Vocabulary.ENGLISH.isTitle(token);
            if (!token.isWord() || !(role || (!ofRole && token.lower().equals("and")))) {
                return -1;
            }
        }
        return -1;
    }
}
