package org.hearsay.reader.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands at the head and foot of pages: the same, but for numbers, on most of them; and the numbers of pages. */
final class PageFurniture {

    /** The part of a page, above and below, where it stands. */
    private static final float MARGIN = 0.12f;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-\u2013\u2014|]\\s*)?(?:page|p\\.|seite)?\\s*\\d{1,4}(?:\\s*(?:of|/|von)\\s*\\d{1,4})?(?:\\s*[-\u2013\u2014|])?");

    private PageFurniture() {}

    static List<Line> without(List<Line> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (Line line : lines) {
            all.add(line.page());
            if (isInMargin(line)) {
                pages.computeIfAbsent(unnumbered(line), key -> new HashSet<>()).add(line.page());
            }
        }
        return lines.stream()
                .filter(line -> !isInMargin(line)
                        || !(PAGE_NUMBER.matcher(line.text()).matches()
                                || isOnMost(pages.getOrDefault(unnumbered(line), Set.of()), all)))
                .toList();
    }

    private static boolean isOnMost(Set<Integer> pages, Set<Integer> all) {
        return pages.size() >= 2 && pages.size() * 2 >= all.size();
    }

    private static boolean isInMargin(Line line) {
        return line.y() < MARGIN * line.height() || line.y() > (1 - MARGIN) * line.height();
    }

    private static String unnumbered(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
