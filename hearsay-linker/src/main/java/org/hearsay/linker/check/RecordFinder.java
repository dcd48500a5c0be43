package org.hearsay.linker.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.linker.check.WordAligner.Stretch;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds where a quotation's words are on record, word for word or nearly so. Immutable. */
final class RecordFinder {

    /** What share of the quotation's words a stretch must have to be the same words, altered. */
    private static final double NEARLY = 0.6;

    /** In words: longer quotations and articles are compared as far as this. */
    private static final int LONGEST_QUOTATION = 400;

    private static final int LONGEST_ARTICLE = 20_000;

    private record Indexed(Reading reading, List<Word> words, Set<String> forms) {}

    private final List<Indexed> articles;

    RecordFinder(List<Reading> readings) {
        articles = readings.stream().map(RecordFinder::indexed).toList();
    }

    private static Indexed indexed(Reading reading) {
        List<Word> words = Words.of(reading.article().text()).stream()
                .limit(LONGEST_ARTICLE)
                .toList();
        Set<String> forms = new HashSet<>();
        words.forEach(word -> forms.add(word.form()));
        return new Indexed(reading, words, forms);
    }

    /** Those that have exactly these words, or else those that have them altered, the least altered first. */
    List<RecordMatch> find(String quotation) {
        List<Word> words = Words.of(quotation).stream().limit(LONGEST_QUOTATION).toList();
        List<RecordMatch> matches = articles.stream()
                .flatMap(article -> match(quotation, words, article).stream())
                .sorted(Comparator.comparing(match -> match.differences().size()))
                .toList();
        List<RecordMatch> exact = matches.stream().filter(RecordMatch::isExact).toList();
        return exact.isEmpty() ? matches : exact;
    }

    private static Optional<RecordMatch> match(String quotation, List<Word> words, Indexed article) {
        long known = words.stream()
                .filter(word -> article.forms().contains(word.form()))
                .count();
        if (words.isEmpty() || known < NEARLY * words.size()) {
            return Optional.empty();
        }
        String text = article.reading().article().text();
        Stretch stretch = new WordAligner(quotation, words, text, article.words()).best();
        if (stretch.same() < NEARLY * words.size()) {
            return Optional.empty();
        }
        Span span = new Span(
                article.words().get(stretch.first()).start(),
                article.words().get(stretch.last()).end());
        return Optional.of(new RecordMatch(
                article.reading().article(), span, speaker(article.reading(), span), stretch.differences()));
    }

    /** Whose content has most of the words; of equals the shortest content. */
    static @Nullable String speaker(Reading reading, Span span) {
        return reading.attributions().stream()
                .filter(attribution ->
                        2 * AttributionFeatures.overlap(attribution.content().spans(), span) > span.length())
                .min(Comparator.comparing(
                        attribution -> attribution.content().text().length()))
                .map(attribution -> speaker(reading, attribution))
                .orElse(null);
    }

    static @Nullable String speaker(Reading reading, Attribution attribution) {
        String ref = attribution.source().ref();
        String words = attribution.source().text();
        return ref != null ? reading.source(ref).name() : words.isBlank() ? null : words;
    }
}
