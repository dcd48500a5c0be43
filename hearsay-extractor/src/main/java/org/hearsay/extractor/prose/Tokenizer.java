package org.hearsay.extractor.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Span;

/** Splits one text. Takes time in proportion to its length, whatever it holds. */
final class Tokenizer {

    private static final String INNER = "'\u2019-\u2010\u2011.&";

    private final String text;
    private final SentenceBreaks breaks;
    private final List<Token> tokens = new ArrayList<>();
    private int paragraph;
    private int sentence;
    private final QuotationMarks quotations;

    Tokenizer(String text) {
        this.text = text;
        this.breaks = new SentenceBreaks(text);
        this.quotations = new QuotationMarks(text);
    }

    List<Token> tokens() {
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                end = wordEnd(i);
                begin(before, i);
                addWord(i, end);
                before = end;
            } else if (!isBlank(c)) {
                begin(before, i);
                end = quotations.isTwice(i) ? i + 2 : end;
                add(i, end, quotations.pass(i, end));
                before = end;
            }
            i = end;
        }
        return List.copyOf(tokens);
    }

    /** Notes what lies between the token before and the next one. */
    private void begin(int before, int start) {
        boolean newParagraph = false;
        for (int i = before; i < start; i++) {
            newParagraph |= text.charAt(i) == '\n' || text.charAt(i) == '\r';
        }
        if (tokens.isEmpty()) {
            return;
        }
        if (newParagraph) {
            paragraph++;
            quotations.end();
        }
        if (newParagraph || (breaks.isBetween(before, start) && !isInitial(tokens.get(tokens.size() - 1)))) {
            sentence++;
        }
    }

    /** Whether it is the {@code P.} of a name. */
    private static boolean isInitial(Token token) {
        return token.text().length() == 2 && token.text().charAt(1) == '.' && token.isCapitalized();
    }

    private void addWord(int start, int end) {
        int clitic = clitic(start, end);
        if (clitic > start) {
            add(start, clitic, quotations.isInside());
        }
        if (clitic < end) {
            add(clitic, end, quotations.isInside());
        }
    }

    private void add(int start, int end, boolean quoted) {
        tokens.add(new Token(new Span(start, end), text.substring(start, end), sentence, paragraph, quoted));
    }

    /** Letters and digits, with single marks between them; and the last period of {@code U.S.} or {@code Gov.} */
    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isInWord(c) && !isInner(i)) {
                break;
            }
            i += Character.charCount(c);
        }
        boolean period = i < text.length() && text.charAt(i) == '.';
        return period && (isInitials(start, i) || breaks.isAbbreviation(text.substring(start, i))) ? i + 1 : i;
    }

    private boolean isInner(int i) {
        char c = text.charAt(i);
        if (i == 0 || i + 1 >= text.length()) {
            return false;
        }
        char left = text.charAt(i - 1);
        char right = text.charAt(i + 1);
        if (c == ',') {
            return isDigit(left) && isDigit(right);
        }
        if (c == '.' && !isDigit(right)) {
            return Character.isLetter(right) && (i < 2 || !isInWord(text.charAt(i - 2)) || text.charAt(i - 2) == '.');
        }
        return INNER.indexOf(c) >= 0 && Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }

    /** Single letters with periods between them: {@code U.S}, or one capital alone: {@code S}. */
    private boolean isInitials(int start, int end) {
        for (int i = start; i < end; i++) {
            if ((i - start) % 2 == 0 ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
                return false;
            }
        }
        return (end - start) % 2 == 1
                && (end - start > 1 || (Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I'));
    }

    /** Where the clitic of a word starts: its end if it has none. */
    private int clitic(int start, int end) {
        for (int length : new int[] {3, 2}) {
            int at = end - length;
            if (at > start) {
                String tail = text.substring(at, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                if (tail.equals("n't") || isClitic(tail)) {
                    return at;
                }
            }
        }
        return end;
    }

    private static boolean isClitic(String tail) {
        return switch (tail) {
            case "'s", "'d", "'m", "'ll", "'re", "'ve" -> true;
            default -> false;
        };
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == 0xFEFF;
    }
}
