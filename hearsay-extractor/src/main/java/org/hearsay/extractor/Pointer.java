package org.hearsay.extractor;

import java.util.List;

/**
 * How strongly one word points to another: the dot product of a projection of each, a score for how far apart they are, and
 * one for standing in the same paragraph (a biaffine pointer after Dozat and Manning 2017, with relative positions after Shaw et al. 2018).
 */
final class Pointer {

    private static final int EXACT = 12;
    private static final int FARTHEST = 400;
    private static final int SIDE = 32;

    private static final byte[] BUCKETS = buckets();

    private final float[] distance;
    private final float paragraph;
    private final int from;
    private final int to;
    private final int width;
    private final double scale;

    /**
     * @param distance the score of each {@link #bucket}
     * @param paragraph the score of standing in the same paragraph
     * @param from where in a word's numbers the projection starts with which it points
     * @param width numbers in a projection; the one with which a word is pointed to follows the other
     */
    Pointer(List<Float> distance, float paragraph, int from, int width) {
        if (distance.size() != 2 * SIDE) {
            throw new IllegalArgumentException("a pointer knows " + 2 * SIDE + " distances, not " + distance.size());
        }
        this.distance = new float[2 * SIDE];
        for (int i = 0; i < this.distance.length; i++) {
            this.distance[i] = distance.get(i);
        }
        this.paragraph = paragraph;
        this.from = from;
        this.to = from + width;
        this.width = width;
        this.scale = Math.sqrt(width);
    }

    /** The score of word {@code i} pointing to word {@code j}; scores of one word compare with each other. */
    double score(Scores words, int i, int j) {
        float[] a = words.of(i);
        float[] b = words.of(j);
        float sum = 0;
        for (int k = 0; k < width; k++) {
            sum += a[from + k] * b[to + k];
        }
        return sum / scale + nearness(j - i, words.paragraph(i) == words.paragraph(j));
    }

    /** The part of a score that comes from where the two words stand alone. */
    double nearness(int words, boolean sameParagraph) {
        return distance[bucket(words)] + (sameParagraph ? paragraph : 0);
    }

    /** Signed distances in words in 64 classes: exact up to 12, then ever wider up to 400. */
    static int bucket(int words) {
        int bucket = BUCKETS[Math.min(Math.abs(words), FARTHEST)];
        return words < 0 ? SIDE - 1 - bucket : SIDE + bucket;
    }

    private static byte[] buckets() {
        byte[] buckets = new byte[FARTHEST + 1];
        double most = Math.log(FARTHEST / (double) EXACT);
        for (int length = 0; length <= FARTHEST; length++) {
            int wide = (int) (Math.log(length / (double) EXACT) / most * (SIDE - 1 - EXACT));
            buckets[length] = (byte) (length <= EXACT ? length : Math.min(SIDE - 1, EXACT + wide));
        }
        return buckets;
    }
}
