package org.hearsay.cli;

import java.util.Locale;

/** What {@code --color} offers. */
enum ColorMode {
    /** Where a person looks: on a terminal that can, unless NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
