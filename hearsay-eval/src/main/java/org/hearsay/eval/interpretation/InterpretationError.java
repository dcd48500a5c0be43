package org.hearsay.eval.interpretation;

import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.Span;

/**
 * Where a label and an answer differ.
 *
 * @param kind which of the answers is wrong
 * @param gold what a person says
 * @param given what Hearsay says
 */
public record InterpretationError(Answer answer, String kind, String gold, String given) {

    /** The article and where the attribution's content starts, as code points: no word of the text. */
    public String place() {
        CodePointOffsets offsets = CodePointOffsets.of(answer.article().spans().text());
        int start = answer.spans().content().stream()
                .mapToInt(Span::start)
                .findFirst()
                .orElse(0);
        return answer.article().spans().id() + " at " + offsets.toCodePoint(start);
    }

    /** Whether {@link #gold} and {@link #given} are words of ours, and none of the article's. */
    public boolean isOfWords() {
        return kind.startsWith("stance") || kind.equals("time");
    }

    /** The texts of the attribution, for who has them before him. */
    public String texts() {
        String text = answer.article().spans().text();
        return "[" + Span.join(text, answer.spans().source()) + "] ["
                + Span.join(text, answer.spans().cue()) + "] ["
                + Span.join(text, answer.spans().content()) + "]";
    }
}
