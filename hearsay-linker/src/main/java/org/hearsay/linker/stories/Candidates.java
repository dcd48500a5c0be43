package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.linker.words.TermVector;

/**
 * Finds the entries that may be about the same as another, by an index from terms to entries. Each entry stands in it under
 * its heaviest terms only; those that share enough of them are compared in full. Whether two entries find each other is a
 * matter of the two alone.
 */
final class Candidates {

    /** How many terms an entry is looked for by. */
    private static final int HEAVIEST = 30;

    /** How alike the heaviest terms alone must be for two entries to be compared. */
    private static final double ENOUGH = 0.08;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, Postings> index = new HashMap<>();

    /** By entry, the likeness to the one that is looked for, and which entries have any: kept to be used again. */
    private double[] likeness = new double[0];

    private int[] touched = new int[0];

    /** The entries that have a term, and its weight in them. */
    private static final class Postings {

        private int[] entries = new int[1];
        private float[] weights = new float[1];
        private int size;

        void add(int entry, float weight) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            entries[size] = entry;
            weights[size++] = weight;
        }
    }

    /** Adds an entry, and tells which of those added before may be about the same. */
    List<Entry> add(Entry entry) {
        TermVector heaviest = entry.vector().heaviest(HEAVIEST);
        List<Entry> found = find(heaviest);
        for (int i = 0; i < heaviest.size(); i++) {
            index.computeIfAbsent(heaviest.term(i), term -> new Postings()).add(entries.size(), heaviest.weight(i));
        }
        entries.add(entry);
        return found;
    }

    private List<Entry> find(TermVector vector) {
        if (likeness.length < entries.size()) {
            likeness = new double[entries.size() * 2];
            touched = new int[likeness.length];
        }
        int size = 0;
        for (int i = 0; i < vector.size(); i++) {
            Postings postings = index.get(vector.term(i));
            for (int j = 0; postings != null && j < postings.size; j++) {
                int entry = postings.entries[j];
                if (likeness[entry] == 0) {
                    touched[size++] = entry;
                }
                likeness[entry] += (double) vector.weight(i) * postings.weights[j];
            }
        }
        return takeLike(size);
    }

    /** Those touched that are like enough; the sums are 0 again after. */
    private List<Entry> takeLike(int size) {
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int entry = touched[i];
            if (likeness[entry] >= ENOUGH) {
                found.add(entries.get(entry));
            }
            likeness[entry] = 0;
        }
        return found;
    }
}
