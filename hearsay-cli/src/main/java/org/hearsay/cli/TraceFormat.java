package org.hearsay.cli;

import java.util.Locale;

/** The forms that {@code hearsay trace --format} offers. */
enum TraceFormat {
    TEXT,
    JSONL,
    HTML,
    SVG;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
