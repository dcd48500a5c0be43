package org.hearsay.core;

import org.jspecify.annotations.Nullable;

/** What should be a reading's JSON is not: the message names the field, as in {@code attributions[2].cue: is missing}. */
public final class ReadingJsonException extends HearsayException {

    private static final long serialVersionUID = 1L;

    ReadingJsonException(String message) {
        super(message);
    }

    ReadingJsonException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
