package org.hearsay.extractor.statements;

import java.util.ArrayList;
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
                Span part = new Span(Math.max(span.start(), frame.start()), Math.min(span.end(), frame.end()))
                        .trimmed(text);
                if (!part.isEmpty()) {
                    inside.add(part);
                }
            }
        }
        return inside;
    }

    private static void add(int start, int end, List<Span> spans) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }
}
