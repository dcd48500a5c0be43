package org.hearsay.cli.output.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days from first to last of a date in ISO 8601 or EDTF: a day, a month, a year, a day with a time, or two of them. */
record Period(LocalDate first, LocalDate last) {

    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /** Null where it names no day. */
    static @Nullable Period of(String date) {
        int slash = date.indexOf('/');
        try {
            Period start = single(slash < 0 ? date : date.substring(0, slash));
            Period end = slash < 0 ? start : single(date.substring(slash + 1));
            return end.last().isBefore(start.first()) ? start : new Period(start.first(), end.last());
        } catch (DateTimeException e) {
            return null; // an open end, a season, or what a page calls a date
        }
    }

    private static Period single(String date) {
        if (date.length() >= DAY) {
            LocalDate day = LocalDate.parse(date.substring(0, DAY));
            return new Period(day, day);
        }
        if (date.length() == MONTH) {
            YearMonth month = YearMonth.parse(date);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        if (date.length() == YEAR) {
            return new Period(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
        }
        throw new DateTimeException(date);
    }

    boolean isLong() {
        return !first.equals(last);
    }
}
