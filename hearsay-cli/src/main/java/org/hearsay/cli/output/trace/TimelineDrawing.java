package org.hearsay.cli.output.trace;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.linker.origins.Moment;
import org.hearsay.linker.origins.Moment.Event;
import org.jspecify.annotations.Nullable;

/**
 * Draws when a claim was first seen, asserted, confirmed, denied and doubted: a lane each, with a dot for each day on which
 * a report did so, the first of them full and with its date. A report that gives a longer time has a bar from its first day on.
 */
public final class TimelineDrawing {

    private static final double WIDTH = 722;
    private static final double LEFT = 118;
    private static final double RIGHT = WIDTH - 26;
    private static final double LANE = 34;
    private static final double TOP = 6;
    private static final double TEXT = 12;
    private static final double SMALLEST_STEP = 9;
    private static final int MOST_TICKS = 6;

    /** A moment at its place. */
    private record Dot(Moment moment, Period period) {}

    private final ClaimView claim;
    private final Map<Event, List<Dot>> lanes = new EnumMap<>(Event.class);
    private final Svg svg = new Svg();
    private LocalDate start = LocalDate.MAX;
    private LocalDate end = LocalDate.MIN;

    private TimelineDrawing(ClaimView claim) {
        this.claim = claim;
        for (Moment moment : Moment.all(claim.claim())) {
            Period period = Period.of(moment.when());
            if (period != null) {
                lanes.computeIfAbsent(moment.event(), any -> new ArrayList<>()).add(new Dot(moment, period));
                start = period.first().isBefore(start) ? period.first() : start;
                end = period.last().isAfter(end) ? period.last() : end;
            }
        }
        lanes.values()
                .forEach(lane ->
                        lane.sort(Comparator.comparing((Dot dot) -> dot.moment().when())
                                .thenComparing(dot -> dot.moment().report())));
        lanes.computeIfPresent(Event.FIRST_SEEN, (event, lane) -> lane.subList(0, 1));
    }

    /**
     * The drawing as an {@code <svg>} element whose dots are links to the words on a page, or null where no day is known.
     */
    public static @Nullable String of(ClaimView claim) {
        TimelineDrawing drawing = new TimelineDrawing(claim);
        return drawing.lanes.isEmpty() ? null : drawing.draw();
    }

    private String draw() {
        double bottom = TOP + LANE * lanes.size();
        ticks(bottom);
        double y = TOP + LANE - 8;
        for (Map.Entry<Event, List<Dot>> lane : lanes.entrySet()) {
            svg.text(4, y + 4, "lane", lane.getKey().words()).path("rail", Svg.across(LEFT, y, RIGHT));
            lane(lane.getKey(), lane.getValue(), y);
            y += LANE;
        }
        return svg.drawing(WIDTH, bottom + 26, "timeline", description());
    }

    private void lane(Event event, List<Dot> dots, double y) {
        Map<Long, List<Dot>> places = new TreeMap<>();
        dots.forEach(dot -> places.computeIfAbsent(
                        Math.round(x(dot.period().first()) / SMALLEST_STEP), any -> new ArrayList<>())
                .add(dot));
        String type = event.words().replace(' ', '-');
        boolean isFirst = true;
        for (List<Dot> here : places.values()) {
            Dot dot = here.get(0);
            double x = x(dot.period().first());
            ReportView report = claim.reports().get(dot.moment().report());
            svg.link(report.wordsId(), "dot " + type, true).title(title(event, here));
            if (dot.period().isLong()) {
                svg.path("span", Svg.across(x, y, x(dot.period().last())));
            }
            svg.circle(x, y, isFirst ? 6 : 4.5, isFirst ? "first" : "later");
            if (isFirst) {
                label(report, dot, x, y);
            }
            svg.endLink(true);
            isFirst = false;
        }
    }

    /** The date and the outlet, over the rail, inside the drawing. */
    private void label(ReportView report, Dot dot, double x, double y) {
        String text = Lettering.fit(
                day(dot.moment().when()) + " · " + report.article().outlet(), TEXT, RIGHT - LEFT);
        double width = Lettering.width(text, TEXT);
        svg.text(Math.min(x - 5, RIGHT + 20 - width), y - 10, "when", text);
    }

    private String title(Event event, List<Dot> here) {
        String outlets = String.join(
                ", ",
                here.stream()
                        .map(dot -> claim.reports()
                                .get(dot.moment().report())
                                .article()
                                .outlet())
                        .distinct()
                        .toList());
        return event.words() + ", " + day(here.get(0).moment().when()) + ": " + outlets;
    }

    private static String day(String when) {
        return when.indexOf('/') < 0 && when.length() > 10 ? when.substring(0, 10) : when.replace("/", " to ");
    }

    private double x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(start, end);
        return all == 0 ? LEFT + 6 : LEFT + 6 + (RIGHT - LEFT - 12) * ChronoUnit.DAYS.between(start, day) / all;
    }

    private void ticks(double bottom) {
        long days = ChronoUnit.DAYS.between(start, end);
        long step = Math.max(1, (days + MOST_TICKS - 1) / MOST_TICKS);
        for (long at = 0; at <= days; at += step) {
            LocalDate day = start.plusDays(at);
            svg.path("tick", Svg.down(x(day), TOP + 10, bottom + 4));
            svg.text(x(day), bottom + 19, at == 0 ? "day start" : "day", tick(day, at == 0));
        }
    }

    private String tick(LocalDate day, boolean isWhole) {
        return isWhole || start.getYear() != end.getYear()
                ? day.toString()
                : String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    private String description() {
        List<String> moments = Moment.timeline(claim.claim()).stream()
                .map(moment -> moment.event().words() + " " + day(moment.when()))
                .toList();
        return "Time line: " + String.join(", ", moments);
    }
}
