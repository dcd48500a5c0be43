package org.hearsay.cli;

import java.util.Locale;

/** The forms that {@code hearsay check --format} offers. */
enum CheckFormat {
    TEXT,
    JSONL;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
