package org.hearsay.extractor.prose;

import org.hearsay.core.Attribution;
import org.hearsay.core.Part;
import org.jspecify.annotations.Nullable;

/** Whether one attribution goes on with what another began: then it was said on the same day, and came the same way. */
public final class Continuation {

    private Continuation() {}

    /**
     * Whether the same source speaks on, in the same paragraph and in the past tense.
     *
     * @param before the attribution before it; sources are resolved where that is known
     */
    public static boolean goesOn(Prose prose, Attribution before, Attribution a) {
        return isSame(before.source(), a.source()) && isNext(prose, before, a);
    }

    /** Whether it stands in the same paragraph and in the past tense, whoever speaks. */
    public static boolean isNext(Prose prose, Attribution before, Attribution a) {
        Token first = first(prose, before.cue());
        Token second = first(prose, a.cue());
        return first != null && second != null && first.paragraph() == second.paragraph() && isPast(prose, a);
    }

    /** Whether its cue tells of the past, or not by itself: "said", "saying". */
    public static boolean isPast(Prose prose, Attribution a) {
        return a.cue().spans().stream()
                .flatMap(span -> prose.in(span).stream())
                .anyMatch(word -> word.lower().endsWith("ing") || Tense.of(word) == Tense.PAST);
    }

    private static boolean isSame(Part one, Part other) {
        return one.ref() != null
                ? one.ref().equals(other.ref())
                : !one.spans().isEmpty() && one.spans().equals(other.spans());
    }

    private static @Nullable Token first(Prose prose, Part part) {
        return part.spans().isEmpty()
                ? null
                : prose.token(prose.firstAfter(part.spans().get(0).start()));
    }
}
