package org.hearsay.cli;

import java.util.Locale;

/** The forms that {@code --format} offers. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
