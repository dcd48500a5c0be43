package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One origin by way of an outlet: whom it has it from, what is its own, and outlets that have it from each other. */
final class OutletRules {

    private final Ends ends;

    /** By the key of each outlet that published an article: the keys of those whose word it is there. */
    private final Map<String, Set<String>> cites = new LinkedHashMap<>();

    private final Set<Integer> stoppingShort = new HashSet<>();

    OutletRules(Ends ends) {
        this.ends = ends;
        ends.each(
                Ending::isOutlet,
                i -> cites.computeIfAbsent(publisher(ends.get(i)), key -> new LinkedHashSet<>())
                        .add(key(ends.get(i).name())));
    }

    /** A chain that ends at an outlet, where another, or the outlet's own article, shows whom that outlet has it from. */
    void stopsShort() {
        ends.each(Ending::isOutlet, i -> {
            Speaker outlet = Objects.requireNonNull(ends.get(i).speaker());
            String key = key(outlet.name());
            IntStream.range(0, ends.size())
                    .filter(j -> ends.isSameSide(i, j) && hasItFrom(outlet, key, ends.get(j)) && !isInRing(i, j))
                    .boxed()
                    .max(Comparator.comparing((Integer j) -> ends.merges()
                                    .members(ends.merges().groupOf(j))
                                    .size())
                            .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                    .filter(j -> ends.merge(
                            j,
                            i,
                            "stops short: " + outlet.name() + " has it from "
                                    + ends.get(j).name()))
                    .ifPresent(j -> stoppingShort.add(i));
        });
    }

    /** Whether that end was found to be no end, but an outlet that has it from somebody else. */
    boolean isStoppingShort(int i) {
        return stoppingShort.contains(i);
    }

    private static boolean hasItFrom(Speaker outlet, String key, Ending ending) {
        boolean isInItsOwnArticle = publisher(ending).equals(key);
        return ending.isOutlet()
                ? isInItsOwnArticle && Objects.requireNonNull(ending.speaker()).id() != outlet.id()
                : !ending.isOwn() && (isInItsOwnArticle || isThrough(ending, outlet));
    }

    private static boolean isThrough(Ending ending, Speaker outlet) {
        return ending.outlet() != null
                && (ending.isThrough() || ending.isUnnamed())
                && ending.outlet().id() == outlet.id();
    }

    /**
     * Outlets that have it from each other and from nobody else (circular reporting).
     *
     * @return by each end in a ring: the outlets in it
     */
    Map<Integer, List<String>> rings() {
        Map<Integer, List<String>> rings = new HashMap<>();
        ends.each(Ending::isOutlet, i -> {
            List<Integer> ring = IntStream.range(0, ends.size())
                    .filter(j -> ends.isSameSide(i, j) && isInRing(i, j))
                    .boxed()
                    .toList();
            List<String> names = List.copyOf(ring.stream()
                    .map(j -> ends.get(j).name())
                    .collect(Collectors.toMap(OutletRules::key, name -> name, (one, other) -> one, TreeMap::new))
                    .values());
            if (names.size() > 1) {
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

    /** Whether the two are outlets that each have it from the other, directly or by way of others. */
    private boolean isInRing(int i, int j) {
        if (!ends.get(i).isOutlet() || !ends.get(j).isOutlet()) {
            return false;
        }
        String one = key(ends.get(i).name());
        String other = key(ends.get(j).name());
        return reaches(one, other) && reaches(other, one);
    }

    private boolean reaches(String from, String to) {
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
