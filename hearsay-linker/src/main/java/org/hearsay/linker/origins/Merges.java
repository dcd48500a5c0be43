package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Items that become one, each time for a reason, unless a person has said that two of them are not one. An item's group is
 * known by its first item.
 */
final class Merges {

    private final List<String> names;
    private final Corrections corrections;
    private final int[] group;
    private final List<List<String>> reasons = new ArrayList<>();

    /** @param names what each item is called in corrections */
    Merges(List<String> names, Corrections corrections) {
        this.names = names;
        this.corrections = corrections;
        this.group = IntStream.range(0, names.size()).toArray();
        names.forEach(name -> reasons.add(new ArrayList<>()));
    }

    /** The first item of the group that this one is in. */
    int groupOf(int item) {
        return group[item];
    }

    boolean isOne(int one, int other) {
        return group[one] == group[other];
    }

    /** Makes two groups one, if nobody has said that they are not; whether they are one now. */
    boolean merge(int one, int other, String reason) {
        int first = Math.min(group[one], group[other]);
        int second = Math.max(group[one], group[other]);
        if (first == second) {
            return true;
        }
        if (isForbidden(first, second)) {
            return false;
        }
        for (int i = 0; i < group.length; i++) {
            if (group[i] == second) {
                group[i] = first;
            }
        }
        reasons.get(first).addAll(reasons.get(second));
        reasons.get(second).clear();
        reasons.get(first).add(reason);
        return true;
    }

    private boolean isForbidden(int first, int second) {
        return corrections.hasDifferent()
                && members(first).stream()
                        .anyMatch(one -> members(second).stream()
                                .anyMatch(other -> corrections.areDifferent(names.get(one), names.get(other))));
    }

    /** The items of a group, by its first item. */
    List<Integer> members(int first) {
        return IntStream.range(0, group.length)
                .filter(item -> group[item] == first)
                .boxed()
                .toList();
    }

    /** The first items of all groups. */
    List<Integer> groups() {
        return IntStream.range(0, group.length)
                .filter(item -> group[item] == item)
                .boxed()
                .toList();
    }

    /** Why the group of this first item is one, each reason once. */
    List<String> reasons(int first) {
        return reasons.get(first).stream().distinct().toList();
    }
}
