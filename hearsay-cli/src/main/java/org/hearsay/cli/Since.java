package org.hearsay.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in time, as a person gives it: a date, a date and time, or how long ago.
 *
 * @param instant a date without a time is its start, and a time without a zone is in UTC, as feeds mean it
 */
record Since(Instant instant) {

    private static final Pattern AGO = Pattern.compile("(\\d{1,5})([hdw])");

    /** @throws IllegalArgumentException if it is none of them */
    static Since parse(String given, Instant now) {
        Matcher ago = AGO.matcher(given);
        if (ago.matches()) {
            int count = Integer.parseInt(ago.group(1));
            return new Since(now.minus(
                    switch (ago.group(2)) {
                        case "h" -> Duration.ofHours(count);
                        case "d" -> Duration.ofDays(count);
                        default -> Duration.ofDays(7L * count);
                    }));
        }
        try {
            return new Since(start(given));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--since must be a date such as 2026-03-13, with a time or not, or 24h, 7d, 2w, not \"" + given
                            + "\"",
                    e);
        }
    }

    /** Whether something of this ISO 8601 date, with a time or not, may be no older. */
    boolean isBeforeOrAt(String date) {
        try {
            return !(date.length() == 10 ? start(date).plus(Duration.ofDays(1)).minusNanos(1) : start(date))
                    .isBefore(instant);
        } catch (DateTimeException e) {
            return true; // what is not known may be new
        }
    }

    private static Instant start(String date) {
        if (date.length() <= 10) {
            return LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException e) {
            return LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        }
    }
}
