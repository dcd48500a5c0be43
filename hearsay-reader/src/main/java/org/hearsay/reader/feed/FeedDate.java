package org.hearsay.reader.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates as feeds write them: RFC 822 with all that is made of it, and ISO 8601. */
final class FeedDate {

    /** RFC 822's own names of zones. */
    private static final Map<String, String> ZONES = Map.of(
            "UT", "+0000", "GMT", "+0000", "UTC", "+0000", "Z", "+0000", "EST", "-0500", "EDT", "-0400", "CST", "-0600",
            "PST", "-0800", "PDT", "-0700");

    private static final DateTimeFormatter RFC_822 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .parseLenient()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 4, 1970)
            .appendPattern(" H:mm[:ss] ")
            .appendOffset("+HHMM", "+0000")
            .toFormatter(Locale.ENGLISH);

    private FeedDate() {}

    /** The date in ISO 8601, or null where it is none. */
    static @Nullable String iso(@Nullable String written) {
        if (written == null || written.isBlank() || written.length() > 60) {
            return null;
        }
        String date = written.strip();
        try {
            return Character.isDigit(date.charAt(0)) && date.length() > 4 && date.charAt(4) == '-'
                    ? ofIso(date)
                    : ofRfc822(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String ofIso(String date) {
        if (date.length() <= 10) {
            return LocalDate.parse(date).toString();
        }
        String spaced = date.replace(' ', 'T').replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
        try {
            return text(OffsetDateTime.parse(spaced));
        } catch (DateTimeParseException e) {
            return LocalDateTime.parse(spaced).withNano(0).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }
    }

    private static String ofRfc822(String date) {
        String bare = date.replaceFirst("^\\p{L}+\\.?,?\\s*", "")
                .replaceAll("\\s+", " ")
                .replaceFirst("(?i) sept ", " Sep ")
                .replaceFirst("([+-]\\d\\d):(\\d\\d)$", "$1$2");
        int blank = bare.lastIndexOf(' ');
        String zone = blank < 0 ? "" : ZONES.get(bare.substring(blank + 1).toUpperCase(Locale.ROOT));
        String named = zone == null || blank < 0 ? bare : bare.substring(0, blank + 1) + zone;
        String month = named.replaceFirst("^(\\d+ \\p{L}{3})\\p{L}*", "$1");
        return text(OffsetDateTime.parse(month, RFC_822));
    }

    private static String text(OffsetDateTime time) {
        OffsetDateTime seconds = time.withNano(0);
        return seconds.getOffset().equals(ZoneOffset.UTC)
                ? seconds.toLocalDateTime().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z"
                : seconds.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
