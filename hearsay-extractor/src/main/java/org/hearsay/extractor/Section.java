package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;

/**
 * A part of an article that is read at once, with what the tagger says of its words.
 *
 * @param words of the whole article
 * @param from the first word of the part
 * @param scores of its words, which it counts from 0
 */
record Section(Words words, int from, Scores scores) {

    /** Where it stands in the text, from its first word to its last. */
    Span span() {
        return words.span(from, from + scores.size() - 1);
    }

    /** Whether the word at that offset (UTF-16), or the first one after it, is in it. */
    boolean holds(int offset) {
        int word = words.firstAfter(offset);
        return from <= word && word < from + scores.size();
    }

    /** The words of which at least one char lies in one of the spans, as {@link #scores} counts them. */
    List<Integer> in(List<Span> spans) {
        List<Integer> found = new ArrayList<>();
        for (Span span : spans) {
            int word = Math.max(from, words.firstAfter(span.start()));
            for (; word < from + scores.size() && words.start(word) < span.end(); word++) {
                if (found.isEmpty() || found.get(found.size() - 1) < word - from) {
                    found.add(word - from);
                }
            }
        }
        return found;
    }
}
