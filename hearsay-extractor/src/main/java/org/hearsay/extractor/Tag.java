package org.hearsay.extractor;

/**
 * A word's place in a span (BIOES, Ratinov and Roth 2009), in the order of the tagger's outputs.
 */
enum Tag {
    /** In no span. */
    OUTSIDE,
    /** The first of several words. */
    BEGIN,
    /** Neither the first nor the last. */
    INSIDE,
    /** The last of several words. */
    END,
    /** The only word. */
    SINGLE;

    private static final Tag[] ALL = values();

    static final int COUNT = ALL.length;

    /** The tag with that number among the tagger's outputs. */
    static Tag at(int number) {
        return ALL[number];
    }

    /** Which of the tagger's outputs is this tag's. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the outputs
    int number() {
        return ordinal();
    }

    /** Whether a span is open after this tag, so that it must go on. */
    boolean open() {
        return this == BEGIN || this == INSIDE;
    }

    /** Whether this tag goes on with an open span. */
    boolean goesOn() {
        return this == INSIDE || this == END;
    }

    boolean mayFollow(Tag previous) {
        return previous.open() == goesOn();
    }

    boolean mayBeFirst() {
        return !goesOn();
    }

    boolean mayBeLast() {
        return !open();
    }
}
