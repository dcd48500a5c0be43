package org.hearsay.extractor.prose;

/**
 * Follows the quotation marks of one text from its begin to its end: double ones, two apostrophes in their stead, and single ones,
 * where these cannot be apostrophes. A quotation ends with its paragraph at the latest. Takes time in proportion to the text's length.
 */
final class QuotationMarks {

    private static final String OPENING = "\u201c\u201e\u00ab";
    private static final String CLOSING = "\u201d\u00bb";
    private static final String EITHER = "\"\u201f\uff02";
    private static final String AFTER_CLOSING = ",.;:!?)\n\r";
    private static final String BEFORE_CLOSING = ",.!?\u2026";

    private final String text;
    private boolean inside;
    private boolean single;

    /** How far closing single marks were looked for, and where the last one is. */
    private int lookedTo;

    private int lastClosing = -1;

    QuotationMarks(String text) {
        this.text = text;
    }

    /** Whether the place that has been reached stands in a quotation. */
    boolean isInside() {
        return inside;
    }

    /** Ends the quotation that is open. */
    void end() {
        inside = false;
        single = false;
    }

    /** Whether two apostrophes stand there in the stead of one double mark. */
    boolean isTwice(int i) {
        return text.charAt(i) == '\'' && at(i + 1) == '\'';
    }

    /** Takes the mark at {@code start}, and says whether it stands in a quotation, none of whose ends it is. */
    boolean pass(int start, int end) {
        char mark = text.charAt(start);
        boolean twice = end - start == 2 && mark == '\'';
        if (!twice && (mark == '\'' || mark == '\u2018' || mark == '\u2019')) {
            return passSingle(start);
        }
        if (single) {
            return true;
        }
        boolean either = twice || EITHER.indexOf(mark) >= 0;
        boolean opens = OPENING.indexOf(mark) >= 0 || (either && !inside);
        boolean closes = CLOSING.indexOf(mark) >= 0 || (either && inside);
        boolean within = inside && !opens && !closes;
        inside = opens || (inside && !closes);
        return within;
    }

    private boolean passSingle(int i) {
        if (!inside && opens(i)) {
            inside = true;
            single = true;
            return false;
        }
        if (single && closes(i)) {
            end();
            return false;
        }
        return inside;
    }

    /** Whether a word follows that does not start with an apostrophe, and a mark that closes stands in the same paragraph. */
    private boolean opens(int i) {
        char next = at(i + 1);
        char before = at(i - 1);
        boolean first = Character.isWhitespace(before) || before == '(' || before == '\u2014';
        boolean word = text.charAt(i) == '\u2018' ? Character.isLetter(next) : Character.isUpperCase(next);
        return text.charAt(i) != '\u2019' && first && word && lastClosing(i) > i;
    }

    /** Whether it cannot be the apostrophe of a genitive: {@code the pilots' plane}. */
    private boolean closes(int i) {
        char before = at(i - 1);
        char next = at(i + 1);
        if (text.charAt(i) == '\u2018' || Character.isWhitespace(before) || Character.isLetterOrDigit(next)) {
            return false;
        }
        return BEFORE_CLOSING.indexOf(before) >= 0 || AFTER_CLOSING.indexOf(next) >= 0 || before != 's';
    }

    /** The last mark of the paragraph that may close, or one before {@code from}. */
    private int lastClosing(int from) {
        for (int i = Math.max(from, lookedTo); i < text.length() && (i == from || at(i - 1) != '\n'); i++) {
            boolean mark = at(i) == '\'' || at(i) == '\u2019';
            lastClosing = mark && closes(i) ? i : lastClosing;
            lookedTo = i + 1;
        }
        return lastClosing;
    }

    /** The character there; a line's end before the text and after it. */
    private char at(int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }
}
