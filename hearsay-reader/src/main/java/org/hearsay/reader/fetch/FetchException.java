package org.hearsay.reader.fetch;

import org.hearsay.core.HearsayException;

/** A URL was not fetched; the message is the reason in one line, without the URL. */
public final class FetchException extends HearsayException {

    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason);
    }
}
