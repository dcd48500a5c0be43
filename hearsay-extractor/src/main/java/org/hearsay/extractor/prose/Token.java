package org.hearsay.extractor.prose;

import java.util.Locale;
import org.hearsay.core.Span;

/**
 * A word, a number or a mark of a text. {@code U.S.}, {@code Russian-backed} and {@code 1,000} are one token each; clitics
 * are tokens of their own: {@code did} and {@code n't}, {@code Peskov} and {@code 's}.
 *
 * @param span where it is, in UTF-16 offsets into the text
 * @param text its letters
 * @param lower the same in small letters, with straight apostrophes, and a double mark for two that stand for one
 * @param sentence the number of its sentence in the text, from 0; no sentence crosses a paragraph
 * @param paragraph the number of its paragraph, from 0: every line break starts a new one
 * @param quoted whether it stands in quotation marks; a mark itself does not
 */
public record Token(Span span, String text, String lower, int sentence, int paragraph, boolean quoted) {

    Token(Span span, String text, int sentence, int paragraph, boolean quoted) {
        this(span, text, lower(text), sentence, paragraph, quoted);
    }

    /** Small letters, with one form for an apostrophe, and for two that stand for a quotation mark. */
    private static String lower(String text) {
        return text.equals("''") ? "\"" : text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it begins with a letter or a digit: no mark and no clitic. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Whether its first letter is a capital. */
    public boolean isCapitalized() {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }
}
