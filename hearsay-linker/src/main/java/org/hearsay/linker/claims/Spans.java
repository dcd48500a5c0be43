package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Span;

/** Cuts spans by other spans. */
final class Spans {

    private Spans() {}

    /** What of {@code spans} lies in none of {@code taken}. */
    static List<Span> minus(List<Span> spans, List<Span> taken) {
        List<Span> left = spans;
        for (Span cut : taken) {
            List<Span> next = new ArrayList<>();
            for (Span span : left) {
                if (span.overlaps(cut)) {
                    add(span.start(), cut.start(), next);
                    add(cut.end(), span.end(), next);
                } else {
                    next.add(span);
                }
            }
            left = next;
        }
        return left;
    }

    /** What of {@code spans} lies in {@code frame}, without white space at its ends. */
    static List<Span> within(String text, List<Span> spans, Span frame) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            if (span.overlaps(frame)) {
                Span part = Sentences.trimmed(
                        text, Math.max(span.start(), frame.start()), Math.min(span.end(), frame.end()));
                if (!part.isEmpty()) {
                    inside.add(part);
                }
            }
        }
        return inside;
    }

    /** The longest span, without white space at its ends; the first of those. */
    static Span longest(String text, List<Span> spans) {
        Span longest = spans.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
        return Sentences.trimmed(text, longest.start(), longest.end());
    }

    private static void add(int start, int end, List<Span> spans) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
