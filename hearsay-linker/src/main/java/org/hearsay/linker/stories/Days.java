package org.hearsay.linker.stories;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days on which some articles were published, and how near they are to those of others: articles of one event mostly
 * appear within days of each other. Where a date is not known, it speaks neither for nor against.
 */
final class Days {

    /** What likeness is multiplied by for articles of the same days. */
    private static final double NEAR = 1.1;

    private static final int NEAR_DAYS = 2;

    /** What it is multiplied by for articles far apart: a rumour may come back. */
    private static final double FAR = 0.6;

    private static final int FAR_DAYS = 14;

    private final Map<Long, Integer> counts = new TreeMap<>();
    private int dated;
    private int all;

    /**
     * Of one article.
     *
     * @param published as {@link org.hearsay.core.Article#published()} has it
     */
    static Days of(@Nullable String published) {
        Days days = new Days();
        Long day = day(published);
        days.all = 1;
        if (day != null) {
            days.dated = 1;
            days.counts.put(day, 1);
        }
        return days;
    }

    /** The days since 1970 of a date, date and time, or interval, by its first day; null where it names no day. */
    static @Nullable Long day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10)).toEpochDay();
        } catch (DateTimeException e) {
            return null; // a month, a year, or what a page calls a date
        }
    }

    void addAll(Days that) {
        that.counts.forEach((day, count) -> counts.merge(day, count, Integer::sum));
        dated += that.dated;
        all += that.all;
    }

    /** What likeness is multiplied by, the mean over all pairs of articles. */
    double nearness(Days that) {
        double pairs = (double) all * that.all;
        double sum = pairs - (double) dated * that.dated;
        for (Map.Entry<Long, Integer> one : counts.entrySet()) {
            for (Map.Entry<Long, Integer> other : that.counts.entrySet()) {
                sum += nearness(one.getKey() - other.getKey()) * one.getValue() * other.getValue();
            }
        }
        return sum / pairs;
    }

    private static double nearness(long days) {
        double far = (Math.abs(days) - NEAR_DAYS) / (double) (FAR_DAYS - NEAR_DAYS);
        return NEAR + (FAR - NEAR) * Math.min(Math.max(far, 0), 1);
    }
}
