package org.hearsay.eval.attributions;

import java.util.BitSet;
import java.util.List;
import org.hearsay.core.Direct;
import org.hearsay.core.Span;

/**
 * Which words of a text stand in quotation marks: how the kinds direct, mixed and indirect are told apart in gold, which
 * does not say.
 *
 * <p>Double marks of any form ({@code “ ” " « »}) open and close; the straight one does whichever is due. A quotation that
 * is still open at the end of its paragraph ends there: one that goes on is opened anew in the next, as English prints it.
 * Single curly marks count when the opening one follows no letter and the closing one precedes none, as British papers and
 * headlines use them; an apostrophe does neither. A single mark inside double ones changes nothing.
 */
final class QuotedText {

    /** So many of a content's words in quotation marks are all of them: a lone "he" or "that" outside changes no kind. */
    private static final double WHOLE = 0.9;

    private final Words words;
    private final String text;
    private final BitSet quoted;

    private QuotedText(String text, Words words) {
        this.text = text;
        this.words = words;
        this.quoted = new Scan(text).quoted();
    }

    static QuotedText of(String text, Words words) {
        return new QuotedText(text, words);
    }

    /** How much of what the spans cover is quoted, by words; marks themselves are no words here. */
    Direct direct(List<Span> spans) {
        int all = 0;
        int inside = 0;
        BitSet in = words.in(spans);
        for (int word = in.nextSetBit(0); word >= 0; word = in.nextSetBit(word + 1)) {
            int start = words.start(word);
            if (Words.isWordCharacter(text.codePointAt(start))) {
                all++;
                inside += quoted.get(start) ? 1 : 0;
            }
        }
        if (inside == 0) {
            return Direct.NONE;
        }
        return inside >= WHOLE * all ? Direct.WHOLE : Direct.PART;
    }

    /** One walk through the text, with the mark that would close the quotation that is open. */
    private static final class Scan {

        private final String text;
        private final BitSet quoted = new BitSet();
        private boolean inDouble;
        private boolean inSingle;

        Scan(String text) {
            this.text = text;
        }

        BitSet quoted() {
            for (int at = 0; at < text.length(); at++) {
                step(at, text.charAt(at));
                quoted.set(at, inDouble || inSingle);
            }
            return quoted;
        }

        private void step(int at, char c) {
            switch (c) {
                case '\n' -> {
                    inDouble = false;
                    inSingle = false;
                }
                case '“', '„', '«' -> inDouble = true;
                case '”', '»' -> inDouble = false;
                case '"' -> inDouble = !inDouble;
                case '‘' -> inSingle = inSingle || opens(at);
                case '’' -> inSingle = inSingle && isLetter(at + 1);
                default -> {
                    // part of what is quoted, or not
                }
            }
        }

        /** An opening mark after no letter that is closed, by a mark before no letter, in the same paragraph. */
        private boolean opens(int at) {
            if (isLetter(at - 1)) {
                return false;
            }
            for (int i = at + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
                if (text.charAt(i) == '’' && !isLetter(i + 1)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isLetter(int at) {
            return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
        }
    }
}
