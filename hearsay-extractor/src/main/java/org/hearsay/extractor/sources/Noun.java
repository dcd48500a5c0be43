package org.hearsay.extractor.sources;

import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A noun that describes a source.
 *
 * @param singular the noun in the singular
 * @param kind what it describes; several people are a group
 * @param gender what it says of that, or null
 * @param plural whether it stands for several
 */
record Noun(String singular, SourceKind kind, @Nullable Gender gender, boolean plural) {

    /** Whether it describes people, one or several. */
    boolean isHuman() {
        return kind == SourceKind.PERSON || kind == SourceKind.GROUP;
    }

    Noun inPlural() {
        return new Noun(singular, kind == SourceKind.PERSON ? SourceKind.GROUP : kind, gender, true);
    }
}
