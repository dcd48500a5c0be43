package org.hearsay.cli.output;

import java.util.Locale;

/**
 * Makes other people's words safe to show. An article may hold anything: escape sequences that would recolour the reader's
 * terminal or retitle its window, and bidirectional controls that show words in another order than they have ("Trojan
 * Source", Boucher and Anderson 2021). They are not dropped, because that they are there is worth seeing:
 *
 * <pre>{@code
 * SafeText.of("\u001b[31mred");   // "␛[31mred"
 * SafeText.of("ab\u202ecd");      // "ab⟨U+202E⟩cd"
 * SafeText.line(" two\r\n\twords "); // "two words"
 * }</pre>
 *
 * The result holds no control character but tab and line feed, no bidirectional control, no line or paragraph separator, and
 * no surrogate without its partner. It is for eyes only: offsets do not hold in it.
 */
public final class SafeText {

    private SafeText() {}

    /** {@code text} with what could mislead made visible; tabs and line ends stay. */
    public static String of(CharSequence text) {
        return convert(text, false);
    }

    /** The same on one line: each run of white space becomes one space, and there is none at the ends. */
    public static String line(CharSequence text) {
        return convert(text, true).strip();
    }

    private static String convert(CharSequence text, boolean oneLine) {
        StringBuilder safe = new StringBuilder(text.length());
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (c == '\r' && i < length && text.charAt(i) == '\n') {
                continue;
            }
            if (isSpace(c)) {
                appendSpace(safe, c, oneLine);
            } else {
                append(safe, c);
            }
        }
        return safe.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static void appendSpace(StringBuilder safe, int c, boolean oneLine) {
        if (!oneLine) {
            safe.append(c == ' ' || c == '\t' ? (char) c : '\n');
        } else if (safe.isEmpty() || safe.charAt(safe.length() - 1) != ' ') {
            safe.append(' ');
        }
    }

    private static void append(StringBuilder safe, int c) {
        if (c < 0x20) {
            safe.append((char) (0x2400 + c)); // Unicode has a picture for each: ␛
        } else if (c == 0x7f) {
            safe.append('\u2421');
        } else if (Character.getType(c) == Character.SURROGATE) {
            safe.append('\ufffd');
        } else if (misleads(c)) {
            safe.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
        } else {
            safe.appendCodePoint(c);
        }
    }

    private static boolean misleads(int c) {
        return Character.isISOControl(c)
                || c == 0x061c // Arabic letter mark
                || c == 0x200e // left-to-right mark
                || c == 0x200f // right-to-left mark
                || (c >= 0x202a && c <= 0x202e) // embeddings and overrides
                || (c >= 0x2066 && c <= 0x2069) // isolates
                || (c >= 0xfff9 && c <= 0xfffb); // interlinear annotation
    }
}
