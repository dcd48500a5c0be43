package org.hearsay.extractor;

import java.util.List;
import org.hearsay.extractor.Sequences.Found;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in words: what the decoder bound together.
 *
 * @param source who says it, or null where the text has nobody
 * @param cue what says that it is said, or null where the text has nothing
 * @param contents what is said, in the order of the text, at least one
 * @param confidence how likely it is that the attribution is there with about this content and source, from 0 to 1
 */
record Bound(@Nullable Found source, @Nullable Found cue, List<Found> contents, double confidence) {

    Bound {
        contents = List.copyOf(contents);
    }

    int firstWord() {
        int first = contents.get(0).first();
        first = source == null ? first : Math.min(first, source.first());
        return cue == null ? first : Math.min(first, cue.first());
    }
}
