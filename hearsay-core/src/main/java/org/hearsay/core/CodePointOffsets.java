package org.hearsay.core;

import java.util.Arrays;

/**
 * Translates offsets into one text between UTF-16 chars, as Java counts, and Unicode code points, as the outward contract
 * and the W3C Web Annotation Data Model's TextPositionSelector count. This is the only place where that is done.
 *
 * <p>Only a surrogate pair makes the two differ: two chars, one code point. So it is enough to remember where the pairs
 * are. An offset moves by the number of pairs before it, found by binary search; a text without pairs, as most news is,
 * needs neither memory nor search. A surrogate without its partner counts as one code point, as in
 * {@link String#codePointCount}.
 *
 * <pre>{@code
 * CodePointOffsets offsets = CodePointOffsets.of("😀!"); // chars: 0, 1 (😀), 2 (!)
 * offsets.toCodePoint(2); // 1
 * offsets.toUtf16(1);     // 2
 * }</pre>
 *
 * Immutable and safe to share between threads.
 */
public final class CodePointOffsets {

    private final int utf16Length;
    /** The char offset of each pair's first half, rising. */
    private final int[] pairs;

    private CodePointOffsets(int utf16Length, int[] pairs) {
        this.utf16Length = utf16Length;
        this.pairs = pairs;
    }

    /** Looks through {@code text} once. */
    public static CodePointOffsets of(CharSequence text) {
        int length = text.length();
        int[] pairs = {};
        int found = 0;
        for (int i = 1; i < length; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (found == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, found * 2));
                }
                pairs[found++] = i - 1;
            }
        }
        return new CodePointOffsets(length, Arrays.copyOf(pairs, found));
    }

    /** The number of code points in the text. */
    public int codePointLength() {
        return utf16Length - pairs.length;
    }

    /**
     * The number of code points before char {@code utf16}.
     *
     * @throws IndexOutOfBoundsException if it is negative or after the end of the text
     * @throws IllegalArgumentException if it is between the two chars of one code point, where code points have no offset
     */
    public int toCodePoint(int utf16) {
        checkBounds(utf16, utf16Length, "chars");
        int before = firstPairNotBefore(utf16);
        if (before > 0 && pairs[before - 1] == utf16 - 1) {
            throw new IllegalArgumentException("offset " + utf16 + " is inside a surrogate pair");
        }
        return utf16 - before;
    }

    /**
     * The number of chars before code point {@code codePoint}.
     *
     * @throws IndexOutOfBoundsException if it is negative or after the end of the text
     */
    public int toUtf16(int codePoint) {
        checkBounds(codePoint, codePointLength(), "code points");
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // pair number `middle` has `middle` pairs before it, so it is this code point:
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** Whether {@code utf16} is between the two chars of one code point of {@code text}. */
    static boolean splitsPair(CharSequence text, int utf16) {
        return utf16 > 0
                && utf16 < text.length()
                && Character.isLowSurrogate(text.charAt(utf16))
                && Character.isHighSurrogate(text.charAt(utf16 - 1));
    }

    private int firstPairNotBefore(int utf16) {
        int found = Arrays.binarySearch(pairs, utf16);
        return found >= 0 ? found : -found - 1;
    }

    private static void checkBounds(int offset, int length, String unit) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + length + " " + unit);
        }
    }
}
