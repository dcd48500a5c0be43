package org.hearsay.linker.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits one text into words: runs of letters and digits, with single apostrophes between them. Takes time in proportion to
 * the text's length, whatever it holds.
 */
public final class Words {

    private static final String STRAIGHT = "\"\uff02";
    private static final String OPENING = "\u201c\u201e\u00ab";
    private static final String CLOSING = "\u201d\u00bb";
    private static final String APOSTROPHES = "'\u2019";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean quoted;

    private Words(String text) {
        this.text = text;
    }

    /** The words of a text, in its order. */
    public static List<Word> of(String text) {
        Words words = new Words(text);
        words.split();
        return words.words;
    }

    private void split() {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                end = wordEnd(end);
                words.add(new Word(i, end, form(i, end), quoted));
            } else {
                quoted = isQuotedAfter(text.charAt(i));
            }
            i = end;
        }
    }

    /** A paragraph's end ends a quotation: one mark forgotten must not turn the rest of the text around. */
    private boolean isQuotedAfter(char c) {
        if (STRAIGHT.indexOf(c) >= 0) {
            return !quoted;
        }
        boolean ends = CLOSING.indexOf(c) >= 0 || c == '\n' || c == '\r';
        return OPENING.indexOf(c) >= 0 || (quoted && !ends);
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inner = APOSTROPHES.indexOf(c) >= 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(i + 1));
            if (!inner && !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private String form(int start, int end) {
        String form = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }
}
