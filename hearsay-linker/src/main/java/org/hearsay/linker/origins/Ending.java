package org.hearsay.linker.origins;

import java.util.Objects;
import org.hearsay.linker.claims.Report;
import org.jspecify.annotations.Nullable;

/**
 * How the chain of one report ends, by what its article says.
 *
 * @param report whose chain it is
 * @param speaker who is at its end, or null where the article says it itself or does not say who
 * @param outlet the outlet on whose word or through which the article has it, or null where it shows none
 * @param isThrough whether the outlet is a hop of the chain, and not only cited elsewhere in the article
 */
record Ending(
        Report report, @Nullable Speaker speaker, @Nullable Speaker outlet, boolean isThrough) {

    /** Whether the article's own word is all that it shows, or one that nobody can look up. */
    boolean isOwn() {
        return speaker == null || speaker.isUnknown();
    }

    /** Whether it is an outlet's journalist, by name. */
    boolean isWriter() {
        return speaker != null && speaker.isWriter();
    }

    boolean isUnnamed() {
        return speaker != null && speaker.originKind() == OriginKind.UNNAMED;
    }

    boolean isOutlet() {
        return speaker != null && speaker.isOutlet();
    }

    /** What it is called in corrections. */
    Named named() {
        return speaker == null
                ? new Named(articleName(), report.article())
                : new Named(speaker.source().name(), speaker.name(), report.article());
    }

    boolean isPersonOrBody() {
        return !isOwn() && !isUnnamed() && !isOutlet() && !isDocument();
    }

    boolean isDocument() {
        return speaker != null && speaker.originKind() == OriginKind.DOCUMENT;
    }

    /** The name by which this end is shown. */
    String name() {
        return speaker == null ? articleName() : speaker.name();
    }

    /** The article's publisher or, where that is not known, its location. */
    String articleName() {
        String publisher = report.article().publisher();
        return publisher == null ? report.article().location() : publisher;
    }

    /** What tells the outlet that a source spoke to from others: the one that is named, or the article's own. */
    String outletKey() {
        if (isOutlet()) {
            return "outlet " + Objects.requireNonNull(speaker).id();
        }
        return outlet == null ? "article " + articleName() : "outlet " + outlet.id();
    }

    /** The name of the outlet that a source spoke to. */
    String outletName() {
        return outlet == null ? articleName() : outlet.name();
    }
}
