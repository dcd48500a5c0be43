package org.hearsay.extractor.times;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Span;
import org.hearsay.core.When;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Tense;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;

/** Finds the time that a stretch of text tells, which is mostly when what it says happened. Thread-safe. */
public final class ToldTimes {

    private static final Set<String> FUNCTION_WORDS =
            WordList.lines(SourceResolver.class, "function-words.txt").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());

    /**
     * The first time that can be worked out, or else the first; null where there is none. The spring of "the spring flood" tells
     * of what kind the flood is, and not when.
     *
     * @param times of the whole text
     * @param spans the stretch, in UTF-16 offsets
     */
    public @Nullable When find(Prose prose, TimeExpressions times, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> times.in(span).stream())
                .filter(time -> !isOfAKind(prose, time.span()))
                .min(Comparator.comparing(time -> time.value() == null))
                .map(time -> new When(time.span().in(prose.text()), time.value()))
                .orElse(null);
    }

    /** Whether a word follows at once that can only be a noun, as far as lists of the other words tell. */
    private static boolean isOfAKind(Prose prose, Span time) {
        int next = prose.firstAfter(time.end());
        if (next >= prose.size()) {
            return false;
        }
        Token token = prose.token(next);
        return prose.text().substring(time.end(), token.start()).equals(" ")
                && Character.isLowerCase(token.text().codePointAt(0))
                && !FUNCTION_WORDS.contains(token.lower())
                && Tense.of(token) == Tense.UNKNOWN
                && !token.lower().endsWith("ing")
                && !token.lower().endsWith("ly");
    }
}
