package org.hearsay.extractor;

import org.hearsay.core.HearsayException;
import org.jspecify.annotations.Nullable;

/** The model cannot be used: a file of it is missing, broken, or made for another version. */
public final class ExtractorException extends HearsayException {

    private static final long serialVersionUID = 1L;

    ExtractorException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
