package org.hearsay.extractor.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Article;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Tense;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.times.Moment.Standpoint;
import org.hearsay.extractor.times.TimeGrammar.Match;
import org.jspecify.annotations.Nullable;

/**
 * All words of an article that say when, resolved against the article's date where they need one.
 *
 * <pre>{@code
 * Article article = Article.builder("a.txt", "Up to 400 men arrived last week.").published("2019-01-28").build();
 * TimeExpressions times = TimeExpressions.of(Prose.of(article.text()), article);
 * times.in(new Span(0, 31)); // "last week" = 2019-01-21/2019-01-27
 * }</pre>
 *
 * Immutable.
 */
public final class TimeExpressions {

    /** An expression with what it can be resolved against. */
    record Found(int first, int end, Span span, Moment moment, Standpoint standpoint) {

        @Nullable
        String value() {
            return value(standpoint.tense());
        }

        @Nullable
        String value(Tense tense) {
            return moment.from(standpoint.in(tense)).map(Period::edtf).orElse(null);
        }

        /** Whether it begins after the article's day. */
        boolean isToCome() {
            LocalDate today = standpoint.today();
            return today != null
                    && value() != null
                    && moment.from(standpoint.in(Tense.PAST))
                            .filter(period -> period.start().isAfter(today))
                            .isPresent();
        }

        Optional<Period> period() {
            return moment.from(standpoint);
        }
    }

    private static final int REACH = 15;
    /** How many paragraphs before a day was spoken of. */
    private static final int FARTHEST = 5;

    private final List<Found> found;

    private TimeExpressions(List<Found> found) {
        this.found = found;
    }

    /**
     * Those of an article.
     *
     * @param prose the article's text
     */
    public static TimeExpressions of(Prose prose, Article article) {
        TimeGrammar grammar = new TimeGrammar(prose);
        LocalDate today = day(article.published());
        List<Found> found = new ArrayList<>();
        Period before = null;
        Period day = null;
        int dayAt = 0;
        int sentence = -1;
        int paragraph = 0;
        for (int i = 0; i < prose.size(); i++) {
            Match match = grammar.at(i);
            if (match != null) {
                Token first = prose.token(match.first());
                Period recent = first.paragraph() <= dayAt + FARTHEST ? day : null;
                boolean near = first.paragraph() <= paragraph + 1;
                Found time = new Found(
                        match.first(),
                        match.end(),
                        new Span(first.start(), prose.token(match.end() - 1).end()),
                        match.moment(),
                        new Standpoint(today, near ? before : null, recent, tense(prose, match.first())));
                found.add(time);
                Period told = time.period().orElse(null);
                before = told == null ? before : told;
                if (isDay(told) && first.sentence() != sentence) { // the first one of a sentence is what it tells of
                    day = before;
                    dayAt = first.paragraph();
                    sentence = first.sentence();
                }
                paragraph = first.paragraph();
                i = match.end() - 1;
            }
        }
        return new TimeExpressions(Collections.unmodifiableList(found));
    }

    /** Those that lie in the span (UTF-16), in the order of the text. */
    public List<TimeExpression> in(Span span) {
        return found.stream()
                .skip(firstFrom(span.start()))
                .takeWhile(time -> time.span().end() <= span.end())
                .map(time -> new TimeExpression(time.span(), time.value()))
                .toList();
    }

    List<Found> all() {
        return found;
    }

    private static boolean isDay(@Nullable Period period) {
        return period != null && period.granularity() == Granularity.DAY;
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).span().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** What the words before it in its sentence tell, the nearest first. */
    private static Tense tense(Prose prose, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Token token = prose.token(i);
            if (token.sentence() != prose.token(at).sentence()) {
                break;
            }
            Tense tense = Tense.of(token);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The day at the start of an ISO 8601 date, or date and time; null for anything less exact. */
    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
