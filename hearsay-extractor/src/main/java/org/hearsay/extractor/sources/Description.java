package org.hearsay.extractor.sources;

import java.util.Set;
import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text describes somebody or something by a noun: {@code the former Kremlin spokesman}.
 *
 * @param from its first token, the determiner, if it has one
 * @param head the token of the noun
 * @param noun what the noun says
 * @param determiner what stands before it
 * @param modifiers the words between, in small letters
 * @param owner a token of the mention whose it is, by a possessive, by a name before the noun, or by an "of" or "for" after it; or -1
 * @param count how many it stands for where a number says so, or null
 */
record Description(
        int from,
        int head,
        Noun noun,
        Determiner determiner,
        Set<String> modifiers,
        int owner,
        @Nullable Integer count) {

    enum Determiner {
        /** The, this, that, these, those. */
        DEFINITE,
        /** A, some, another, numbers and the like: somebody new. */
        INDEFINITE,
        /** The owner's mention or pronoun. */
        POSSESSIVE,
        /** None. */
        BARE
    }

    /** Whether it is no bare singular, which names an office and nobody in it: {@code a nominee for president}. */
    boolean isReferring() {
        return determiner != Determiner.BARE || noun.plural() || noun.kind() != SourceKind.PERSON;
    }
}
