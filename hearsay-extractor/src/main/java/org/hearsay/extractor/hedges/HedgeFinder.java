package org.hearsay.extractor.hedges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hedge;
import org.hearsay.core.HedgeKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.hedges.Phrases.Phrase;
import org.hearsay.extractor.hedges.QuantityReader.Found;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/** Finds what weakens a content: "up to", "may have", "reportedly". Thread-safe. */
public final class HedgeFinder {

    /** How much of a part is looked at, so that a content as long as its text costs no more than a long one. */
    private static final int LONGEST = 600;

    private static final Phrases HEDGES = new Phrases("hedges.txt");

    /** The hedges of the attribution's content and cue, in the order of the text. */
    public List<Hedge> find(Prose prose, Attribution attribution) {
        Stream<Hedge> quantities = quantities(prose, attribution.content().spans()).stream()
                .map(Found::hedge)
                .filter(Objects::nonNull)
                .map(span -> new Hedge(span, HedgeKind.QUANTITY));
        Stream<Hedge> words = Stream.concat(attribution.cue().spans().stream(), attribution.content().spans().stream())
                .flatMap(span -> words(tokens(prose, span)).stream());
        return Stream.concat(quantities, words)
                .sorted(Comparator.comparing(Hedge::span))
                .distinct()
                .toList();
    }

    static List<Found> quantities(Prose prose, List<Span> spans) {
        return spans.stream()
                .flatMap(span -> new QuantityReader(prose.text(), tokens(prose, span)).read().stream())
                .toList();
    }

    private static List<Hedge> words(List<Token> tokens) {
        List<Hedge> hedges = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Phrase phrase = isMonth(tokens, i) || isInability(tokens, i) ? null : HEDGES.from(tokens, i);
            if (phrase != null) {
                int last = i + phrase.length() - 1;
                hedges.add(new Hedge(
                        new Span(tokens.get(i).start(), tokens.get(last).end()),
                        HedgeKind.valueOf(phrase.label().toUpperCase(Locale.ROOT))));
                i = last;
            }
        }
        return hedges;
    }

    /** {@code May}, but not as the first word. */
    private static boolean isMonth(List<Token> tokens, int at) {
        return tokens.get(at).text().equals("May")
                && at > 0
                && tokens.get(at - 1).sentence() == tokens.get(at).sentence();
    }

    /** "could not find" is no hedge, "could find" is one. */
    private static boolean isInability(List<Token> tokens, int at) {
        if (!tokens.get(at).lower().equals("could") || at + 1 == tokens.size()) {
            return false;
        }
        String next = tokens.get(at + 1).lower();
        return next.equals("not") || next.equals("n't");
    }

    private static List<Token> tokens(Prose prose, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (int i = prose.firstAfter(span.start());
                i < prose.size() && prose.token(i).start() < span.end() && tokens.size() < LONGEST;
                i++) {
            tokens.add(prose.token(i));
        }
        return tokens;
    }
}
