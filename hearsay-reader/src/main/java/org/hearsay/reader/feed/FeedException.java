package org.hearsay.reader.feed;

import org.hearsay.core.HearsayException;

/** What should be a feed is none; the message is the reason in one line. */
public final class FeedException extends HearsayException {

    private static final long serialVersionUID = 1L;

    FeedException(String reason) {
        super(reason);
    }
}
