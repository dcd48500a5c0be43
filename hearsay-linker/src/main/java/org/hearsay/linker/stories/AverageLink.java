package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Clusters entries bottom up: again and again the two most alike of the clusters that are near each other become one, until no
 * two are alike enough. Of pairs equally alike, the one whose articles come first is joined first.
 */
final class AverageLink {

    private static final Comparator<Pair> BEST = Comparator.comparingDouble((Pair pair) -> -pair.likeness)
            .thenComparingInt(pair -> pair.first.place())
            .thenComparingInt(pair -> pair.second.place());

    private final double alike;
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(BEST);

    private record Pair(Cluster first, Cluster second, double likeness) {

        static Pair of(Cluster a, Cluster b) {
            return a.place() < b.place() ? new Pair(a, b, a.likeness(b)) : new Pair(b, a, b.likeness(a));
        }

        boolean isStale() {
            return first.isJoined() || second.isJoined();
        }
    }

    private AverageLink(double alike) {
        this.alike = alike;
    }

    /**
     * The clusters of these entries.
     *
     * @param entries in {@link Entry#ORDER}, with all their neighbours
     * @param alike how alike two clusters must be to become one
     */
    static List<List<Entry>> cluster(List<Entry> entries, double alike) {
        return new AverageLink(alike).cluster(singles(entries));
    }

    private static List<Cluster> singles(List<Entry> entries) {
        Map<Entry, Cluster> singles = new HashMap<>();
        List<Cluster> inOrder = new ArrayList<>();
        for (Entry entry : entries) {
            Cluster single = new Cluster(inOrder.size(), entry);
            singles.put(entry, single);
            inOrder.add(single);
        }
        singles.forEach((entry, single) -> entry.neighbours().stream()
                .forEach(near -> single.isNear(Objects.requireNonNull(singles.get(near.entry())), near.dot())));
        return inOrder;
    }

    private List<List<Entry>> cluster(List<Cluster> clusters) {
        for (Cluster cluster : clusters) {
            cluster.near().stream()
                    .filter(near -> cluster.place() < near.place())
                    .forEach(near -> offer(Pair.of(cluster, near)));
        }
        List<Cluster> all = new ArrayList<>(clusters);
        while (!pairs.isEmpty()) {
            Pair best = pairs.remove();
            if (!best.isStale()) {
                Cluster one = Cluster.join(best.first, best.second);
                all.add(one);
                one.near().forEach(near -> offer(Pair.of(one, near)));
            }
        }
        return all.stream()
                .filter(cluster -> !cluster.isJoined())
                .map(Cluster::entries)
                .toList();
    }

    private void offer(Pair pair) {
        if (pair.likeness >= alike) {
            pairs.add(pair);
        }
    }
}
