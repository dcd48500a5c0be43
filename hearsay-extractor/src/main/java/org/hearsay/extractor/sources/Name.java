package org.hearsay.extractor.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where the text names somebody or something.
 *
 * @param roleFrom the first token of the titles and roles in capitals before the name; {@code from} if there are none
 * @param from its first token, titles apart
 * @param to the token after its last
 * @param words its words, as they are written
 * @param gender what its titles say of that, or null
 * @param titled whether a title or a person's role stands before it, so that it must be a person's
 * @param doubtful whether it may be an ordinary word
 */
record Name(
        int roleFrom,
        int from,
        int to,
        List<String> words,
        @Nullable Gender gender,
        boolean titled,
        boolean doubtful) {

    String text() {
        return String.join(" ", words);
    }

    String last() {
        return words.get(words.size() - 1);
    }
}
