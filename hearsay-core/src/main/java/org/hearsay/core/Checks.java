package org.hearsay.core;

import org.jspecify.annotations.Nullable;

/** The rule that what is not known is null, never an empty string, as the records of this package enforce it. */
final class Checks {

    private Checks() {}

    static void notBlank(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + " must not be blank");
        }
    }

    static void notBlankIfPresent(String field, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException(field + " must be null or not blank");
        }
    }
}
