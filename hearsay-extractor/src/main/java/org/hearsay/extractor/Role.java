package org.hearsay.extractor;

/** The three layers that the tagger tags, in the order of its outputs. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** Where this role's tag scores start in a word's numbers. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the outputs
    int offset() {
        return ordinal() * Tag.COUNT;
    }
}
