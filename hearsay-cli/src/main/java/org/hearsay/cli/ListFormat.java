package org.hearsay.cli;

import java.util.Locale;

/** The forms of commands that have one for a person and one for programs. */
enum ListFormat {
    TEXT,
    JSONL;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
