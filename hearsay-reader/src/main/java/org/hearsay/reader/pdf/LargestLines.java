package org.hearsay.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds the title on the first page: the lines, side by side, whose letters are plainly larger than those of the text. */
final class LargestLines {

    private static final double LARGER = 1.2;
    private static final int MAX_LINES = 4;

    private LargestLines() {}

    /** The lines of the title, or none. */
    static List<Line> of(List<Line> lines) {
        float body = usualSize(lines);
        float largest = (float) lines.stream()
                .filter(line ->
                        line.page() == lines.get(0).page() && line.text().length() > 3)
                .mapToDouble(Line::size)
                .max()
                .orElse(0);
        List<Line> title = new ArrayList<>();
        for (Line line : lines) {
            if (line.page() == lines.get(0).page() && line.size() > 0.97f * largest) {
                title.add(line);
            } else if (!title.isEmpty()) {
                break;
            }
        }
        return largest > LARGER * body && title.size() <= MAX_LINES ? title : List.of();
    }

    /** The size of the letters that most of the text has. */
    static float usualSize(List<Line> lines) {
        List<Line> sorted = lines.stream()
                .sorted((a, b) -> Float.compare(a.size(), b.size()))
                .toList();
        long half = lines.stream().mapToLong(line -> line.text().length()).sum() / 2;
        for (Line line : sorted) {
            half -= line.text().length();
            if (half <= 0) {
                return line.size();
            }
        }
        return 0;
    }
}
