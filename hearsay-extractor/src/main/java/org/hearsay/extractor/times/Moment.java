package org.hearsay.extractor.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.extractor.prose.Tense;
import org.jspecify.annotations.Nullable;

/** What a time expression means, before it is known from where and in which tense it is said. */
interface Moment {

    /**
     * What expressions are resolved against.
     *
     * @param today the day of the article, or null
     * @param before the time that the text spoke of last, or null
     * @param day the day that it spoke of last, which may be farther back, or null
     */
    record Standpoint(
            @Nullable LocalDate today,
            @Nullable Period before,
            @Nullable Period day,
            Tense tense) {

        Standpoint in(Tense other) {
            return new Standpoint(today, before, day, other);
        }
    }

    /** The time that is meant, or empty where it cannot be told from there. */
    Optional<Period> from(Standpoint here);

    /** Some time of which the text does not say which: "a few days ago". */
    static Moment unknown() {
        return here -> Optional.empty();
    }

    /** A time that needs no standpoint: "12 September 2016"; month and day are 0 where they are not said. */
    static Moment fixed(int year, int month, int day) {
        Optional<Period> period = date(year, Math.max(month, 1), Math.max(day, 1))
                .map(date -> Period.of(
                        date, month == 0 ? Granularity.YEAR : day == 0 ? Granularity.MONTH : Granularity.DAY));
        return here -> period;
    }

    static Moment fixedSeason(int year, int season) {
        Optional<Period> period = date(year, monthOf(season), 1).map(date -> Period.of(date, Granularity.SEASON));
        return here -> period;
    }

    static Moment decade(int year) {
        Optional<Period> period = date(year, 1, 1).map(date -> Period.of(date, Granularity.DECADE));
        return here -> period;
    }

    /** That many periods from the one that the article is of: "yesterday", "last week", "two years ago". */
    static Moment counted(Granularity granularity, int periods) {
        return here -> Optional.ofNullable(here.today())
                .map(today -> Period.of(granularity.plus(today, periods), granularity));
    }

    /** That many periods from the time that the text spoke of last: "the next day", "two weeks earlier". */
    static Moment after(Granularity granularity, int periods) {
        return here -> Optional.ofNullable(here.before())
                .filter(before -> before.granularity().compareTo(granularity) <= 0)
                .map(before -> Period.of(granularity.plus(before.start(), periods), granularity));
    }

    /** "Earlier in the day": on the one that is spoken of. */
    static Moment sameDay() {
        return here -> Optional.ofNullable(here.day());
    }

    /** The weekend that is over, or the one that comes. */
    static Moment weekend() {
        return here -> Optional.ofNullable(here.today()).map(today -> {
            boolean now = today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            boolean passed = here.tense() != Tense.FUTURE && !now;
            return Period.of(passed ? today.minusWeeks(1) : today, Granularity.WEEKEND);
        });
    }

    /** "Monday": the last one before the article's day or that day itself; of the future the next one or that day itself. */
    static Moment weekday(int day) {
        return here -> Optional.ofNullable(here.today())
                .map(today -> today.with(
                        here.tense() == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(DayOfWeek.of(day))
                                : TemporalAdjusters.previousOrSame(DayOfWeek.of(day))))
                .map(date -> Period.of(date, Granularity.DAY));
    }

    /** "Last Monday", "next Monday": never the article's day itself; "this Monday" is of its week. */
    static Moment weekday(int day, int which) {
        DayOfWeek weekday = DayOfWeek.of(day);
        return here -> Optional.ofNullable(here.today())
                .map(today -> which < 0
                        ? today.with(TemporalAdjusters.previous(weekday))
                        : which > 0
                                ? today.with(TemporalAdjusters.next(weekday))
                                : Granularity.WEEK.start(today).with(TemporalAdjusters.nextOrSame(weekday)))
                .map(date -> Period.of(date, Granularity.DAY));
    }

    /** "12 September" of the year that is meant; the nearest one where no tense tells. Day 0 stands for the whole month. */
    static Moment inSomeYear(int month, int day) {
        return here -> Optional.ofNullable(here.today()).flatMap(today -> {
            Optional<LocalDate> best = Optional.empty();
            for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
                Optional<LocalDate> date = date(year, month, Math.max(day, 1));
                if (date.isPresent()
                        && fits(date.get(), today, day, here.tense())
                        && (best.isEmpty() || distance(date.get(), today) < distance(best.get(), today))) {
                    best = date;
                }
            }
            return best.map(date -> Period.of(date, day == 0 ? Granularity.MONTH : Granularity.DAY));
        });
    }

    private static boolean fits(LocalDate date, LocalDate today, int day, Tense tense) {
        LocalDate now = day == 0 ? Granularity.MONTH.start(today) : today;
        return switch (tense) {
            case PAST -> !date.isAfter(now);
            case FUTURE -> !date.isBefore(now);
            case UNKNOWN -> day > 0 || !date.isAfter(now);
        };
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** "Last September", "this March", "next May". */
    static Moment month(int month, int which) {
        return here -> Optional.ofNullable(here.today())
                .map(today -> {
                    int now = today.getMonthValue();
                    int years = which < 0 ? (month < now ? 0 : -1) : which > 0 ? (month > now ? 0 : 1) : 0;
                    return LocalDate.of(today.getYear() + years, month, 1);
                })
                .map(date -> Period.of(date, Granularity.MONTH));
    }

    /** "Last summer" is the last one that is over, "this summer" the one of this year. */
    static Moment season(int season, int which) {
        return here -> Optional.ofNullable(here.today())
                .map(today -> {
                    LocalDate start = LocalDate.of(today.getYear(), monthOf(season), 1);
                    boolean over = !start.plusMonths(3).isAfter(today);
                    boolean begun = !start.isAfter(today);
                    boolean farOff = start.minusMonths(6).isAfter(today); // in January this winter began last year
                    int years = which < 0 ? (over ? 0 : -1) : which > 0 ? (begun ? 1 : 0) : farOff ? -1 : 0;
                    return start.plusYears(years);
                })
                .map(date -> Period.of(date, Granularity.SEASON));
    }

    private static int monthOf(int season) {
        return 3 * (season - 20);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
