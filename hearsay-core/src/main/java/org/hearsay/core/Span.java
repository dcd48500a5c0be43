package org.hearsay.core;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch {@code [start, end)} of an article's text, in UTF-16 {@code char} offsets: {@code start} is the first char in
 * it, {@code end} the first char after it.
 *
 * <pre>{@code
 * Span span = new Span(4, 11);
 * span.in("The Kremlin denied it."); // "Kremlin"
 * }</pre>
 *
 * Spans sort by start, then by end.
 *
 * @param start offset of the first char, 0 or more
 * @param end offset after the last char, {@code start} or more; an empty span has {@code start == end}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, not [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 chars in this span. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the char at {@code offset} is in this span; an empty span contains none. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether no part of {@code other} lies outside this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether at least one char is in both; spans that only touch do not overlap. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /**
     * What this span covers in {@code text}.
     *
     * @throws IndexOutOfBoundsException if {@code text} ends before this span does
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /**
     * The same span without white space at its ends; empty, at its end, where it covers nothing else.
     *
     * @throws IndexOutOfBoundsException if {@code text} ends before this span does
     */
    public Span trimmed(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
    }

    /**
     * What the spans cover in {@code text}, joined by one space: how a discontinuous part is shown to a person. Empty when
     * there are no spans.
     *
     * @throws IndexOutOfBoundsException if {@code text} ends before one of the spans does
     */
    public static String join(CharSequence text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** A copy of the spans of one part of an attribution: none empty, in reading order, none overlapping another. */
    static List<Span> inOrder(List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.isEmpty()) {
                throw new IllegalArgumentException("spans[" + i + "] is empty, at " + span.start);
            }
            if (i > 0 && span.start < spans.get(i - 1).end) {
                throw new IllegalArgumentException(
                        "spans[" + i + "] starts at " + span.start + ", before the end of the span before it");
            }
        }
        return List.copyOf(spans);
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }

    /** How many characters two lists of spans of one text have in common, none of which overlaps another of its list. */
    public static int shared(List<Span> one, List<Span> other) {
        return one.stream()
                .mapToInt(a -> other.stream()
                        .mapToInt(b -> Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())))
                        .sum())
                .sum();
    }
}
