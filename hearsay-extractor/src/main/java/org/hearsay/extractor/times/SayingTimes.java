package org.hearsay.extractor.times;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.core.When;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Adjuncts.Adjunct;
import org.hearsay.extractor.prose.Adjuncts.Place;
import org.hearsay.extractor.prose.Continuation;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Tense;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.times.TimeExpressions.Found;
import org.jspecify.annotations.Nullable;

/** Tells of one article's time expressions which of them say when an attribution was said. */
final class SayingTimes {

    private static final Set<String> NOT_POINTS = WordList.of(SayingTimes.class, "not-points.txt");
    private static final Set<String> DETERMINERS = WordList.of(SayingTimes.class, "determiners.txt");
    private static final Set<String> OCCASIONS = WordList.of(Adjuncts.class, "occasions.txt");
    private static final Set<String> ISSUED = WordList.of(Adjuncts.class, "issued.txt");
    private static final Set<String> CLAUSES = WordList.of(SayingTimes.class, "clauses.txt");
    private static final int REACH = 5;
    private static final int LONGEST_NAME = 15;
    private static final int BACK = 6;
    private static final int FARTHEST = 120;

    private final Prose prose;
    private final List<Found> times;
    /** For each token the place in the list of the time that it is in, or -1. */
    private final int[] timeAt;

    /** For each token the id of the source of which it begins a mention, or null. */
    private final @Nullable String[] mentioned;

    SayingTimes(Prose prose, List<Found> times, List<Source> sources) {
        this.prose = prose;
        this.times = times;
        mentioned = new String[prose.size()];
        for (Source source : sources) {
            source.mentions().forEach(mention -> mentioned[prose.firstAfter(mention.start())] = source.id());
        }
        timeAt = new int[prose.size()];
        Arrays.fill(timeAt, -1);
        for (int i = 0; i < times.size(); i++) {
            Arrays.fill(timeAt, times.get(i).first(), times.get(i).end(), i);
        }
    }

    List<@Nullable When> of(List<Attribution> attributions, Adjuncts adjuncts) {
        List<@Nullable Found> said = new ArrayList<>();
        List<@Nullable When> answers = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution a = attributions.get(i);
            Found own = own(a, adjuncts.around(i));
            Found found = own != null ? own : goesOn(attributions, said, i);
            said.add(found);
            answers.add(found == null ? null : when(found, a));
        }
        return answers;
    }

    private @Nullable Found own(Attribution a, List<Adjunct> around) {
        Found vague = null;
        for (Adjunct adjunct : around) {
            int at = timeAt[adjunct.number()];
            if (at >= 0 && isOf(times.get(at), adjunct.place(), a)) {
                if (times.get(at).value() != null) {
                    return times.get(at);
                }
                vague = vague == null ? times.get(at) : vague;
            }
        }
        Found last = inContent(a);
        Found found = last != null ? last : ofSource(a);
        return found != null ? found : vague;
    }

    private boolean isOf(Found time, Place place, Attribution a) {
        return says(time, place) && reaches(time, place) && (isFuture(a) || !time.isToCome());
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
            return before.equals("by")
                    ? isFirst(time.first() - 1)
                    : place == Place.AROUND
                            && (next.equals(",") || occasionFollows(time)); // after last week's vote, when
        }
        boolean isPartOfName = next.equals("'s") || DETERMINERS.contains(before);
        return !isPartOfName
                || occasionFollows(time)
                || (place == Place.AROUND && word(time.end() + 1).equals(","));
    }

    /** Whether a sentence, or what is quoted, begins with the token: "By Monday, he said". */
    private boolean isFirst(int i) {
        return i == 0 || prose.token(i - 1).sentence() != prose.token(i).sentence();
    }

    private boolean occasionFollows(Found time) {
        for (int i = time.end(); i <= time.end() + REACH; i++) {
            if (isOccasion(word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOccasion(String word) {
        return OCCASIONS.contains(word)
                || (word.endsWith("s") && OCCASIONS.contains(word.substring(0, word.length() - 1)));
    }

    /**
     * A time in a content that is but a name for something, which it ends or cuts in two: "endorsed {the senator Wednesday}",
     * "released {an ad this week showing a dam}".
     */
    private @Nullable Found inContent(Attribution a) {
        if (a.content().spans().isEmpty() || a.content().direct() != Direct.NONE) {
            return null;
        }
        Span said = a.content().spans().get(0);
        int first = prose.firstAfter(said.start());
        int end = prose.firstAfter(said.end());
        for (int i = first; i < Math.min(end, first + LONGEST_NAME); i++) {
            Found time = timeAt[i] < 0 ? null : times.get(timeAt[i]);
            if (CLAUSES.contains(word(i)) || Tense.of(prose.token(i)) != Tense.UNKNOWN) {
                return null;
            }
            if (time != null) {
                boolean apart = time.first() > first
                        && prose.token(time.first() - 1).isWord()
                        && !isPreposition(time.first() - 1);
                boolean isPoint = apart && (time.end() == end || (i <= first + REACH && cutsInTwo(time.end())));
                return isPoint && says(time, Place.AFTER) && !time.isToCome() ? time : null;
            }
        }
        return null;
    }

    private boolean isPreposition(int i) {
        return switch (word(i)) {
            case "on", "in", "at", "during", "over" -> true;
            default -> NOT_POINTS.contains(word(i));
        };
    }

    private boolean cutsInTwo(int i) {
        return switch (word(i)) {
            case "to", "that", "as", "a", "an" -> true;
            default -> word(i).endsWith("ing");
        };
    }

    /** "A poll published on Saturday": when what speaks was issued. */
    private @Nullable Found ofSource(Attribution a) {
        for (Span span : a.source().spans()) {
            int first = prose.firstAfter(span.start());
            int end = prose.firstAfter(span.end());
            for (int i = first; i < end; i++) {
                if (timeAt[i] >= 0 && (issuedBefore(i, first) || occasionFollows(times.get(timeAt[i])))) {
                    return times.get(timeAt[i]);
                }
            }
        }
        return null;
    }

    private boolean issuedBefore(int i, int first) {
        for (int back = i - 1; back >= Math.max(first, i - LONGEST_NAME); back--) {
            if (ISSUED.contains(word(back)) || OCCASIONS.contains(word(back))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The time at which the paragraph still is, in the past tense: for the source that spoke, and, where the time is a week, for
     * the one with which the next sentence begins.
     */
    private @Nullable Found goesOn(List<Attribution> attributions, List<@Nullable Found> said, int i) {
        Attribution a = attributions.get(i);
        for (int j = i - 1; j >= Math.max(0, i - BACK) && Continuation.isNext(prose, attributions.get(j), a); j--) {
            if (Continuation.goesOn(prose, attributions.get(j), a) || isParticiple(attributions.get(j), a)) {
                return said.get(j) != null ? said.get(j) : told(a);
            }
        }
        Found last = i == 0 ? null : said.get(i - 1);
        boolean still = last != null
                && isWeek(last)
                && beginsNextSentence(attributions.get(i - 1), a)
                && Continuation.isNext(prose, attributions.get(i - 1), a);
        return still ? last : told(a);
    }

    /** The day on which its source spoke by the sentence before: "At a rally on Monday Smith spoke of rain. 'It pours,' he said". */
    private @Nullable Found told(Attribution a) {
        int end = a.cue().spans().isEmpty() || a.source().ref() == null ? 0 : sentenceStart(token(a.cue()));
        boolean isNext =
                end > 0 && prose.token(end - 1).paragraph() == prose.token(end).paragraph();
        if (!isNext || !Continuation.isPast(prose, a) || isPerfect(a)) {
            return null;
        }
        String subject = null;
        Found day = null;
        boolean speaks = false;
        int first = Math.max(0, end - FARTHEST);
        for (int i = end - 1;
                i >= first && prose.token(i).sentence() == prose.token(end - 1).sentence();
                i--) {
            Found time = timeAt[i] < 0 ? null : times.get(timeAt[i]);
            subject = mentioned[i] == null ? subject : mentioned[i];
            day = time != null && isShort(time) && says(time, Place.BEFORE) && !time.isToCome() ? time : day;
            speaks |= isOccasion(word(i)) || ISSUED.contains(word(i));
        }
        return speaks && Objects.equals(a.source().ref(), subject) ? day : null;
    }

    /** The number of the first token of its sentence; 0 where that is too far away. */
    private int sentenceStart(@Nullable Token token) {
        int at = token == null ? 0 : prose.firstAfter(token.start());
        for (int i = at; i > Math.max(0, at - FARTHEST); i--) {
            if (prose.token(i - 1).sentence() != prose.token(i).sentence()) {
                return i;
            }
        }
        return 0;
    }

    private boolean isPerfect(Attribution a) {
        String first = word(prose.firstAfter(a.cue().spans().get(0).start()));
        return first.equals("has") || first.equals("have") || first.equals("had");
    }

    /** Whether it says what its sentence's subject did at the same time: "announced a plan on Monday, adding that". */
    private boolean isParticiple(Attribution before, Attribution a) {
        Token first = token(before.cue());
        Token cue = token(a.cue());
        return a.source().spans().isEmpty()
                && first != null
                && cue != null
                && cue.lower().endsWith("ing")
                && cue.sentence() == first.sentence()
                && first.start() < cue.start();
    }

    private boolean beginsNextSentence(Attribution before, Attribution a) {
        Token cue = token(before.cue());
        Token speaker = token(a.source());
        return cue != null && speaker != null && begins(speaker) && speaker.sentence() == cue.sentence() + 1;
    }

    private static boolean isShort(Found time) {
        return time.period()
                .filter(period -> period.granularity() == Granularity.DAY || period.granularity() == Granularity.MONTH)
                .isPresent();
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

    private @Nullable Token token(Part part) {
        return part.spans().isEmpty()
                ? null
                : prose.token(prose.firstAfter(part.spans().get(0).start()));
    }

    private When when(Found time, Attribution a) {
        return new When(time.span().in(prose.text()), time.value(isFuture(a) ? Tense.FUTURE : Tense.PAST));
    }

    private boolean isFuture(Attribution a) {
        return a.cue().spans().stream().flatMap(span -> prose.in(span).stream()).anyMatch(SayingTimes::isFuture);
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
