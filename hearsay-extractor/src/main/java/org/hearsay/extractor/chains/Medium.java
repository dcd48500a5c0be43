package org.hearsay.extractor.chains;

import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for a newspaper, an agency, a broadcaster, a programme.
 *
 * @param first the number of its first token, without an article before it
 * @param end the number of the token after its last
 * @param name the one name that all names of a known outlet lead to; the words themselves where it has a name that we don't
 *     know; null where it is only described: "the newspaper", "state television"
 * @param mention the number of the token with which that name begins: "Taldova One" in "the state broadcaster Taldova One"
 * @param mentionEnd the number of the token after that name
 */
record Medium(int first, int end, @Nullable String name, int mention, int mentionEnd) {

    Medium(int first, int end, @Nullable String name) {
        this(first, end, name, first, end);
    }

    /** All of it. */
    Span span(Prose prose) {
        return new Span(prose.token(first).start(), prose.token(end - 1).end());
    }

    /** What of it names it. */
    List<Span> mention(Prose prose) {
        return List.of(new Span(
                prose.token(mention).start(), prose.token(mentionEnd - 1).end()));
    }
}
