package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entries that one may be joined with first: the nearest, and as many drawn by lot from all that are near enough. The
 * nearest alone would not do: forty reprints have each other for neighbours and nobody else. Which are kept does not depend
 * on the order in which they are offered.
 */
final class Neighbours {

    private static final int KEPT = 8;

    private static final Comparator<Neighbour> NEAREST = Comparator.comparingDouble(
                    (Neighbour neighbour) -> -neighbour.likeness())
            .thenComparing(neighbour -> neighbour.entry().first().id());

    private static final Comparator<Neighbour> LOT =
            Comparator.comparingLong(Neighbour::lot).thenComparing(NEAREST);

    private final List<Neighbour> nearest = new ArrayList<>(0);
    private final List<Neighbour> drawn = new ArrayList<>(0);

    /**
     * An entry that is near another.
     *
     * @param dot the product of their vectors
     * @param likeness the same, by how near their days are
     * @param lot the pair's
     */
    record Neighbour(Entry entry, double dot, double likeness, long lot) {}

    void offer(Neighbour neighbour) {
        offer(neighbour, nearest, NEAREST);
        offer(neighbour, drawn, LOT);
    }

    private static void offer(Neighbour neighbour, List<Neighbour> kept, Comparator<Neighbour> order) {
        int place = kept.size();
        while (place > 0 && order.compare(neighbour, kept.get(place - 1)) < 0) {
            place--;
        }
        if (place < KEPT) {
            kept.add(place, neighbour);
            if (kept.size() > KEPT) {
                kept.remove(KEPT);
            }
        }
    }

    /** All that are kept; some twice. */
    Stream<Neighbour> stream() {
        return Stream.concat(nearest.stream(), drawn.stream());
    }
}
