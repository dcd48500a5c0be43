package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays boxes out in layers from left to right (Sugiyama, Tagawa and Toda 1981): in each layer they are ordered by the mean
 * place of those they are joined with, which leaves few crossings, and stand as near to the height of those as there is room
 * for. The last layer keeps the order in which it was given, and no room between. An edge joins neighbouring layers; one that is longer goes through
 * boxes of its own, so that it crosses none. Deterministic.
 */
final class Layers {

    private static final int SWEEPS = 4;
    private static final int ALIGNMENTS = 8;
    private static final double GAP = 12;

    /** Something with a height, whose place is found. */
    static final class Box {

        private final int layer;
        private final double height;
        private final List<Box> left = new ArrayList<>();
        private final List<Box> right = new ArrayList<>();
        private double place;
        private double middle;

        Box(int layer, double height) {
            this.layer = layer;
            this.height = height;
        }

        private List<Box> joined() {
            return Stream.concat(left.stream(), right.stream()).toList();
        }

        int layer() {
            return layer;
        }

        double height() {
            return height;
        }

        /** How far its middle is below the top of the drawing. */
        double middle() {
            return middle;
        }
    }

    private final List<List<Box>> layers = new ArrayList<>();

    Layers(int count) {
        for (int i = 0; i < count; i++) {
            layers.add(new ArrayList<>());
        }
    }

    Box add(int layer, double height) {
        Box box = new Box(layer, height);
        layers.get(layer).add(box);
        return box;
    }

    static void join(Box left, Box right) {
        left.right.add(right);
        right.left.add(left);
    }

    /** Finds all places. Returns the height of the whole. */
    double arrange() {
        layers.forEach(Layers::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = layers.size() - 2; i >= 0; i--) {
                order(layers.get(i), sweep > 0);
            }
        }
        layers.forEach(layer -> settle(layer, new HashMap<>()));
        for (int i = 0; i < ALIGNMENTS; i++) {
            layers.subList(0, layers.size() - 1).forEach(Layers::align);
            for (int layer = layers.size() - 2; layer >= 0; layer--) {
                align(layers.get(layer));
            }
        }
        return toTop();
    }

    private static void number(List<Box> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).place = (i + 0.5) / layer.size();
        }
    }

    /** At first only the order of those to the right is known. */
    private static void order(List<Box> layer, boolean isLeftKnown) {
        Map<Box, Double> means = new HashMap<>();
        for (Box box : layer) {
            List<Box> joined = isLeftKnown ? box.joined() : box.right;
            means.put(
                    box,
                    joined.stream().mapToDouble(next -> next.place).average().orElse(box.place));
        }
        layer.sort(Comparator.comparing(box -> means.getOrDefault(box, box.place)));
        number(layer);
    }

    private static void align(List<Box> layer) {
        Map<Box, Double> wanted = new HashMap<>();
        for (Box box : layer) {
            wanted.put(
                    box,
                    box.joined().stream()
                            .mapToDouble(next -> next.middle)
                            .average()
                            .orElse(box.middle));
        }
        settle(layer, wanted);
    }

    /**
     * Puts each box where it is wanted or, where boxes would lie on each other, as near to that as can be: isotonic regression by
     * pooling neighbours.
     */
    private static void settle(List<Box> layer, Map<Box, Double> wanted) {
        List<double[]> pools = new ArrayList<>(); // the sum of what is wanted, and of how many
        double offset = 0;
        for (Box box : layer) {
            offset += box.height / 2;
            pools.add(new double[] {wanted.getOrDefault(box, 0.0) - offset, 1});
            while (pools.size() > 1 && mean(pools, 2) >= mean(pools, 1)) {
                double[] last = pools.remove(pools.size() - 1);
                pools.get(pools.size() - 1)[0] += last[0];
                pools.get(pools.size() - 1)[1] += last[1];
            }
            offset += box.height / 2 + GAP;
        }
        spread(layer, pools);
    }

    private static double mean(List<double[]> pools, int fromEnd) {
        double[] pool = pools.get(pools.size() - fromEnd);
        return pool[0] / pool[1];
    }

    private static void spread(List<Box> layer, List<double[]> pools) {
        double offset = 0;
        int next = 0;
        for (double[] pool : pools) {
            for (int i = 0; i < pool[1]; i++) {
                Box box = layer.get(next++);
                offset += box.height / 2;
                box.middle = pool[0] / pool[1] + offset;
                offset += box.height / 2 + GAP;
            }
        }
    }

    private double toTop() {
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (List<Box> layer : layers) {
            for (Box box : layer) {
                top = Math.min(top, box.middle - box.height / 2);
                bottom = Math.max(bottom, box.middle + box.height / 2);
            }
        }
        for (List<Box> layer : layers) {
            for (Box box : layer) {
                box.middle -= top;
            }
        }
        return bottom - top;
    }
}
