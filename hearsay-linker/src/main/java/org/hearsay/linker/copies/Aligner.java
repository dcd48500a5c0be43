package org.hearsay.linker.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what other texts share with one: runs of the same words, joined where only a few words between them differ, in any
 * order of the runs.
 */
final class Aligner {

    /** How many words may differ between two runs of one passage. */
    private static final int GAP = 15;

    /** How many more words the gap may have in one text than in the other. */
    private static final int SHIFT = 4;

    /** How often a shingle may come in the text before it is no longer looked at. */
    private static final int REPEATED = 8;

    /** What is shorter is chance. */
    private static final int SHORTEST = 8;

    private static final double DENSITY = 0.4;

    private final Text text;
    private final Map<Long, List<Integer>> places = new HashMap<>();

    private record Run(int at, int otherAt, int length) {

        int end() {
            return at + length;
        }

        int otherEnd() {
            return otherAt + length;
        }

        boolean continues(Run before) {
            int gap = at - before.end();
            int otherGap = otherAt - before.otherEnd();
            return gap >= 0 && gap <= GAP && otherGap >= 0 && otherGap <= GAP && Math.abs(gap - otherGap) <= SHIFT;
        }
    }

    Aligner(Text text) {
        this.text = text;
        for (int i = 0; i < text.shingles(); i++) {
            List<Integer> found = places.computeIfAbsent(text.shingle(i), shingle -> new ArrayList<>(1));
            if (found.size() < REPEATED) {
                found.add(i);
            }
        }
    }

    /** What the other shares with this text, in the order of the other. */
    List<Overlap> align(Text other) {
        List<Overlap> overlaps = new ArrayList<>();
        List<Run> passage = new ArrayList<>();
        for (Run run : runs(other)) {
            if (!passage.isEmpty() && !run.continues(passage.get(passage.size() - 1))) {
                close(passage, other, overlaps);
            }
            passage.add(run);
        }
        close(passage, other, overlaps);
        return once(overlaps);
    }

    /** What one text has once and the other often, such as a name with its titles, is shared once. */
    private static List<Overlap> once(List<Overlap> overlaps) {
        List<Overlap> kept = new ArrayList<>();
        for (Overlap overlap : overlaps) {
            if (kept.stream().noneMatch(overlap::repeats)) {
                kept.add(overlap);
            }
        }
        return kept;
    }

    private List<Run> runs(Text other) {
        List<Run> runs = new ArrayList<>();
        Run last = new Run(0, 0, 0);
        for (int i = 0; i < other.shingles(); ) {
            Run best = null;
            for (int place : places.getOrDefault(other.shingle(i), List.of())) {
                Run run = new Run(place, i, length(place, other, i));
                boolean isBetter = best == null || run.length > best.length;
                boolean isNext = best != null && run.length == best.length && run.continues(last);
                if (run.length >= Shingles.WORDS && (isBetter || isNext)) {
                    best = run;
                }
            }
            if (best != null) {
                runs.add(best);
                last = best;
            }
            i = best == null ? i + 1 : best.otherEnd();
        }
        return runs;
    }

    private int length(int at, Text other, int otherAt) {
        int length = 0;
        while (at + length < text.size()
                && otherAt + length < other.size()
                && text.word(at + length) == other.word(otherAt + length)) {
            length++;
        }
        return length;
    }

    private void close(List<Run> passage, Text other, List<Overlap> overlaps) {
        if (!passage.isEmpty()) {
            Overlap overlap = overlap(passage, other);
            if (overlap.same() >= SHORTEST && overlap.same() >= DENSITY * overlap.length()) {
                overlaps.add(overlap);
            }
            passage.clear();
        }
    }

    private Overlap overlap(List<Run> passage, Text other) {
        Run first = passage.get(0);
        Run last = passage.get(passage.size() - 1);
        int[] counts = new int[4];
        Run before = first;
        for (Run run : passage) {
            // Where both gaps are as long, words in them were exchanged one for one, and some between those are the
            // same.
            boolean isParallel = run.at - before.at == run.otherAt - before.otherAt;
            count(isParallel ? before.end() : run.at, run, other, counts);
            before = run;
        }
        count(first.at, first, other, counts);
        return new Overlap(
                first.at,
                last.end(),
                first.otherAt,
                last.otherEnd(),
                counts[0] + counts[1] + counts[2] + counts[3],
                counts[1],
                counts[2],
                counts[3],
                text.isSpeech(first.at, last.end()));
    }

    /** Counts the same words from a place to the end of a run: quoted in neither, in this text, in the other, in both. */
    private void count(int from, Run run, Text other, int[] counts) {
        for (int i = from; i < run.end(); i++) {
            int j = i - run.at + run.otherAt;
            if (text.word(i) == other.word(j)) {
                counts[(text.isQuoted(i) ? 1 : 0) + (other.isQuoted(j) ? 2 : 0)]++;
            }
        }
    }
}
