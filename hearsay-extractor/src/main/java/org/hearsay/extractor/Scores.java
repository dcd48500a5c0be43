package org.hearsay.extractor;

/**
 * What the tagger says of each word of a section: tag scores of every {@link Role}, then two projections for each {@link
 * Pointer}, then the score of having no source, then those of the stances for every role, then its part in a statement's
 * meaning; {@link TaggerSettings} knows where each stands.
 */
final class Scores {

    private final float[][] numbers;
    private final int[] paragraphs;

    /**
     * @param numbers a row a word
     * @param paragraphs the number of each word's paragraph
     */
    Scores(float[][] numbers, int[] paragraphs) {
        if (numbers.length != paragraphs.length) {
            throw new IllegalArgumentException(numbers.length + " words in " + paragraphs.length + " places");
        }
        this.numbers = numbers;
        this.paragraphs = paragraphs;
    }

    int size() {
        return numbers.length;
    }

    float[] of(int word) {
        return numbers[word];
    }

    int paragraph(int word) {
        return paragraphs[word];
    }
}
