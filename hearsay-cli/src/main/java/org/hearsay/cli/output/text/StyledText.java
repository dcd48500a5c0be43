package org.hearsay.cli.output.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.output.SafeText;

/**
 * A line of text in several inks, which breaks at spaces into lines of a given width. What is appended is made safe first:
 * only inks put escape sequences into the result. Not safe to share between threads.
 */
final class StyledText {

    /** The ink of the chars from {@code start} to the next run. */
    private record Run(int start, Ink ink) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    /** Appends {@code words} as they are but for white space, each run of which becomes one space. */
    StyledText append(String words, Ink ink) {
        if (words.isEmpty()) {
            return this;
        }
        if (runs.isEmpty() || runs.get(runs.size() - 1).ink() != ink) {
            runs.add(new Run(text.length(), ink));
        }
        if (Character.isWhitespace(words.charAt(0))) {
            space();
        }
        text.append(SafeText.line(words));
        if (Character.isWhitespace(words.charAt(words.length() - 1))) {
            space();
        }
        return this;
    }

    StyledText append(String words) {
        return append(words, Ink.PLAIN);
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /**
     * The text in lines of at most {@code width} columns; a word that is wider than a line is cut.
     *
     * @param coloured whether to write the inks' escape sequences; without them, the lines are the same in plain text
     */
    List<String> lines(int width, boolean coloured) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(start, width);
            lines.add(coloured ? inked(start, end) : text.substring(start, end));
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    private int endOfLine(int start, int width) {
        int columns = 0;
        int lastSpace = -1;
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == ' ') {
                lastSpace = i;
            }
            columns += Columns.of(c);
            if (columns > width) {
                if (lastSpace > start) {
                    return lastSpace;
                }
                return i > start ? i : i + Character.charCount(c);
            }
            i += Character.charCount(c);
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private String inked(int start, int end) {
        StringBuilder line = new StringBuilder();
        for (int i = firstRun(start); i < runs.size() && runs.get(i).start() < end; i++) {
            int runEnd = i + 1 < runs.size() ? runs.get(i + 1).start() : text.length();
            int from = Math.max(start, runs.get(i).start());
            int to = Math.min(end, runEnd);
            line.append(runs.get(i).ink().on(text.substring(from, to)));
        }
        return line.toString();
    }

    private int firstRun(int offset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
