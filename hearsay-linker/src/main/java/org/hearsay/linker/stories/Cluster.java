package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.linker.words.TermVector;
import org.jspecify.annotations.Nullable;

/** Entries that were joined so far, and the clusters that they may be joined with next. */
final class Cluster {

    /**
     * How much more alike two clusters must be each time the smaller doubles. One stray article joins a story easily; two
     * stories of the same people, in which every chance likeness is averaged out, do not.
     */
    private static final double LARGER = 0.3;

    private final int place;
    private final List<Entry> entries;
    private final Days days;
    private final Map<Cluster, Double> dots = new HashMap<>();
    private @Nullable TermSum sum;
    private boolean joined;

    /** @param place of the entry, in the order of all */
    Cluster(int place, Entry entry) {
        this(place, new ArrayList<>(List.of(entry)), new Days());
        days.addAll(entry.days());
    }

    private Cluster(int place, List<Entry> entries, Days days) {
        this.place = place;
        this.entries = entries;
        this.days = days;
    }

    /** That of its first entry, in the order of all. */
    int place() {
        return place;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Whether it is a part of another by now, and must not be used again. */
    boolean isJoined() {
        return joined;
    }

    /** The clusters that it may be joined with. */
    Set<Cluster> near() {
        return dots.keySet();
    }

    /**
     * Notes that they may be joined.
     *
     * @param dot the sum of the products of their entries' vectors, over all pairs
     */
    void isNear(Cluster that, double dot) {
        dots.put(that, dot);
        that.dots.put(this, dot);
    }

    /** How alike their articles are on average, such that clusters of all sizes can be held against one threshold. */
    double likeness(Cluster that) {
        double pairs = (double) entries.size() * that.entries.size();
        double doublings = Math.log(Math.min(entries.size(), that.entries.size())) / Math.log(2);
        return dot(that) / pairs * days.nearness(that.days) / (1 + LARGER * doublings);
    }

    /** Makes one of two. */
    static Cluster join(Cluster a, Cluster b) {
        Map<Cluster, Double> dots = new HashMap<>();
        a.dots.keySet().forEach(near -> dots.put(near, a.dot(near) + b.dot(near)));
        b.dots.keySet().forEach(near -> dots.computeIfAbsent(near, other -> a.dot(other) + b.dot(other)));
        dots.remove(a);
        dots.remove(b);
        Cluster one = a.entries.size() >= b.entries.size() ? merged(a, b) : merged(b, a);
        a.leave();
        b.leave();
        dots.forEach(one::isNear);
        return one;
    }

    /** The smaller goes into what the larger has, which the larger gives away. */
    private static Cluster merged(Cluster large, Cluster small) {
        Cluster one = new Cluster(Math.min(large.place, small.place), large.entries, large.days);
        one.entries.addAll(small.entries);
        one.days.addAll(small.days);
        one.sum = large.sum == null ? new TermSum(large.vector().size()) : large.sum;
        if (large.sum == null) {
            one.sum.add(large.vector());
        }
        if (small.sum == null) {
            one.sum.add(small.vector());
        } else {
            one.sum.add(small.sum);
        }
        return one;
    }

    private void leave() {
        joined = true;
        dots.keySet().forEach(near -> near.dots.remove(this));
        dots.clear();
    }

    private double dot(Cluster that) {
        Double known = dots.get(that);
        if (known != null) {
            return known;
        }
        if (sum == null) {
            return that.sum == null ? vector().dot(that.vector()) : that.sum.dot(vector());
        }
        return that.sum == null ? sum.dot(that.vector()) : sum.dot(that.sum);
    }

    /** Of its only entry. */
    private TermVector vector() {
        return entries.get(0).vector();
    }
}
