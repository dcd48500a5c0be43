package org.hearsay.eval.attributions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.core.Span;

/**
 * The words of a text, as {@code score_attributions.py} counts them: the matches of Python's {@code \w+|[^\w\s]}. So a word
 * is a run of letters, numbers and underscores, or one character that is none of these and no white space: {@code don’t} is
 * three words.
 *
 * <p>Python's {@code \w} and {@code \s} are not Java's, even with {@link java.util.regex.Pattern#UNICODE_CHARACTER_CLASS}:
 * there, a combining mark and a joiner are {@code \w}, and {@code ²} and {@code ½} are not. In Python {@code \w} is
 * {@code str.isalnum()} or {@code _}, which comes to the general categories L* and N*; {@code \s} is {@code str.isspace()},
 * the separators and nine controls. Both were compared with Python's own answer for every code point.
 */
final class Words {

    private final int[] starts;

    private Words(int[] starts) {
        this.starts = starts;
    }

    static Words of(String text) {
        int[] starts = new int[text.length()];
        int found = 0;
        boolean inWord = false;
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            boolean word = isWordCharacter(codePoint);
            if (word ? !inWord : !isSpace(codePoint)) {
                starts[found++] = at;
            }
            inWord = word;
        }
        return new Words(Arrays.copyOf(starts, found));
    }

    int count() {
        return starts.length;
    }

    /** Where the {@code index}th word starts, in UTF-16. */
    int start(int index) {
        return starts[index];
    }

    /** The words, by their index, that start in one of the spans. */
    BitSet in(List<Span> spans) {
        BitSet words = new BitSet(starts.length);
        for (Span span : spans) {
            words.set(firstFrom(span.start()), Math.max(firstFrom(span.start()), firstFrom(span.end())));
        }
        return words;
    }

    private int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    static boolean isWordCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '_';
        };
    }

    static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint)
                || (codePoint >= '\t' && codePoint <= '\r')
                || (codePoint >= 0x1c && codePoint <= 0x1f)
                || codePoint == 0x85;
    }
}
