package org.hearsay.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source or the cue of an attribution: the words in the article that name who speaks, or that say that somebody
 * speaks. Either may be missing from the text, and either may be in several pieces (Pareti 2012).
 *
 * @param spans where it is, in UTF-16 offsets, none empty, in reading order, none overlapping; empty if the text has none
 * @param text what the spans cover, joined by one space; {@code ""} if there are no spans
 * @param ref the id of the {@link Source} that a source part stands for, or null where it is not resolved; null for a cue.
 *     It may be known where there are no spans: a quote in the next paragraph whose speaker is not named again.
 */
public record Part(List<Span> spans, String text, @Nullable String ref) {

    private static final Part NONE = new Part(List.of(), "", null);

    public Part {
        spans = Span.inOrder(spans);
        Checks.notBlankIfPresent("ref", ref);
    }

    /** The part at {@code spans} of {@code text}, not resolved. */
    public static Part of(CharSequence text, List<Span> spans) {
        return new Part(spans, Span.join(text, spans), null);
    }

    /** A part that the text does not have. */
    public static Part none() {
        return NONE;
    }

    /** This part, resolved to the source with that id; null takes the resolution away. */
    public Part withRef(@Nullable String newRef) {
        return new Part(spans, text, newRef);
    }
}
