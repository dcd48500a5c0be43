package org.hearsay.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates of publication, brought to ISO 8601 without adding to what was said: {@code "2019-01-28T10:05:00-0500"} becomes
 * {@code "2019-01-28T10:05:00-05:00"}, {@code "Jan. 28, 2019"} becomes {@code "2019-01-28"}, and {@code "01/02/2019"}, which
 * is one day to some and another to others, becomes nothing.
 */
final class PublishedDate {

    /** No year below 1000: those are what programs write that have no date. */
    private static final Pattern ISO =
            Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
                    + "(Z|[+-]\\d{2}:\\d{2})?)?)?)?");

    private static final Pattern NEARLY_ISO = Pattern.compile(
            "(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?:[T ]\\s*(\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d{1,9})?)?)\\s*(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)([a-z]{0,6})\\.?";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    /** A day of the week before a date, and what stands between it and the words before. */
    private static final Pattern BEFORE = Pattern.compile(
            "[\\s,|\u2022\u00b7\u2013\u2014-]*(?:\\bon )?(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    private PublishedDate() {}

    /** The text without the date in words that it ends with, or that only little follows: {@code "A. Writer | May 3, 2019"}. */
    static String cutFrom(String text) {
        for (Pattern date : List.of(MONTH_FIRST, DAY_FIRST)) {
            Matcher found = date.matcher(text);
            if (found.find()) {
                String before = text.substring(0, found.start());
                return BEFORE.matcher(before).replaceFirst("");
            }
        }
        return text;
    }

    /** Whether this is a year, a month, a day, or a day and time in ISO 8601's extended form, and on the calendar. */
    static boolean isIso(String text) {
        Matcher m = ISO.matcher(text);
        if (!m.matches()) {
            return false;
        }
        try {
            if (m.group(2) == null) {
                Year.parse(m.group(1));
            } else if (m.group(3) == null) {
                YearMonth.parse(m.group(1) + "-" + m.group(2));
            } else {
                LocalDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
            }
            if (m.group(4) != null) {
                LocalTime.parse(m.group(4));
            }
            if (m.group(5) != null) {
                ZoneOffset.of(m.group(5));
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The date in ISO 8601, or null where it isn't plain which date is meant. */
    static @Nullable String normalize(@Nullable String said) {
        if (said == null || said.length() > 200) {
            return null;
        }
        String text = said.strip();
        if (isIso(text)) {
            return text;
        }
        String date = nearlyIso(text);
        if (date == null) {
            date = inWords(text);
        }
        return date != null && isIso(date) ? date : null;
    }

    private static @Nullable String nearlyIso(String text) {
        Matcher m = NEARLY_ISO.matcher(text);
        if (!m.matches()) {
            return null;
        }
        String day = m.group(1) + "-" + m.group(3) + "-" + m.group(4);
        return m.group(5) == null ? day : day + "T" + time(m.group(5)) + zone(m.group(6));
    }

    private static @Nullable String inWords(String text) {
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(monthFirst.group(4), monthFirst.group(1), monthFirst.group(2), monthFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.find() ? day(dayFirst.group(4), dayFirst.group(2), dayFirst.group(3), dayFirst.group(1)) : null;
    }

    private static String time(String time) {
        String dotted = time.replace(',', '.');
        if (dotted.indexOf(':') >= 0) {
            return dotted;
        }
        return dotted.substring(0, 2) + ":" + dotted.substring(2, 4)
                + (dotted.length() > 4 ? ":" + dotted.substring(4) : "");
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        if (Character.isLetter(zone.charAt(0))) {
            return "Z";
        }
        String digits = zone.substring(1).replace(":", "");
        return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00");
    }

    /** The date, if the letters after a month's first three are how the month goes on, or how it is shortened. */
    private static @Nullable String day(String year, String start, String rest, String day) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            String given = (start + rest).toLowerCase(Locale.ROOT);
            if (name.startsWith(given) || (given.equals("sept") && month == Month.SEPTEMBER)) {
                return String.format(Locale.ROOT, "%s-%02d-%02d", year, month.getValue(), Integer.parseInt(day));
            }
        }
        return null;
    }
}
