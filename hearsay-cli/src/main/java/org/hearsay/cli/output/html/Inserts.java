package org.hearsay.cli.output.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.core.Span;

/**
 * HTML that goes into an article's text beside the marks: after a place, or around a stretch. Stretches are made to lie inside
 * each other or side by side: of two that overlap otherwise, the later one ends where the earlier one does.
 */
final class Inserts {

    private record Around(Span span, String tag) {}

    private final SortedMap<Integer, StringBuilder> after = new TreeMap<>();
    private final List<Around> around = new ArrayList<>();
    private final SortedMap<Integer, List<Around>> opening = new TreeMap<>();
    private final SortedMap<Integer, Integer> closing = new TreeMap<>();
    private final TreeSet<Integer> places = new TreeSet<>();

    /** Puts {@code html} after what ends at {@code offset}; of several, in this order. */
    Inserts after(int offset, String html) {
        after.computeIfAbsent(offset, at -> new StringBuilder()).append(html);
        places.add(offset);
        return this;
    }

    /** Puts a {@code <span>} with these attributes around a stretch of one paragraph, not empty. */
    Inserts around(Span span, String attributes) {
        around.add(new Around(span, "<span " + attributes + ">"));
        return this;
    }

    /** All is there: to be called once, before anything is asked. */
    Inserts settle() {
        around.sort(Comparator.comparing((Around one) -> one.span().start())
                .thenComparing(one -> -one.span().end()));
        Deque<Integer> ends = new ArrayDeque<>();
        for (Around one : around) {
            while (!ends.isEmpty() && ends.peek() <= one.span().start()) {
                ends.pop();
            }
            int end = ends.isEmpty() ? one.span().end() : Math.min(one.span().end(), ends.peek());
            ends.push(end);
            opening.computeIfAbsent(one.span().start(), at -> new ArrayList<>()).add(one);
            closing.merge(end, 1, Integer::sum);
            places.add(one.span().start());
            places.add(end);
        }
        return this;
    }

    /** The stretch in pieces, so that nothing is inserted inside of one. */
    List<Span> cut(Span span) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        for (int place : places.subSet(span.start() + 1, Math.max(span.start() + 1, span.end()))) {
            pieces.add(new Span(start, place));
            start = place;
        }
        pieces.add(new Span(start, span.end()));
        return pieces;
    }

    /** What stands before the piece that starts at {@code offset}. */
    String before(int offset) {
        StringBuilder html = new StringBuilder();
        opening.getOrDefault(offset, List.of()).forEach(one -> html.append(one.tag()));
        return html.toString();
    }

    /** What stands after the piece that ends at {@code offset}. It is told once. */
    String after(int offset) {
        String ends = "</span>".repeat(closing.getOrDefault(offset, 0));
        StringBuilder notes = after.remove(offset);
        return notes == null ? ends : ends + notes;
    }
}
