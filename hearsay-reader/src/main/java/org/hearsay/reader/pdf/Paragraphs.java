package org.hearsay.reader.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines. A paragraph begins where there is more room above a line than usual, where the letters are of
 * another size, where a line is indented or has a bullet, and after a line that ends a sentence well before the others end. A
 * page or a column ends none, unless its last line ends a sentence.
 */
final class Paragraphs {

    private static final Pattern BULLET =
            Pattern.compile("(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2013\u2014*-]|\\(?[0-9a-zA-Z]{1,2}[.)])\\s+\\S.*");
    private static final Pattern HALF_WORD = Pattern.compile("(\\p{L}+)[-\u2010\u00ad]$");
    private static final int LONGEST_WORD = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private final Set<String> words = new HashSet<>();
    private final float leading;
    private final float right;
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Paragraphs(List<Line> lines) {
        leading = usualLeading(lines);
        right = usualRight(lines);
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    static List<String> of(List<Line> lines) {
        Paragraphs paragraphs = new Paragraphs(lines);
        Line before = null;
        for (Line line : lines) {
            if (before != null && paragraphs.isBreak(before, line)) {
                paragraphs.end();
            }
            paragraphs.append(line.text());
            before = line;
        }
        paragraphs.end();
        return paragraphs.paragraphs;
    }

    private boolean isBreak(Line before, Line line) {
        if (Math.abs(line.size() - before.size()) > 0.1f * before.size()) {
            return true;
        }
        boolean bullet = BULLET.matcher(line.text()).matches();
        float step = line.y() - before.y();
        if (line.page() != before.page() || step < -0.5f * before.size()) {
            return bullet || before.endsAsSentence();
        }
        boolean room = step > 1.35f * leading;
        boolean indented = line.left() > before.left() + line.size() && before.endsAsSentence();
        boolean endedEarly = before.endsAsSentence() && before.right() < right - 4 * before.size();
        return room || indented || endedEarly || bullet;
    }

    private void append(String line) {
        Matcher half = HALF_WORD.matcher(open.substring(Math.max(0, open.length() - LONGEST_WORD)));
        if (half.find() && Character.isLowerCase(line.codePointAt(0))) {
            if (!isCompound(half.group(1), line)) {
                open.setLength(open.length() - 1);
            }
            open.append(line);
        } else {
            open.append(open.length() == 0 ? "" : " ").append(line);
        }
    }

    /** Whether the hyphen belongs to the word: where the document has it so elsewhere, and not in one. */
    private boolean isCompound(String half, String rest) {
        Matcher word = Pattern.compile("^\\p{L}+").matcher(rest);
        String other = word.find() ? word.group() : "";
        return words.contains((half + "-" + other).toLowerCase(Locale.ROOT))
                && !words.contains((half + other).toLowerCase(Locale.ROOT));
    }

    private void end() {
        if (open.length() > 0) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }

    /** The distance from line to line that is the most common, in half points. */
    private static float usualLeading(List<Line> lines) {
        int[] counts = new int[200];
        for (int i = 1; i < lines.size(); i++) {
            int step = Math.round(2 * (lines.get(i).y() - lines.get(i - 1).y()));
            if (lines.get(i).page() == lines.get(i - 1).page() && step > 4 && step < counts.length) {
                counts[step]++;
            }
        }
        int most = 0;
        for (int i = 0; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most == 0 ? Float.MAX_VALUE : most / 2f;
    }

    /** Where lines end that are full: nine in ten end before. */
    private static float usualRight(List<Line> lines) {
        List<Float> ends = lines.stream().map(Line::right).sorted().toList();
        return ends.isEmpty() ? 0 : ends.get(ends.size() * 9 / 10);
    }
}
