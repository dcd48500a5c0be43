package org.hearsay.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/**
 * An article's text cut into pieces, each of which plays the same roles in the same attributions from its first char to its
 * last. What one source says often holds another's word, and spans may overlap without one being inside the other; pieces
 * lie side by side whatever the spans do, so that what shows them needs no nesting.
 *
 * Immutable and safe to share between threads.
 */
public final class MarkedText {

    /**
     * A role in an attribution.
     *
     * @param attribution its place in {@link Reading#attributions()}, from 0
     */
    public record Mark(int attribution, Role role) {}

    /**
     * A stretch of text.
     *
     * @param span where it is, in UTF-16 offsets, not empty
     * @param marks what it is, the most particular first: the roles in the shortest attribution before those in the ones
     *     around it, source and cue before content; empty where it is nobody's word
     */
    public record Piece(Span span, List<Mark> marks) {

        /** Whether this piece has that role in any attribution. */
        public boolean is(Role role) {
            return marks.stream().anyMatch(mark -> mark.role() == role);
        }
    }

    /** What begins and ends at one offset. */
    private record Turn(List<Mark> begins, List<Mark> ends) {}

    private final List<Piece> pieces;

    private MarkedText(List<Piece> pieces) {
        this.pieces = pieces;
    }

    public static MarkedText of(Reading reading) {
        TreeMap<Integer, Turn> turns = new TreeMap<>();
        turnAt(turns, 0);
        turnAt(turns, reading.article().text().length());
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < reading.attributions().size(); i++) {
            int length = 0;
            for (Role role : Role.values()) {
                Mark mark = new Mark(i, role);
                for (Span span : role.in(reading.attributions().get(i))) {
                    turnAt(turns, span.start()).begins().add(mark);
                    turnAt(turns, span.end()).ends().add(mark);
                    length += span.length();
                }
            }
            lengths.add(length);
        }
        Comparator<Mark> particularFirst = Comparator.<Mark>comparingInt(mark -> lengths.get(mark.attribution()))
                .thenComparingInt(Mark::attribution)
                .thenComparing(Mark::role);
        return new MarkedText(pieces(turns, particularFirst));
    }

    private static Turn turnAt(Map<Integer, Turn> turns, int offset) {
        return turns.computeIfAbsent(offset, at -> new Turn(new ArrayList<>(), new ArrayList<>()));
    }

    private static List<Piece> pieces(SortedMap<Integer, Turn> turns, Comparator<Mark> order) {
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int start = 0;
        for (Map.Entry<Integer, Turn> entry : turns.entrySet()) {
            if (entry.getKey() > start) {
                pieces.add(new Piece(new Span(start, entry.getKey()), List.copyOf(open)));
            }
            start = entry.getKey();
            open.removeAll(entry.getValue().ends());
            open.addAll(entry.getValue().begins());
            open.sort(order);
        }
        return List.copyOf(pieces);
    }

    /** The pieces of {@code range}, in order and without a gap; those at its ends are cut to it. */
    public List<Piece> in(Span range) {
        List<Piece> found = new ArrayList<>();
        for (int i = firstEndingAfter(range.start());
                i < pieces.size() && pieces.get(i).span().start() < range.end();
                i++) {
            Span span = pieces.get(i).span();
            Span cut = new Span(Math.max(span.start(), range.start()), Math.min(span.end(), range.end()));
            found.add(new Piece(cut, pieces.get(i).marks()));
        }
        return found;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
