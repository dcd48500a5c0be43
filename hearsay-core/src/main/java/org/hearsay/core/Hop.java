package org.hearsay.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain between an article and the one whose word it is. An audience ("told reporters") is no hop.
 *
 * @param ref the id of the {@link Source} at this link, or null where it is not resolved
 * @param kind what that source does here
 * @param cue where the text says so, in UTF-16 offsets, none empty, in reading order, none overlapping; may be empty
 */
public record Hop(@Nullable String ref, HopKind kind, List<Span> cue) {

    public Hop {
        Checks.notBlankIfPresent("ref", ref);
        cue = Span.inOrder(cue);
    }
}
