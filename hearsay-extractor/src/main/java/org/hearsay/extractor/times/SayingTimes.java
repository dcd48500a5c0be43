package org.hearsay.extractor.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.hearsay.core.When;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Adjuncts.Adjunct;
import org.hearsay.extractor.prose.Adjuncts.Place;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.prose.WordList;
import org.hearsay.extractor.times.TimeExpressions.Found;
import org.jspecify.annotations.Nullable;

/** Tells of one article's time expressions which of them say when an attribution was said. */
final class SayingTimes {

    private static final Set<String> NOT_POINTS = WordList.of(SayingTimes.class, "not-points.txt");
    private static final Set<String> DETERMINERS = WordList.of(SayingTimes.class, "determiners.txt");
    private static final Set<String> OCCASIONS = WordList.of(Adjuncts.class, "occasions.txt");
    private static final Set<String> ISSUED = WordList.of(Adjuncts.class, "issued.txt");
    private static final int REACH = 5;

    private final Prose prose;
    private final List<Found> times;
    /** For each token the place in the list of the time that it is in, or -1. */
    private final int[] timeAt;

    SayingTimes(Prose prose, List<Found> times) {
        this.prose = prose;
        this.times = times;
        timeAt = new int[prose.size()];
        Arrays.fill(timeAt, -1);
        for (int i = 0; i < times.size(); i++) {
            Arrays.fill(timeAt, times.get(i).first(), times.get(i).end(), i);
        }
    }

    List<@Nullable When> of(List<Attribution> attributions, Adjuncts adjuncts) {
        List<@Nullable When> answers = new ArrayList<>();
        Found before = null;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution a = attributions.get(i);
            Found own = own(a, adjuncts.around(i));
            boolean goesOn = own == null && before != null && i > 0 && goesOn(attributions.get(i - 1), a, before);
            before = goesOn ? before : own;
            answers.add(before == null ? null : when(before, a));
        }
        return answers;
    }

    private @Nullable Found own(Attribution a, List<Adjunct> around) {
        for (Adjunct adjunct : around) {
            int at = timeAt[adjunct.number()];
            if (at >= 0 && says(times.get(at), adjunct.place()) && reaches(times.get(at), adjunct.place())) {
                return times.get(at);
            }
        }
        return ofSource(a);
    }

    /** A day in the clause on which the attribution's hangs is another day; a week or a year is likely the same. */
    private static boolean reaches(Found time, Place place) {
        return place != Place.NEAR || isLong(time);
    }

    private static boolean isLong(Found time) {
        return time.period()
                .filter(period -> period.granularity().compareTo(Granularity.WEEK) >= 0)
                .isPresent();
    }

    /** Whether it stands as a point in time: "on Monday", "in a Friday interview", and not "since Monday", "the November vote". */
    private boolean says(Found time, Place place) {
        String before = word(time.first() - 1);
        String next = word(time.end());
        if (NOT_POINTS.contains(before)) {
            return place == Place.AROUND && word(time.end()).equals(",");
        }
        boolean isPartOfName = next.equals("'s") || DETERMINERS.contains(before);
        return !isPartOfName || occasionFollows(time);
    }

    private boolean occasionFollows(Found time) {
        for (int i = time.end(); i <= time.end() + REACH; i++) {
            if (OCCASIONS.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "A poll published on Saturday": when what speaks was issued. */
    private @Nullable Found ofSource(Attribution a) {
        for (Span span : a.source().spans()) {
            int end = prose.firstAfter(span.end());
            for (int i = prose.firstAfter(span.start()); i < end; i++) {
                if (timeAt[i] >= 0 && (issuedBefore(i) || occasionFollows(times.get(timeAt[i])))) {
                    return times.get(timeAt[i]);
                }
            }
        }
        return null;
    }

    private boolean issuedBefore(int i) {
        for (int back = i - 1; back >= i - REACH; back--) {
            if (ISSUED.contains(word(back)) || OCCASIONS.contains(word(back))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the paragraph is still at that time, in the past tense: for the source that spoke, and, where the time is a week,
     * for the one with which the next sentence begins.
     */
    private boolean goesOn(Attribution before, Attribution a, Found time) {
        Token first = token(before.cue());
        Token second = token(a.cue());
        Token speaker = token(a.source());
        if (first == null || second == null || first.paragraph() != second.paragraph() || !isPast(a)) {
            return false;
        }
        return isSame(before.source(), a.source())
                || (speaker != null && isWeek(time) && begins(speaker) && speaker.sentence() == first.sentence() + 1);
    }

    private boolean isPast(Attribution a) {
        return a.cue().spans().stream()
                .flatMap(span -> prose.in(span).stream())
                .anyMatch(word -> word.lower().endsWith("ing") || TimeExpressions.tense(word) == Tense.PAST);
    }

    private static boolean isWeek(Found time) {
        return time.period()
                .filter(period -> period.granularity() == Granularity.WEEK)
                .isPresent();
    }

    private boolean begins(Token token) {
        int at = prose.firstAfter(token.start());
        return at == 0 || prose.token(at - 1).sentence() != token.sentence();
    }

    private static boolean isSame(Part one, Part other) {
        return one.ref() != null ? one.ref().equals(other.ref()) : one.spans().equals(other.spans());
    }

    private @Nullable Token token(Part part) {
        return part.spans().isEmpty()
                ? null
                : prose.token(prose.firstAfter(part.spans().get(0).start()));
    }

    private When when(Found time, Attribution a) {
        boolean future = a.cue().spans().stream()
                .flatMap(span -> prose.in(span).stream())
                .anyMatch(SayingTimes::isFuture);
        return new When(time.span().in(prose.text()), time.value(future ? Tense.FUTURE : Tense.PAST));
    }

    private static boolean isFuture(Token token) {
        return switch (token.lower()) {
            case "will", "'ll", "wo", "shall" -> true;
            default -> false;
        };
    }

    private String word(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).lower() : "";
    }
}
