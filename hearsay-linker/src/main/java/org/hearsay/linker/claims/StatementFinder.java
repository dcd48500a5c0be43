package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into what it states: the contents of its attributions, each divided at its sentences, and the sentences that
 * no attribution has. Of a content within another, the inner one is taken, which is nearer to whose word it is.
 */
final class StatementFinder {

    /** What is demanded or not answered is no proposition. */
    private static final Set<Stance> WITHOUT_PROPOSITION = EnumSet.of(Stance.DEMANDS, Stance.DECLINES);

    /** In nats. Words more frequent than this say nothing of what a sentence is about. */
    private static final double COMMON = 1.2;

    /** In nats, all terms together. What has less is about nothing, or points at something told elsewhere. */
    private static final double LEAST_WEIGHT = 6;

    /** In words. */
    private static final int NEAR_START = 5;

    private static final int FEWEST_OWN_WORDS = 6;
    private static final int LEDE_SENTENCES = 2;

    private final Frequencies frequencies;
    private final Set<String> negations = WordList.of(StatementFinder.class, "negations.txt");
    private final Set<String> denials = WordList.of(StatementFinder.class, "denials.txt");
    private final Set<String> standIns = WordList.of(StatementFinder.class, "standins.txt");

    StatementFinder(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** What the article states, in no order. */
    List<Statement> find(Reading reading) {
        List<Span> sentences = Sentences.of(reading.article().text());
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : reading.attributions()) {
            if (attribution.stance() == null || !WITHOUT_PROPOSITION.contains(attribution.stance())) {
                attributed(reading, attribution, sentences, statements);
            }
        }
        own(reading, sentences, statements);
        return statements;
    }

    private void attributed(Reading reading, Attribution attribution, List<Span> sentences, List<Statement> found) {
        List<Span> inner = reading.attributions().stream()
                .filter(other -> isWithin(other, attribution))
                .flatMap(StatementFinder::all)
                .toList();
        List<Span> content = Spans.minus(attribution.content().spans(), inner);
        boolean first = true;
        for (Span sentence : sentences) {
            List<Span> part = Spans.within(reading.article().text(), content, sentence);
            if (!part.isEmpty()) {
                Statement statement = statement(reading, attribution, part, false);
                if (isWorthIt(statement, inner.isEmpty() && first)) {
                    found.add(statement);
                }
                first = false;
            }
        }
    }

    /** What is left of a content around an inner one, or after its first sentence, must say something by itself. */
    private static boolean isWorthIt(Statement statement, boolean isWhole) {
        return isWhole ? !statement.terms().isEmpty() || statement.isStandIn() : !statement.isStandIn();
    }

    private static boolean isWithin(Attribution inner, Attribution outer) {
        List<Span> spans = inner.content().spans();
        return !spans.isEmpty()
                && !spans.equals(outer.content().spans())
                && spans.stream()
                        .allMatch(span -> outer.content().spans().stream().anyMatch(wide -> wide.contains(span)));
    }

    private void own(Reading reading, List<Span> sentences, List<Statement> found) {
        String text = reading.article().text();
        List<Span> taken = new ArrayList<>();
        reading.attributions().forEach(attribution -> all(attribution).forEach(taken::add));
        reading.notices().forEach(notice -> taken.add(notice.span()));
        int place = 0;
        for (Span sentence : sentences) {
            boolean isLede = place++ < LEDE_SENTENCES;
            List<Span> left = Spans.minus(List.of(sentence), taken);
            if (text.charAt(sentence.end() - 1) == '?' || left.isEmpty()) {
                continue;
            }
            Span longest = Spans.longest(text, left);
            if (Words.of(longest.in(text)).size() >= FEWEST_OWN_WORDS) {
                Statement statement = statement(reading, null, List.of(longest), isLede);
                if (!statement.isStandIn()) {
                    found.add(statement);
                }
            }
        }
    }

    private static Stream<Span> all(Attribution attribution) {
        return Stream.of(
                        attribution.source().spans(),
                        attribution.cue().spans(),
                        attribution.content().spans())
                .flatMap(List::stream);
    }

    private Statement statement(Reading reading, @Nullable Attribution attribution, List<Span> spans, boolean isLede) {
        List<Word> words = Words.of(Span.join(reading.article().text(), spans));
        Map<String, Double> terms = new HashMap<>();
        double weight = 0;
        for (Word word : words) {
            double rarity = frequencies.rarity(word);
            if (rarity >= COMMON && !standIns.contains(word.form())) {
                Double before = terms.put(Stems.of(word.form()), rarity);
                weight += before == null ? rarity : 0;
            }
        }
        return new Statement(
                reading,
                attribution,
                spans,
                terms,
                isNegated(words, attribution != null),
                weight < LEAST_WEIGHT,
                isLede);
    }

    /** "Not" deep in a sentence is about a detail of it more often than about what it says. */
    private boolean isNegated(List<Word> words, boolean isAttributed) {
        boolean isDenial = words.stream().anyMatch(word -> denials.contains(word.form()));
        return isDenial || (isAttributed && words.stream().limit(NEAR_START).anyMatch(this::negates));
    }

    private boolean negates(Word word) {
        return negations.contains(word.form()) || word.form().endsWith("n't");
    }
}
