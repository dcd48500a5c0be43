package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.output.SafeText;

/**
 * How wide letters are. A drawing is made before anybody knows in which font it will be shown, so widths are those of a wide one
 * (DejaVu Sans): in most fonts there is room to spare.
 */
final class Lettering {

    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /** The width of a line, in the unit of the font's size. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::em).sum() * size;
    }

    private static double em(int c) {
        if (c >= 0x1100 && (c >= 0x2e80 || c <= 0x115f)) {
            return 1.05; // CJK, emoji
        }
        if ("iljI|.,:;'!’‘".indexOf(c) >= 0) {
            return 0.34;
        }
        if ("frt()[]- “”\"/".indexOf(c) >= 0) {
            return 0.43;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.97;
        }
        return Character.isUpperCase(c) ? 0.73 : Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 0.62;
    }

    /** The width of letters in bold, in the unit in which those of the same size are measured that are not. */
    static double bold(double size) {
        return size * 1.13;
    }

    /** One line that is no wider, with an ellipsis where it had to be cut; at the end of a word, if one ends near. */
    static String fit(String text, double size, double width) {
        String line = SafeText.line(text);
        if (width(line, size) <= width) {
            return line;
        }
        int end = end(line, size, width - width(ELLIPSIS, size));
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end * 2 / 3 ? space : end).stripTrailing() + ELLIPSIS;
    }

    /** At most so many lines, the last one cut if it must be. */
    static List<String> wrap(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = SafeText.line(text);
        while (lines.size() < most - 1 && width(rest, size) > width) {
            int end = end(rest, size, width);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(fit(rest, size, width));
        return lines;
    }

    /** How many chars fit, at least one letter. */
    private static int end(String line, double size, double width) {
        int end = line.offsetByCodePoints(0, 1);
        double used = width(line.substring(0, end), size);
        while (end < line.length()) {
            int c = line.codePointAt(end);
            used += em(c) * size;
            if (used > width) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }
}
