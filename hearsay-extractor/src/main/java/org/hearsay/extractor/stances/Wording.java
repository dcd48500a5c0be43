package org.hearsay.extractor.stances;

/**
 * A place where a wording of a lexicon fits.
 *
 * @param from the number of its first word
 * @param to the number after its last word
 * @param sense what it says
 * @param weak whether it gives way to what comes after it
 * @param negated whether a negation stands before it that is no part of it
 */
record Wording(int from, int to, Sense sense, boolean weak, boolean negated) {

    Wording withNegation() {
        return new Wording(from, to, sense, weak, true);
    }
}
