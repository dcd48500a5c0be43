package org.hearsay.linker.copies;

/**
 * A stretch of one text beside the like stretch of another, in words.
 *
 * @param start in the one
 * @param end in the one
 * @param otherStart in the other
 * @param otherEnd in the other
 * @param same how many words are the same
 * @param quoted how many of these stand in quotation marks in the one only
 * @param otherQuoted how many in the other only
 * @param bothQuoted how many in both
 * @param isSpeech whether somebody speaks of himself in it
 */
record Overlap(
        int start,
        int end,
        int otherStart,
        int otherEnd,
        int same,
        int quoted,
        int otherQuoted,
        int bothQuoted,
        boolean isSpeech) {

    /**
     * The same words that can only be a writer's own. What both quote, two reporters may have heard the same speaker say; what
     * one quotes may be the other's words, but not where it is speech that the other did not mark.
     */
    int own() {
        return same - bothQuoted - (isSpeech ? quoted + otherQuoted : 0);
    }

    int length() {
        return Math.max(end - start, otherEnd - otherStart);
    }

    /** Whether half of its words in the one are those of another overlap. */
    boolean repeats(Overlap that) {
        return 2 * (Math.min(end, that.end) - Math.max(start, that.start)) >= end - start;
    }

    /** The same, seen from the other. */
    Overlap turned() {
        return new Overlap(otherStart, otherEnd, start, end, same, otherQuoted, quoted, bothQuoted, isSpeech);
    }
}
