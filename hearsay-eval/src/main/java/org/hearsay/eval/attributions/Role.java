package org.hearsay.eval.attributions;

import java.util.Locale;

/** The three parts of an attribution, by the names that they have in files and results. */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** {@code "source"}, {@code "cue"}, {@code "content"}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
