package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One origin by way of an outlet: whom it has it from, what is its own, and outlets that have it from each other. */
final class OutletRules {

    private final Ends ends;

    OutletRules(Ends ends) {
        this.ends = ends;
    }

    /** A chain that ends at an outlet, where another shows whom that outlet has it from. */
    void stopsShort() {
        ends.each(Ending::isOutlet, i -> {
            Speaker outlet = Objects.requireNonNull(ends.get(i).speaker());
            IntStream.range(0, ends.size())
                    .filter(j -> isThrough(ends.get(j), outlet) && ends.isSameSide(i, j))
                    .boxed()
                    .max(Comparator.comparing((Integer j) -> ends.merges()
                                    .members(ends.merges().groupOf(j))
                                    .size())
                            .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                    .ifPresent(j -> ends.merge(
                            j,
                            i,
                            "stops short: " + outlet.name() + " has it from "
                                    + ends.get(j).name()));
        });
    }

    private static boolean isThrough(Ending ending, Speaker outlet) {
        return !ending.isOwn()
                && !ending.isOutlet()
                && ending.outlet() != null
                && (ending.isThrough() || ending.isUnnamed())
                && ending.outlet().id() == outlet.id();
    }

    /**
     * Outlets that have it from each other and from nobody else (circular reporting).
     *
     * @return by each end in a ring: the outlets in it
     */
    Map<Integer, List<String>> rings() {
        Map<String, Set<String>> cites = new LinkedHashMap<>();
        ends.each(
                Ending::isOutlet,
                i -> cites.computeIfAbsent(publisher(ends.get(i)), key -> new LinkedHashSet<>())
                        .add(key(ends.get(i).name())));
        Map<Integer, List<String>> rings = new HashMap<>();
        ends.each(Ending::isOutlet, i -> {
            List<Integer> ring = IntStream.range(0, ends.size())
                    .filter(j -> ends.get(j).isOutlet() && ends.isSameSide(i, j) && isInRing(i, j, cites))
                    .boxed()
                    .toList();
            if (ring.size() > 1) {
                List<String> names = new ArrayList<>(
                        new TreeSet<>(ring.stream().map(j -> ends.get(j).name()).toList()));
                String because = "ring: " + String.join(" and ", names) + " cite each other";
                ring.forEach(j -> {
                    if (ends.merge(ring.get(0), j, because)) {
                        rings.put(j, names);
                    }
                });
            }
        });
        return rings;
    }

    /** Whether each of the two outlets has it from the other, directly or by way of others. */
    private boolean isInRing(int i, int j, Map<String, Set<String>> cites) {
        String one = key(ends.get(i).name());
        String other = key(ends.get(j).name());
        return reaches(one, other, cites) && reaches(other, one, cites);
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> cites) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> next = new ArrayList<>(cites.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String outlet = next.remove(next.size() - 1);
            if (outlet.equals(to)) {
                return true;
            }
            if (seen.add(outlet)) {
                next.addAll(cites.getOrDefault(outlet, Set.of()));
            }
        }
        return false;
    }

    private static String publisher(Ending ending) {
        return key(ending.articleName());
    }

    private static String key(String name) {
        return String.join(" ", Names.key(name));
    }
}
