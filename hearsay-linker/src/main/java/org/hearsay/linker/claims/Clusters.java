package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Average-link clustering of what is alike: the two clusters whose members are most alike on average become one, until none
 * are alike enough. Pairs that have nothing in common cost nothing. Of equals the ones that come first are joined first, so
 * that the outcome depends on the order of the items and on nothing else.
 */
final class Clusters {

    private record Pair(double likeness, int first, int second, int versions) {}

    private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);

    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final int[] version;
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(MOST_ALIKE);

    private Clusters(Likeness likeness) {
        version = new int[likeness.size()];
        for (int i = 0; i < likeness.size(); i++) {
            members.add(new ArrayList<>(List.of(i)));
            sums.add(new HashMap<>(likeness.row(i)));
        }
        for (int i = 0; i < likeness.size(); i++) {
            int first = i;
            sums.get(i).keySet().stream().filter(second -> first < second).forEach(second -> offer(first, second));
        }
    }

    /** Each item is in one cluster, if alone; clusters are in the order of their first items. */
    static List<List<Integer>> of(Likeness likeness) {
        Clusters clusters = new Clusters(likeness);
        clusters.join();
        return clusters.members.stream()
                .filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList())
                .sorted(Comparator.comparing(cluster -> cluster.get(0)))
                .toList();
    }

    private void join() {
        for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
            if (pair.versions() == version[pair.first()] + version[pair.second()]
                    && !members.get(pair.first()).isEmpty()
                    && !members.get(pair.second()).isEmpty()) {
                join(pair.first(), pair.second());
            }
        }
    }

    private void join(int first, int second) {
        members.get(first).addAll(members.get(second));
        members.get(second).clear();
        version[first]++;
        version[second]++;
        Map<Integer, Double> joined = sums.get(first);
        joined.remove(second);
        sums.get(second).forEach((other, sum) -> {
            if (other != first) {
                joined.merge(other, sum, Double::sum);
            }
        });
        sums.get(second).clear();
        joined.forEach((other, sum) -> {
            Map<Integer, Double> row = sums.get(other);
            row.remove(second);
            row.put(first, sum);
        });
        joined.keySet().forEach(other -> offer(Math.min(first, other), Math.max(first, other)));
    }

    private void offer(int first, int second) {
        double average = sums.get(first).getOrDefault(second, 0.0)
                / ((double) members.get(first).size() * members.get(second).size());
        if (average >= 1) {
            pairs.add(new Pair(average, first, second, version[first] + version[second]));
        }
    }
}
