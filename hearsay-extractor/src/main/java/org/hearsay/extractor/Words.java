package org.hearsay.extractor;

import java.util.Arrays;
import org.hearsay.core.Span;

/**
 * The words of a text, each with what the tagger is told of it besides its letters: its case, what lies before it, and
 * whether it stands in quotation marks. Punctuation marks and symbols are words of their own, as in BERT. Between two
 * words lie only white space and characters that show nothing (controls, formats).
 *
 * <p>The same rules are in {@code training/hearsay_training/words.py}; a fixture that it writes holds both together.
 */
final class Words {

    /** Case times gap times quotation. */
    static final int FEATURES = 5 * 3 * 3;

    private static final String OPENING = "\u201c\u201e\u00ab";
    private static final String CLOSING = "\u201d\u00bb";
    private static final String EITHER = "\"\u201f\uff02";

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;
    private int[] features;
    private int[] paragraphs;

    private Words(String text) {
        this.text = text;
        split();
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        features = new int[size];
        paragraphs = new int[size];
        describe();
    }

    static Words of(String text) {
        return new Words(text);
    }

    int size() {
        return size;
    }

    String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Where the words {@code first} to {@code last}, both included, stand in the text. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    int start(int i) {
        return starts[i];
    }

    /** The first word that ends after that offset (UTF-16); {@link #size()} where there is none. */
    int firstAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Which row of the network's feature table is the word's, below {@link #FEATURES}. */
    int feature(int i) {
        return features[i];
    }

    /** Whether the word stands between quotation marks; a mark itself does not. */
    boolean isQuoted(int i) {
        return features[i] % 3 == 1;
    }

    /** The number of the word's paragraph; every gap with a line break in it starts a new one. */
    int paragraph(int i) {
        return paragraphs[i];
    }

    private void split() {
        int start = -1;
        int width;
        for (int i = 0; i < text.length(); i += width) {
            int c = text.codePointAt(i);
            width = Character.charCount(c);
            boolean alone = isAlone(c);
            if (alone || isSpace(c) || isDropped(c)) {
                if (start >= 0) {
                    add(start, i);
                    start = -1;
                }
                if (alone) {
                    add(i, i + width);
                }
            } else if (start < 0) {
                start = i;
            }
        }
        if (start >= 0) {
            add(start, text.length());
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    private void describe() {
        boolean inside = false;
        int before = 0;
        int paragraph = 0;
        for (int i = 0; i < size; i++) {
            boolean newLine = before == 0 || hasLineBreak(before, starts[i]);
            if (newLine) {
                inside = false;
                paragraph += before == 0 ? 0 : 1;
            }
            int gap = newLine ? 2 : starts[i] > before ? 1 : 0;
            int quotation = inside ? 1 : 0;
            if (ends[i] - starts[i] == 1) {
                char c = text.charAt(starts[i]);
                if (OPENING.indexOf(c) >= 0) {
                    inside = true;
                    quotation = 2;
                } else if (CLOSING.indexOf(c) >= 0) {
                    inside = false;
                    quotation = 2;
                } else if (EITHER.indexOf(c) >= 0) {
                    inside = !inside;
                    quotation = 2;
                }
            }
            features[i] = (caseOf(starts[i], ends[i]) * 3 + gap) * 3 + quotation;
            paragraphs[i] = paragraph;
            before = ends[i];
        }
    }

    private boolean hasLineBreak(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /** 0 no letters, 1 all small, 2 only the first letter capital, 3 all capital and several, 4 any other mixture. */
    private int caseOf(int start, int end) {
        int letters = 0;
        int capitals = 0;
        boolean firstIsCapital = false;
        int c;
        for (int i = start; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            boolean capital = Character.isUpperCase(c) || Character.isTitleCase(c);
            firstIsCapital |= capital && letters == 0;
            letters++;
            capitals += capital ? 1 : 0;
        }
        if (capitals == 0) {
            return letters == 0 ? 0 : 1;
        }
        if (capitals == letters && letters > 1) {
            return 3;
        }
        return capitals == 1 && firstIsCapital ? 2 : 4;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean isAlone(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL -> true;
            case Character.OTHER_SYMBOL -> c != 0xFFFD;
            case Character.OTHER_LETTER -> isIdeograph(c);
            default -> false;
        };
    }

    private static boolean isIdeograph(int c) {
        return isIn(c, 0x4E00, 0x9FFF)
                || isIn(c, 0x3400, 0x4DBF)
                || isIn(c, 0xF900, 0xFAFF)
                || isIn(c, 0x20000, 0x3FFFF);
    }

    private static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
