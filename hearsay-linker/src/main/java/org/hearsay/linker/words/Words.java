package org.hearsay.linker.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits one text into words: runs of letters and digits, with single apostrophes between them. Takes time in proportion to
 * the text's length, whatever it holds.
 */
public final class Words {

    private static final String OPENING = "\u201c\u201e\u00ab\u2018";
    private static final String CLOSING = "\u201d\u201c\u00bb\u2019";
    private static final String STRAIGHT = "\"'\uff02";
    private static final String APOSTROPHES = "'\u2019";

    private final String text;
    private final List<Word> words = new ArrayList<>();

    /** The mark that ends the quotation that is open; 0 where none is. */
    private char closing;

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
                words.add(new Word(i, end, form(i, end), closing != 0));
            } else {
                mark(i);
            }
            i = end;
        }
    }

    /**
     * What a character that is in no word does to the quotation. A paragraph's end ends it: one mark forgotten must not turn the
     * rest of the text around. A quotation in a quotation does nothing.
     */
    private void mark(int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            closing = 0;
        } else if (closing != 0) {
            closing = c == closing ? 0 : closing;
        } else if (OPENING.indexOf(c) >= 0) {
            closing = CLOSING.charAt(OPENING.indexOf(c));
        } else if (STRAIGHT.indexOf(c) >= 0 && (c != '\'' || opens(at))) {
            closing = c;
        }
    }

    /** Whether it is the single mark before a word and not the apostrophe after one. */
    private boolean opens(int at) {
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
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
