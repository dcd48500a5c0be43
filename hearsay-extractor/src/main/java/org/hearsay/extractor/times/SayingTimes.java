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
            boolean goesOn = own == null && before != null && i > 0 && goesOn(attributions.get(i - 1), a);
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
        Found swallowed = swallowed(a);
        return swallowed != null ? swallowed : ofSource(a);
    }

    /** A day in the clause on which the attribution's hangs is another day; a week or a year is likely the same. */
    private static boolean reaches(Found time, Place place) {
        return place != Place.NEAR
                || time.period()
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

    /** A time that the content begins with, before its own words: "said {Monday that ...}". */
    private @Nullable Found swallowed(Attribution a) {
        if (a.content().spans().isEmpty() || a.cue().spans().isEmpty()) {
            return null;
        }
        int first = prose.firstAfter(a.content().spans().get(0).start());
        int cue =
                prose.firstAfter(a.cue().spans().get(a.cue().spans().size() - 1).end() - 1);
        int at = word(first).equals("on") || word(first).equals("in") ? first + 1 : first;
        if (first != cue + 1 || at >= prose.size() || timeAt[at] < 0) {
            return null;
        }
        Found time = times.get(timeAt[at]);
        return word(time.end()).equals("that") && says(time, Place.AFTER) ? time : null;
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

    /** Whether the same source is still speaking, in the paragraph and the tense in which it began. */
    private boolean goesOn(Attribution before, Attribution a) {
        Token first = token(before);
        Token second = token(a);
        return first != null
                && second != null
                && first.paragraph() == second.paragraph()
                && isSame(before.source(), a.source())
                && !second.lower().endsWith("s");
    }

    private static boolean isSame(Part one, Part other) {
        return one.ref() != null ? one.ref().equals(other.ref()) : one.spans().equals(other.spans());
    }

    private @Nullable Token token(Attribution a) {
        return a.cue().spans().isEmpty()
                ? null
                : prose.token(prose.firstAfter(a.cue().spans().get(0).start()));
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
