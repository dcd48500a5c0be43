package org.hearsay.core;

import org.jspecify.annotations.Nullable;

/**
 * When the source said it, as far as the article tells.
 *
 * @param text the article's words: {@code "Monday"}
 * @param value the same as ISO 8601 or EDTF (ISO 8601-2), {@code "2019-01-28"} or {@code "2019-01-21/2019-01-27"}, or null
 *     where it cannot be worked out
 */
public record When(String text, @Nullable String value) {

    public When {
        Checks.notBlank("text", text);
        Checks.notBlankIfPresent("value", value);
    }
}
