package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Stance;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Report;
import org.jspecify.annotations.Nullable;

/**
 * The first time that something happened to a claim.
 *
 * @param event what happened
 * @param when the day it was said or, where the article does not tell, published: ISO 8601 or EDTF
 * @param report the place, from 0, of the report among those of the claim
 */
public record Moment(Event event, String when, int report) {

    /** What can happen to a claim. */
    public enum Event {
        FIRST_SEEN,
        ASSERTED,
        CONFIRMED,
        DENIED,
        DOUBTED;

        /** The words that stand for it. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The time line of a claim, earliest first; reports of which nobody knows the day are not on it. */
    public static List<Moment> timeline(Claim claim) {
        Map<Event, Moment> first = new EnumMap<>(Event.class);
        for (Moment moment : all(claim)) {
            earliest(moment, first);
        }
        List<Moment> moments = new ArrayList<>(first.values());
        moments.sort(Comparator.comparing(Moment::when).thenComparing(Moment::event));
        return moments;
    }

    /** What each report did, in their order, and before it that it was seen; not only for the first time. */
    public static List<Moment> all(Claim claim) {
        List<Moment> moments = new ArrayList<>();
        IntStream.range(0, claim.reports().size()).forEach(i -> {
            String day = day(claim.reports().get(i));
            Event event = event(claim.reports().get(i));
            if (day != null) {
                moments.add(new Moment(Event.FIRST_SEEN, day, i));
            }
            if (day != null && event != null) {
                moments.add(new Moment(event, day, i));
            }
        });
        return moments;
    }

    private static void earliest(Moment moment, Map<Event, Moment> first) {
        first.merge(moment.event(), moment, (old, now) -> old.when().compareTo(now.when()) <= 0 ? old : now);
    }

    private static @Nullable String day(Report report) {
        Attribution attribution = report.attribution();
        String said = attribution == null || attribution.when() == null
                ? null
                : attribution.when().value();
        return said == null ? report.article().published() : said;
    }

    private static @Nullable Event event(Report report) {
        return switch (report.standing()) {
            case AFFIRMS -> isConfirmation(report) ? Event.CONFIRMED : Event.ASSERTED;
            case DENIES -> Event.DENIED;
            case DOUBTS -> Event.DOUBTED;
            case REPORTS -> null;
        };
    }

    private static boolean isConfirmation(Report report) {
        return report.attribution() != null && report.attribution().stance() == Stance.CONFIRMS;
    }
}
