package org.hearsay.linker.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which texts hold which runs of words (shingles, Broder 1997). Of all shingles that say something every other is kept, chosen by
 * its hash, so that the same ones are kept of all texts (modulo sampling, Manber 1994), and none that only one text holds. Of the texts that hold
 * a shingle the first are kept: that a thousand papers reprint one report is shown by each of them having it from the first ones.
 */
final class Shingles {

    /** How many words are a shingle: with one word in three exchanged, one run of four in five is broken, but not all. */
    static final int WORDS = 4;

    private static final int SAMPLE = 2;
    private static final int KEPT = 25;

    /** How many kept shingles two texts must share to be compared. */
    private static final int ENOUGH = 2;

    /** Marks for each shingle seen, so that few of those seen once share a mark with another. */
    private static final int MARKS = 32;

    private final Map<Long, List<Text>> holders = new HashMap<>();
    private final BitSet once = new BitSet();
    private final BitSet twice = new BitSet();
    private final int marks;

    /** For these texts, none of which is added yet. */
    Shingles(Collection<Text> texts) {
        long size = MARKS * texts.stream().mapToLong(Text::size).sum();
        marks = (int) Math.min(Math.max(size, 1), Integer.MAX_VALUE);
        for (Text text : texts) {
            for (long shingle : kept(text, 0, text.size())) {
                int mark = mark(shingle);
                (once.get(mark) ? twice : once).set(mark);
            }
        }
    }

    private int mark(long shingle) {
        return (int) Long.remainderUnsigned(shingle * 0x9E3779B97F4A7C15L, marks);
    }

    /** Adds a text, and tells which of those added before share something with it. */
    List<Text> add(Text text) {
        Map<Text, Integer> shared = new HashMap<>();
        for (long shingle : kept(text, 0, text.size())) {
            if (!twice.get(mark(shingle))) {
                continue;
            }
            List<Text> before = holders.computeIfAbsent(shingle, key -> new ArrayList<>(1));
            before.forEach(holder -> shared.merge(holder, 1, Integer::sum));
            if (before.size() < KEPT) {
                before.add(text);
            }
        }
        List<Text> found = new ArrayList<>();
        shared.forEach((holder, count) -> {
            if (count >= ENOUGH) {
                found.add(holder);
            }
        });
        return found;
    }

    /** The texts that hold at least half of what is kept of a stretch of a text, that text among them. */
    Set<Text> holders(Text text, int start, int end) {
        Map<Text, Integer> counts = new HashMap<>();
        Set<Long> kept = kept(text, start, end);
        kept.forEach(shingle ->
                holders.getOrDefault(shingle, List.of()).forEach(holder -> counts.merge(holder, 1, Integer::sum)));
        Set<Text> found = new LinkedHashSet<>();
        counts.forEach((holder, count) -> {
            if (2 * count >= kept.size()) {
                found.add(holder);
            }
        });
        return found;
    }

    private static Set<Long> kept(Text text, int start, int end) {
        Set<Long> kept = new LinkedHashSet<>();
        for (int i = start; i + WORDS <= end; i++) {
            long shingle = text.shingle(i);
            if (shingle % SAMPLE == 0 && text.isTelling(i)) {
                kept.add(shingle);
            }
        }
        return kept;
    }
}
