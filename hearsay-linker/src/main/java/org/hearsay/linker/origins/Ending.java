package org.hearsay.linker.origins;

import org.hearsay.linker.claims.Report;
import org.jspecify.annotations.Nullable;

/**
 * How the chain of one report ends, by what its article says.
 *
 * @param report whose chain it is
 * @param speaker who is at its end, or null where the article says it itself or does not say who
 * @param outlet the outlet on whose word or through which the article has it, or null where it shows none
 */
record Ending(
        Report report, @Nullable Speaker speaker, @Nullable Speaker outlet) {

    /** Whether the article's own word is all that it shows. */
    boolean isOwn() {
        return speaker == null;
    }

    boolean isUnnamed() {
        return speaker != null && speaker.originKind() == OriginKind.UNNAMED;
    }

    boolean isOutlet() {
        return speaker != null && speaker.isOutlet();
    }

    boolean isUnknown() {
        return speaker != null && speaker.isUnknown();
    }

    /** The name by which this end is shown, and meant in corrections. */
    String name() {
        return speaker == null ? articleName() : speaker.name();
    }

    /** The article's publisher or, where that is not known, its location. */
    String articleName() {
        String publisher = report.article().publisher();
        return publisher == null ? report.article().location() : publisher;
    }
}
