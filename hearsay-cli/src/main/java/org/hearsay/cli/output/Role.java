package org.hearsay.cli.output;

import java.util.List;
import java.util.Locale;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;

/** The part that a stretch of text plays in an attribution. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** Where the attribution has this role, in UTF-16 offsets. */
    public List<Span> in(Attribution attribution) {
        return switch (this) {
            case SOURCE -> attribution.source().spans();
            case CUE -> attribution.cue().spans();
            case CONTENT -> attribution.content().spans();
        };
    }

    /** The word for this role. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
