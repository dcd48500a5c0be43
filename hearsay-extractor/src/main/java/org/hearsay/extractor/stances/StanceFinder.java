package org.hearsay.extractor.stances;

import org.hearsay.core.Attribution;
import org.hearsay.core.Stance;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Reads from cue and content what a source does with the content. Thread-safe. */
public final class StanceFinder {

    /** The stance of an attribution of that text, or null where neither cue nor content tells. */
    public @Nullable Stance find(Prose prose, Attribution attribution) {
        return null;
    }
}
