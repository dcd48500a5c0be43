package org.hearsay.linker.origins;

import java.util.Locale;

/** What sort of end a chain has. */
public enum OriginKind {
    PERSON,
    /** An organization, government, force or court, with whoever speaks for it. */
    BODY,
    /** An outlet's unnamed sources. */
    UNNAMED,
    DOCUMENT,
    /** A news outlet's or agency's own word, with nobody shown behind it. */
    OUTLET,
    /** The article's own word, with nobody shown behind it. */
    ARTICLE,
    /** Nobody says whose word it is: "reportedly", "rumours". It is shown and not counted. */
    UNKNOWN;

    /** The word that stands for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
