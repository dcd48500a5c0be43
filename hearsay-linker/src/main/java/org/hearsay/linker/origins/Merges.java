package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Items that become one, each time for a reason, unless a person has said that two of them are not one. An item's group is
 * known by its first item.
 */
final class Merges {

    private final List<Named> items;
    private final List<Set<String>> forms;
    private final Corrections corrections;
    private final int[] group;
    private final List<List<Merge>> done = new ArrayList<>();

    /** @param items what each item is called in corrections */
    Merges(List<Named> items, Corrections corrections) {
        this.items = items;
        this.corrections = corrections;
        this.group = IntStream.range(0, items.size()).toArray();
        this.forms = corrections.isEmpty()
                ? List.of()
                : items.stream().map(Named::forms).toList();
        items.forEach(item -> done.add(new ArrayList<>()));
    }

    /** The first item of the group that this one is in. */
    int groupOf(int item) {
        return group[item];
    }

    boolean isOne(int one, int other) {
        return group[one] == group[other];
    }

    /** Makes two groups one, if nobody has said that they are not; whether they are one now. */
    boolean merge(int one, int other, String because) {
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
        done.get(first).addAll(done.get(second));
        done.get(second).clear();
        Merge merge = new Merge(
                because,
                items.get(one).distinctFrom(items.get(other)),
                items.get(other).distinctFrom(items.get(one)));
        if (!merge.one().equals(merge.other())) { // else it is one source of one article
            done.get(first).add(merge);
        }
        return true;
    }

    private boolean isForbidden(int first, int second) {
        return !corrections.isEmpty()
                && members(first).stream()
                        .anyMatch(one -> members(second).stream()
                                .anyMatch(other -> corrections.areDifferent(forms.get(one), forms.get(other))));
    }

    /** Makes one what a person has said is one, of those items that are wanted. */
    void asCorrected(IntPredicate wanted) {
        for (int i = 0; i < forms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (wanted.test(i)
                        && wanted.test(j)
                        && !isOne(i, j)
                        && corrections.areSame(forms.get(j), forms.get(i))) {
                    Named one = items.get(j);
                    Named other = items.get(i);
                    merge(j, i, "corrected by hand: " + one.distinctFrom(other) + " = " + other.distinctFrom(one));
                }
            }
        }
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

    /** How the group of this first item became one. */
    List<Merge> of(int first) {
        return List.copyOf(done.get(first));
    }
}
