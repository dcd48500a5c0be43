package org.hearsay.extractor.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How exact a time is, from the finest on. */
enum Granularity {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE;

    /** The first day of the period of this size that the day is in; a day of the week has the weekend at its end. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEKEND -> start(day, DayOfWeek.SUNDAY).minusDays(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
        };
    }

    private static LocalDate start(LocalDate day, DayOfWeek end) {
        return day.with(TemporalAdjusters.nextOrSame(end));
    }

    /** The day that many periods later; the day itself may be any of its period. */
    LocalDate plus(LocalDate day, int periods) {
        return switch (this) {
            case DAY -> day.plusDays(periods);
            case WEEKEND, WEEK -> day.plusWeeks(periods);
            case MONTH -> day.plusMonths(periods);
            case SEASON -> day.plusMonths(3L * periods);
            case YEAR -> day.plusYears(periods);
            case DECADE -> day.plusYears(10L * periods);
        };
    }

    /** The period of this size that starts on that day, in EDTF (ISO 8601-2): seasons are months 21 to 24. */
    String edtf(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case WEEKEND -> start + "/" + start.plusDays(1);
            case WEEK -> start + "/" + start.plusDays(6);
            case MONTH -> start.toString().substring(0, 7);
            case SEASON ->
                String.format(Locale.ROOT, "%04d-%d", start.getYear(), 21 + (start.getMonthValue() / 3 + 3) % 4);
            case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
            case DECADE -> String.format(Locale.ROOT, "%03dX", start.getYear() / 10);
        };
    }
}
