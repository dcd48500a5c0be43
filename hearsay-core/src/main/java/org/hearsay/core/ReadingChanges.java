package org.hearsay.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What became of the attributions of an article from one version of it to the next. Publishers change articles without saying
 * so: an official's denial goes, a "may have" becomes "has".
 *
 * <pre>{@code
 * ReadingChanges changes = ReadingChanges.between(yesterday, today);
 * changes.gone().forEach(denial -> System.out.println(denial.content().text()));
 * }</pre>
 *
 * Attributions are paired by the words of their sources, cues and contents. A pair whose words are the same, case and punctuation aside, did
 * not change; one that shares enough of its words, most of all of its content, was reworded; what has no partner
 * was added or is gone. Ids and places mean nothing here: they move with every word before them.
 *
 * @param added those of the newer version alone, in its order
 * @param gone those of the older version alone, in its order
 * @param reworded those that are in both in other words, in the newer version's order
 */
public record ReadingChanges(List<Attribution> added, List<Attribution> gone, List<Reworded> reworded) {

    /** The share of words, from 0 to 1, from which on two attributions are one in other words. */
    private static final double ALIKE = 0.5;

    /** Contents count for more than who says it: a claim that is given to another source is the news. */
    private static final double CONTENT_WEIGHT = 0.7;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public ReadingChanges {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        reworded = List.copyOf(reworded);
    }

    /** One attribution as it was and as it is. */
    public record Reworded(Attribution before, Attribution after) {}

    private record Pair(int before, int after, double likeness) {}

    /** The words of an attribution, in small letters. */
    private record Words(List<String> all, Set<String> content, Set<String> other) {

        static Words of(Attribution attribution) {
            List<String> content = split(attribution.content().text());
            List<String> other = new ArrayList<>(split(attribution.source().text()));
            other.addAll(split(attribution.cue().text()));
            List<String> all = new ArrayList<>(other);
            all.addAll(content);
            return new Words(all, new HashSet<>(content), new HashSet<>(other));
        }

        private static List<String> split(String text) {
            return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        double likeness(Words that) {
            return all.equals(that.all)
                    ? 1
                    : CONTENT_WEIGHT * shared(content, that.content) + (1 - CONTENT_WEIGHT) * shared(other, that.other);
        }

        /** Jaccard's index. */
        private static double shared(Set<String> some, Set<String> others) {
            long both = some.stream().filter(others::contains).count();
            long any = some.size() + others.size() - both;
            return any == 0 ? 1 : (double) both / any;
        }
    }

    /** Whether nothing that anybody says was changed. */
    public boolean isEmpty() {
        return added.isEmpty() && gone.isEmpty() && reworded.isEmpty();
    }

    /**
     * What changed from one reading of an article to a later one. That both are of the same article is for the caller to know:
     * of different ones, nearly all is gone and added.
     */
    public static ReadingChanges between(Reading before, Reading after) {
        List<Words> old = before.attributions().stream().map(Words::of).toList();
        List<Words> now = after.attributions().stream().map(Words::of).toList();
        Map<Integer, Pair> byAfter = new TreeMap<>();
        Set<Integer> paired = new HashSet<>();
        for (Pair pair : alike(old, now)) {
            if (!byAfter.containsKey(pair.after) && paired.add(pair.before)) {
                byAfter.put(pair.after, pair);
            }
        }
        List<Attribution> added = new ArrayList<>();
        List<Reworded> reworded = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Pair pair = byAfter.get(i);
            Attribution attribution = after.attributions().get(i);
            if (pair == null) {
                added.add(attribution);
            } else if (!old.get(pair.before).all().equals(now.get(i).all())) {
                reworded.add(new Reworded(before.attributions().get(pair.before), attribution));
            }
        }
        List<Attribution> gone = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!paired.contains(i)) {
                gone.add(before.attributions().get(i));
            }
        }
        return new ReadingChanges(added, gone, reworded);
    }

    /** The pairs that may be one attribution, the likeliest first; of equals, those that stand where they stood. */
    private static List<Pair> alike(List<Words> old, List<Words> now) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                double likeness = old.get(i).likeness(now.get(j));
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(i, j, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness)
                .thenComparingInt(pair -> Math.abs(pair.before - pair.after))
                .thenComparingInt(Pair::after));
        return pairs;
    }
}
