package org.hearsay.core;

import java.util.List;

/**
 * The content of an attribution: what is said or thought.
 *
 * @param spans where it is, in UTF-16 offsets, none empty, in reading order, none overlapping; empty if the text has none,
 *     as in "Mr Smith did not respond"
 * @param text what the spans cover, joined by one space; {@code ""} if there are no spans
 * @param direct how much of it is in quotation marks
 */
public record Content(List<Span> spans, String text, Direct direct) {

    private static final Content NONE = new Content(List.of(), "", Direct.NONE);

    public Content {
        spans = Span.inOrder(spans);
    }

    /** The content at {@code spans} of {@code text}. */
    public static Content of(CharSequence text, List<Span> spans, Direct direct) {
        return new Content(spans, Span.join(text, spans), direct);
    }

    /** A content that the text does not have. */
    public static Content none() {
        return NONE;
    }
}
