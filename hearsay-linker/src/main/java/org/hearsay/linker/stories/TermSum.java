package org.hearsay.linker.stories;

import org.hearsay.linker.words.TermVector;

/** The sum of term vectors, to which more can be added; an open hash table. The product of two sums is the sum over all pairs. */
final class TermSum {

    private int[] terms;
    private double[] weights;
    private int size;

    /** Empty, with room for so many terms. */
    TermSum(int terms) {
        int room = Integer.highestOneBit(Math.max(terms, 8)) << 2;
        this.terms = new int[room];
        this.weights = new double[room];
    }

    int size() {
        return size;
    }

    void add(TermVector vector) {
        for (int i = 0; i < vector.size(); i++) {
            add(vector.term(i), vector.weight(i));
        }
    }

    void add(TermSum that) {
        for (int i = 0; i < that.terms.length; i++) {
            if (that.weights[i] != 0) {
                add(that.terms[i], that.weights[i]);
            }
        }
    }

    double dot(TermVector vector) {
        double sum = 0;
        for (int i = 0; i < vector.size(); i++) {
            sum += weights[place(vector.term(i))] * vector.weight(i);
        }
        return sum;
    }

    double dot(TermSum that) {
        TermSum small = size <= that.size ? this : that;
        TermSum large = size <= that.size ? that : this;
        double sum = 0;
        for (int i = 0; i < small.terms.length; i++) {
            if (small.weights[i] != 0) {
                sum += small.weights[i] * large.weights[large.place(small.terms[i])];
            }
        }
        return sum;
    }

    /** A term that says nothing is not kept: a weight of 0 marks a free place. */
    private void add(int term, double weight) {
        if (weight == 0) {
            return;
        }
        int place = place(term);
        if (weights[place] == 0) {
            if (2 * ++size > terms.length) {
                grow();
                place = place(term);
            }
            terms[place] = term;
        }
        weights[place] += weight;
    }

    /** Where the term is, or would be. */
    private int place(int term) {
        int place = (term * 0x9E3779B9) >>> 7 & (terms.length - 1);
        while (weights[place] != 0 && terms[place] != term) {
            place = (place + 1) & (terms.length - 1);
        }
        return place;
    }

    private void grow() {
        int[] oldTerms = terms;
        double[] oldWeights = weights;
        terms = new int[oldTerms.length * 2];
        weights = new double[terms.length];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldWeights[i] != 0) {
                int place = place(oldTerms[i]);
                terms[place] = oldTerms[i];
                weights[place] = oldWeights[i];
            }
        }
    }
}
