package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear-chain conditional random field over the tags of one role (Lafferty et al. 2001): finds the best sequence that
 * is a sequence of spans, and how likely each of its spans is.
 */
final class Sequences {

    private static final int TAGS = Tag.COUNT;
    private static final float NEVER = -1e4f;

    private final float[][] transitions = new float[TAGS][TAGS];

    Sequences(List<List<Float>> learned) {
        for (int from = 0; from < TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                transitions[from][to] =
                        Tag.at(to).mayFollow(Tag.at(from)) ? learned.get(from).get(to) : NEVER;
            }
        }
    }

    /**
     * Words {@code first} to {@code last}, both included.
     *
     * @param logLikelihood of the words being tagged as just this span, natural logarithm, at most 0
     */
    record Found(int first, int last, double logLikelihood) {}

    /** The spans of the best sequence of tags, given each word's scores of its tags. */
    List<Found> best(float[][] emissions) {
        int[] tags = viterbi(emissions);
        List<int[]> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tags.length; i++) {
            Tag tag = Tag.at(tags[i]);
            if (tag == Tag.BEGIN || tag == Tag.SINGLE) {
                start = i;
            }
            if (tag == Tag.END || tag == Tag.SINGLE) {
                spans.add(new int[] {start, i});
            }
        }
        return spans.isEmpty() ? List.of() : weigh(emissions, spans);
    }

    private int[] viterbi(float[][] emissions) {
        int words = emissions.length;
        if (words == 0) {
            return new int[0];
        }
        byte[][] back = new byte[words][TAGS];
        float[] best = new float[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            best[tag] = Tag.at(tag).mayBeFirst() ? emissions[0][tag] : NEVER;
        }
        float[] next = new float[TAGS];
        for (int i = 1; i < words; i++) {
            for (int to = 0; to < TAGS; to++) {
                int from = 0;
                for (int tag = 1; tag < TAGS; tag++) {
                    if (best[tag] + transitions[tag][to] > best[from] + transitions[from][to]) {
                        from = tag;
                    }
                }
                back[i][to] = (byte) from;
                next[to] = best[from] + transitions[from][to] + emissions[i][to];
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        int tag = Tag.OUTSIDE.number();
        for (int candidate = 0; candidate < TAGS; candidate++) {
            if (Tag.at(candidate).mayBeLast() && best[candidate] > best[tag]) {
                tag = candidate;
            }
        }
        int[] tags = new int[words];
        for (int i = words - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = back[i][tag];
        }
        return tags;
    }

    /**
     * The likelihood of a span is the share of all sequences' weight that passes through it: what leads to its first word,
     * times the path along it, times what leads on from its last (the forward-backward algorithm).
     */
    private List<Found> weigh(float[][] emissions, List<int[]> spans) {
        double[][] forward = forward(emissions);
        double[][] backward = backward(emissions);
        double all = Double.NEGATIVE_INFINITY;
        for (int tag = 0; tag < TAGS; tag++) {
            all = add(all, forward[0][tag] + backward[0][tag]);
        }
        List<Found> found = new ArrayList<>(spans.size());
        for (int[] span : spans) {
            int first = span[0];
            int last = span[1];
            int tag = first == last ? Tag.SINGLE.number() : Tag.BEGIN.number();
            double weight = forward[first][tag];
            for (int i = first + 1; i <= last; i++) {
                int to = i == last ? Tag.END.number() : Tag.INSIDE.number();
                weight += transitions[tag][to] + emissions[i][to];
                tag = to;
            }
            found.add(new Found(first, last, Math.min(0, weight + backward[last][tag] - all)));
        }
        return found;
    }

    private double[][] forward(float[][] emissions) {
        double[][] sums = new double[emissions.length][TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            sums[0][tag] = Tag.at(tag).mayBeFirst() ? emissions[0][tag] : NEVER;
        }
        for (int i = 1; i < emissions.length; i++) {
            for (int to = 0; to < TAGS; to++) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int from = 0; from < TAGS; from++) {
                    sum = add(sum, sums[i - 1][from] + transitions[from][to]);
                }
                sums[i][to] = sum + emissions[i][to];
            }
        }
        return sums;
    }

    private double[][] backward(float[][] emissions) {
        int last = emissions.length - 1;
        double[][] sums = new double[emissions.length][TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            sums[last][tag] = Tag.at(tag).mayBeLast() ? 0 : NEVER;
        }
        for (int i = last - 1; i >= 0; i--) {
            for (int from = 0; from < TAGS; from++) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int to = 0; to < TAGS; to++) {
                    sum = add(sum, transitions[from][to] + emissions[i + 1][to] + sums[i + 1][to]);
                }
                sums[i][from] = sum;
            }
        }
        return sums;
    }

    /** log(exp(a) + exp(b)); what is more than 30 below the other adds nothing that a double can hold. */
    private static double add(double a, double b) {
        double most = Math.max(a, b);
        double least = Math.min(a, b);
        return least < most - 30 ? most : most + Math.log1p(Math.exp(least - most));
    }
}
