package org.hearsay.extractor.times;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Recognizes time expressions: at a token, the longest one that begins there. */
final class TimeGrammar {

    /**
     * An expression.
     *
     * @param first the number of its first token
     * @param end the number of the token after it
     */
    record Match(int first, int end, Moment moment) {

        private Match from(int start) {
            return new Match(start, end, moment);
        }
    }

    private static final Pattern ISO_DATE = Pattern.compile("([12]\\d{3})-(\\d\\d)-(\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("([12]\\d{2})0s");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("([12]?\\d|3[01])(?:st|nd|rd|th)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final Set<String> OCCASIONS = WordList.of(Adjuncts.class, "occasions.txt");
    private static final Set<String> EVENTS = WordList.of(TimeGrammar.class, "events.txt");

    private static final int REACH = 5;

    private final Prose prose;

    TimeGrammar(Prose prose) {
        this.prose = prose;
    }

    /** The expression that begins at that token, or null. */
    @Nullable
    Match at(int i) {
        Match match = kind(i, "stage") || kind(i, "from") ? stage(i) : null;
        match = match != null ? match : plain(i);
        return match == null || isInName(match) ? null : match;
    }

    /** "Late on 3 March", "earlier this month". */
    private @Nullable Match stage(int i) {
        int next = i + 1;
        if (lower(next).equals("on") || lower(next).equals("in") || lower(next).equals("-")) {
            next++;
        }
        Match match = plain(next);
        Calendar.Word unit = word(next + 1);
        if (match == null && next > i + 1 && lower(next).equals("the") && unit != null && unit.is("unit")) {
            match = earlierIn(next + 1, unit);
        }
        return match == null ? null : match.from(i);
    }

    /** "Earlier in the day" is on the day that the text spoke of, "later in the year" in that of the article. */
    private Match earlierIn(int i, Calendar.Word unit) {
        Granularity granularity = granularity(unit.value());
        return new Match(i, i + 1, granularity == Granularity.DAY ? Moment.sameDay() : Moment.counted(granularity, 0));
    }

    private @Nullable Match plain(int i) {
        Calendar.Word word = word(i);
        if (word == null) {
            Match date = numeric(i);
            return date != null ? date : counted(i);
        }
        return switch (word.kind()) {
            case "weekday" -> prose.token(i).isCapitalized() ? weekday(i, Moment.weekday(word.value())) : null;
            case "month" -> month(i, word.value());
            case "season" -> season(i, word.value());
            case "day" -> day(i, word.value());
            case "which" -> which(i, word.value());
            case "then" -> then(i, word.value());
            case "unit" -> isWeekend(i) ? new Match(i, i + 1, Moment.weekend()) : counted(i);
            case "number", "some" -> counted(i);
            case "vague" -> vague(i, word.value());
            default -> null;
        };
    }

    /** A weekday at {@code i}, with what may follow it: "Sunday evening", "Monday, March 14". */
    private Match weekday(int i, Moment moment) {
        int end = withPart(i + 1);
        Match date = plainDate(lower(end).equals(",") ? end + 1 : end);
        return date != null ? date.from(i) : new Match(i, end, moment);
    }

    private @Nullable Match plainDate(int i) {
        Calendar.Word word = word(i);
        Match date = word != null && word.is("month") ? month(i, word.value()) : numeric(i);
        return date != null && date.end() > i + 1 ? date : null;
    }

    /** "September 12", "Sept. 12, 2016", "September 2016", "September of 2016"; alone only after a word that makes it one. */
    private @Nullable Match month(int i, int month) {
        if (!prose.token(i).isCapitalized() && lower(i).indexOf('-') < 0) {
            return null;
        }
        int day = dayOfMonth(i + 1);
        if (day > 0) {
            int year = year(lower(i + 2).equals(",") ? i + 3 : i + 2);
            int end = year == 0 ? i + 2 : lower(i + 2).equals(",") ? i + 4 : i + 3;
            return new Match(i, end, year == 0 ? Moment.inSomeYear(month, day) : Moment.fixed(year, month, day));
        }
        int at = lower(i + 1).equals("of") || lower(i + 1).equals(",") ? i + 2 : i + 1;
        if (year(at) > 0) {
            return new Match(i, at + 1, Moment.fixed(year(at), month, 0));
        }
        boolean isMonth = i > 0
                && (isPreposition(i - 1)
                        || kind(i - 1, "stage")
                        || prose.token(i).lower().endsWith("ber"));
        return isMonth ? new Match(i, i + 1, Moment.inSomeYear(month, 0)) : null;
    }

    private @Nullable Match season(int i, int season) {
        int at = lower(i + 1).equals("of") ? i + 2 : i + 1;
        if (year(at) > 0) {
            return new Match(i, at + 1, Moment.fixedSeason(year(at), season));
        }
        return i > 1 && lower(i - 1).equals("the") && isPreposition(i - 2)
                ? new Match(i, i + 1, Moment.season(season, 0))
                : null;
    }

    /** "Yesterday morning"; Today with a capital is a newspaper or a programme. */
    private @Nullable Match day(int i, int days) {
        Token token = prose.token(i);
        boolean first = i == 0
                || prose.token(i - 1).sentence() != token.sentence()
                || (!prose.token(i - 1).isWord() && lower(i + 1).equals(",")); // "Today, ..."
        return token.isCapitalized() && !first
                ? null
                : new Match(i, withPart(i + 1), Moment.counted(Granularity.DAY, days));
    }

    /** "Last week", "this morning", "next May", "late last month". */
    private @Nullable Match which(int i, int which) {
        Calendar.Word word = word(i + 1);
        if (word == null) {
            return null;
        }
        boolean spell = i > 0 && lower(i - 1).equals("the") && !lower(i).equals("next"); // over the last year
        Moment moment = switch (word.kind()) {
            case "weekday" -> Moment.weekday(word.value(), which);
            case "month" -> Moment.month(word.value(), which);
            case "season" -> Moment.season(word.value(), which);
            case "part" -> which > 0 ? null : Moment.counted(Granularity.DAY, which);
            case "unit" -> spell || word.value() == 1 ? null : unit(word.value(), which);
            case "which" -> null;
            default -> null;
        };
        if (moment == null) {
            return lower(i).equals("this") && lower(i + 1).equals("past") ? from(which(i + 1, -1), i) : null;
        }
        return word.is("weekday") ? weekday(i + 1, moment).from(i) : new Match(i, i + 2, moment);
    }

    private static @Nullable Match from(@Nullable Match match, int first) {
        return match == null ? null : match.from(first);
    }

    private static Moment unit(int unit, int periods) {
        Granularity granularity = granularity(unit);
        return granularity == Granularity.WEEKEND && periods == 0
                ? Moment.weekend()
                : Moment.counted(granularity, periods);
    }

    /** "The same day", "the previous week", "the following month". */
    private @Nullable Match then(int i, int periods) {
        Calendar.Word word = word(i + 1);
        return word != null && word.is("unit")
                ? new Match(i, i + 2, Moment.after(granularity(word.value()), periods))
                : null;
    }

    /** "Recently", "recent weeks": a time that is not told. */
    private @Nullable Match vague(int i, int words) {
        boolean isWhole = words == 1 || kind(i + 1, "unit");
        return isWhole ? new Match(i, i + words, Moment.unknown()) : null;
    }

    /** "Two days ago", "a week earlier", "a few months later", "weeks ago". */
    private @Nullable Match counted(int i) {
        int at = i;
        int number = number(at);
        if (number > 0) {
            at++;
        }
        if (kind(at, "some")) {
            number = 0;
            at += lower(at + 1).equals("of") ? 2 : 1;
        }
        Calendar.Word unit = word(at);
        Calendar.Word way = word(at + 1);
        if (unit == null || way == null || !unit.is("unit")) {
            return null;
        }
        Granularity granularity = granularity(unit.value());
        int periods = number * (way.is("ago") || way.value() < 0 ? -1 : 1);
        Moment moment = switch (way.kind()) {
            case "ago" -> number == 0 || isRough(i - 1) ? Moment.unknown() : Moment.counted(granularity, periods);
            case "from" -> number == 0 ? Moment.unknown() : Moment.after(granularity, periods);
            case "event" -> Moment.unknown();
            default -> null;
        };
        return moment == null ? null : new Match(i, at + 2, moment);
    }

    /** Dates in digits, years, decades. */
    private @Nullable Match numeric(int i) {
        if (i >= prose.size()) {
            return null;
        }
        String text = prose.token(i).text();
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return new Match(i, i + 1, Moment.fixed(parse(iso.group(1)), parse(iso.group(2)), parse(iso.group(3))));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return new Match(i, i + 1, Moment.decade(parse(decade.group(1)) * 10));
        }
        int day = dayOfMonth(i);
        int at = lower(i + 1).equals("of") ? i + 2 : i + 1;
        Calendar.Word month = day > 0 ? word(at) : null;
        if (month != null && month.is("month") && prose.token(at).isCapitalized()) {
            int year = year(at + 1);
            return year > 0
                    ? new Match(i, at + 2, Moment.fixed(year, month.value(), day))
                    : new Match(i, at + 1, Moment.inSomeYear(month.value(), day));
        }
        boolean isYear =
                year(i) > 0 && i > 0 && (isPreposition(i - 1) || lower(i - 1).equals("year") || eventFollows(i));
        return isYear ? new Match(i, i + 1, Moment.fixed(year(i), 0, 0)) : null;
    }

    /** "More than 20 years ago". */
    private boolean isRough(int i) {
        return switch (lower(i)) {
            case "than", "nearly", "almost", "over", "about", "around", "roughly" -> true;
            default -> false;
        };
    }

    /** "The 2012 election", "a 2015 Harbour Institute study". */
    private boolean eventFollows(int i) {
        int next = i + 1;
        while (next < prose.size() && next < i + REACH && prose.token(next).isCapitalized()) {
            next++;
        }
        return OCCASIONS.contains(lower(next)) || EVENTS.contains(lower(next));
    }

    private boolean isWeekend(int i) {
        return lower(i).equals("weekend") && lower(i - 1).equals("the") && counted(i) == null;
    }

    private int withPart(int end) {
        return kind(end, "part") ? end + 1 : end;
    }

    private boolean isPreposition(int i) {
        return switch (lower(i)) {
            case "in", "since", "until", "till", "by", "during", "before", "after", "from", "through", "of", "over" ->
                true;
            default -> false;
        };
    }

    /** Whether words around it are a name that tells no time: "Fox News Sunday", or "This Week" with capitals. */
    private boolean isInName(Match match) {
        Token last = prose.token(match.end() - 1);
        Calendar.Word word = Calendar.word(last);
        if (word != null && word.is("unit") && last.isCapitalized()) {
            return true;
        }
        for (int from = Math.max(0, match.first() - Calendar.LONGEST_NAME); from <= match.first(); from++) {
            StringBuilder words = new StringBuilder();
            for (int to = from; to < from + Calendar.LONGEST_NAME; to++) {
                words.append(words.isEmpty() ? "" : " ").append(lower(to));
                if (to >= match.end() - 1 && Calendar.isName(words.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private int number(int i) {
        Calendar.Word word = word(i);
        if (word != null && word.is("number")) {
            return word.value();
        }
        return NUMBER.matcher(lower(i)).matches() ? parse(lower(i)) : 0;
    }

    private int dayOfMonth(int i) {
        Matcher day = DAY.matcher(lower(i));
        return day.matches() ? parse(day.group(1)) : 0;
    }

    private int year(int i) {
        return YEAR.matcher(lower(i)).matches() ? parse(lower(i)) : 0;
    }

    private static int parse(String digits) {
        return Integer.parseInt(digits);
    }

    private static Granularity granularity(int unit) {
        return switch (unit) {
            case 1 -> Granularity.DAY;
            case 2 -> Granularity.WEEKEND;
            case 3 -> Granularity.WEEK;
            case 4 -> Granularity.MONTH;
            case 5 -> Granularity.YEAR;
            default -> Granularity.DECADE;
        };
    }

    private boolean kind(int i, String kind) {
        Calendar.Word word = word(i);
        return word != null && word.is(kind);
    }

    private Calendar.@Nullable Word word(int i) {
        return i < prose.size() ? Calendar.word(prose.token(i)) : null;
    }

    private String lower(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).lower() : "";
    }
}
