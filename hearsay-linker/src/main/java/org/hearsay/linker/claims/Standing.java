package org.hearsay.linker.claims;

import java.util.Locale;

/** How a report stands to the claim it carries; {@link org.hearsay.core.Stance} is how a source stands to its content. */
public enum Standing {
    /** Has it that it is so, also hedged and as a forecast. */
    AFFIRMS,
    /** Has it that it is not so. */
    DENIES,
    /** Has it that it may not be so. */
    DOUBTS,
    /** Carries it on nobody's word, or raises it without a side. */
    REPORTS;

    /** The word that stands for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it stands against the claim. */
    public boolean isAgainst() {
        return this == DENIES || this == DOUBTS;
    }
}
