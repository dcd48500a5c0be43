package org.hearsay.extractor;

import java.util.Collection;

/**
 * Averages some of the tagger's numbers over words, each word weighted by the softmax of the number that follows them: the
 * network says itself which words count.
 *
 * @param offset of the first of the numbers in a word's row
 * @param width how many there are, the weight apart
 */
record Pool(int offset, int width) {

    /** What keeps a weight within what a float holds; training does the same. */
    private static final float STEEPEST = 20;

    /** The average over the words with these numbers; all 0 where there is none. */
    float[] over(Scores words, Collection<Integer> numbers) {
        double total = 0;
        double[] sums = new double[width];
        for (int word : numbers) {
            float[] row = words.of(word);
            double weight = Math.exp(Math.max(-STEEPEST, Math.min(STEEPEST, row[offset + width])));
            total += weight;
            for (int i = 0; i < width; i++) {
                sums[i] += weight * row[offset + i];
            }
        }
        float[] average = new float[width];
        for (int i = 0; i < width && total > 0; i++) {
            average[i] = (float) (sums[i] / total);
        }
        return average;
    }
}
