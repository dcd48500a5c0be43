package org.hearsay.reader.pdf;

import java.time.Duration;

/** When a document has taken long enough. Asked very often, it looks at the clock now and then. */
final class Deadline {

    private static final int BETWEEN_LOOKS = 1_000;

    private final long end;
    private int asked;

    Deadline(Duration fromNow) {
        end = System.nanoTime() + fromNow.toNanos();
    }

    /** @throws PdfException if it is over */
    void check() {
        if (++asked % BETWEEN_LOOKS == 0 && System.nanoTime() > end) {
            throw new PdfException("takes too long to read");
        }
    }
}
