package org.hearsay.extractor.hedges;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hedge;
import org.hearsay.extractor.prose.Prose;

/** Finds what weakens a content. Thread-safe. */
public final class HedgeFinder {

    /** The hedges of the attribution's content and cue, in the order of the text. */
    public List<Hedge> find(Prose prose, Attribution attribution) {
        return List.of();
    }
}
