package org.hearsay.extractor.sources;

import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A noun that describes a source.
 *
 * @param singular the noun in the singular
 * @param kind what it describes; several people or bodies are a group
 * @param gender what it says of that, or null
 * @param plural whether it stands for several
 */
record Noun(String singular, SourceKind kind, @Nullable Gender gender, boolean plural) {

    /** Whether it describes people, one or several. */
    boolean isHuman() {
        return kind == SourceKind.PERSON || kind == SourceKind.GROUP;
    }

    /** Several of them: a group, but for words on paper and for what asks many. */
    Noun inPlural() {
        boolean one = kind == SourceKind.DOCUMENT || kind == SourceKind.POLL || kind == SourceKind.NEWS_OUTLET;
        return new Noun(singular, one ? kind : SourceKind.GROUP, gender, true);
    }
}
