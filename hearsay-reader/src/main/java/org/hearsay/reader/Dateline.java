package org.hearsay.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Span;
import org.hearsay.core.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Where a report was written and which agency's it is, as news starts with it: {@code "PORT ALMOND (Harbour Press) -"}. The words stay
 * in the text; here they are only told.
 *
 * @param place the place, and the day where that stands with it, as the text has them; null where there is none
 * @param credit what stands in brackets after it, or null
 */
record Dateline(@Nullable String place, @Nullable String credit) {

    private static final Dateline NONE = new Dateline(null, null);

    /** A headline, a byline may come before it. */
    private static final int PARAGRAPHS = 4;

    private static final int LONGEST = 100;
    private static final int LONGEST_PLACE = 40;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ -]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+(?:[ -]\\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String MORE = "(?:[,/] ?" + NAME + "(?: \\d{1,2})?){0,3}";
    private static final String DASH = "\\s*(?:[-\u2013\u2014\u2015]{1,2})\\s+";

    private static final Pattern WITH_CREDIT = Pattern.compile("(?<place>" + NAME + MORE
            + ")\\s*\\((?<credit>\\p{Lu}[\\p{L}\\p{N}. /&’'-]{1,40})\\)(?:" + DASH + "|:\\s+)");
    private static final Pattern WITHOUT = Pattern.compile("(?<place>" + CAPITALS + MORE + ")" + DASH);

    /** What is in capitals before a dash and no place. */
    private static final List<String> NO_PLACES = WordList.lines(Dateline.class, "not-datelines.txt");

    static Dateline of(String text) {
        List<Span> paragraphs =
                Paragraphs.of(text.substring(0, Math.min(text.length(), 4_000))).spans();
        for (Span paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
            Dateline found =
                    in(text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST)));
            if (found != null) {
                return found;
            }
        }
        return NONE;
    }

    private static @Nullable Dateline in(String start) {
        Matcher credited = WITH_CREDIT.matcher(start);
        if (credited.lookingAt()) {
            return new Dateline(credited.group("place"), credited.group("credit"));
        }
        Matcher plain = WITHOUT.matcher(start);
        if (!plain.lookingAt() || plain.end() == start.length()) {
            return null;
        }
        String place = plain.group("place");
        return place.length() > LONGEST_PLACE || NO_PLACES.contains(place) ? null : new Dateline(place, null);
    }
}
