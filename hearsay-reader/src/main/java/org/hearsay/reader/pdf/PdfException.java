package org.hearsay.reader.pdf;

import org.hearsay.core.HearsayException;

/** A PDF document cannot be read; the message is the reason in one line. */
public final class PdfException extends HearsayException {

    private static final long serialVersionUID = 1L;

    PdfException(String reason) {
        super(reason);
    }
}
