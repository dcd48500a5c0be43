package org.hearsay.extractor.sources;

import java.util.List;

/**
 * What the words of a source span come down to.
 *
 * @param heads the token that stands for the source; several where several are listed
 * @param from the first token of what names or describes it
 * @param to the token after the last, clauses that only add something apart
 */
record SourcePhrase(List<Integer> heads, int from, int to) {

    boolean isList() {
        return heads.size() > 1;
    }

    boolean isOneWord() {
        return to - from == 1;
    }

    /** The head; of a list the last. */
    int head() {
        return heads.get(heads.size() - 1);
    }
}
