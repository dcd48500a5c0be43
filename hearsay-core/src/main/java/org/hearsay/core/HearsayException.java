package org.hearsay.core;

import org.jspecify.annotations.Nullable;

/**
 * Something given to Hearsay cannot be used. The root of the exceptions that a caller may want to handle; its message is
 * one line for a person, which names what was wrong and where.
 */
public class HearsayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HearsayException(String message) {
        super(message);
    }

    public HearsayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
