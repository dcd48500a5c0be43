package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.hearsay.eval.attributions.Made.article;
import static org.hearsay.eval.attributions.Made.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class AttributionScorerTest {

    private static final String TEXT = "Mara Venn said the old dam will hold, but the mayor doubts it.";
    private static final AttributionSpans MARA = attribution(TEXT, "Mara Venn", "said", "the old dam will hold");
    private static final AttributionSpans MAYOR = attribution(TEXT, "the mayor", "doubts", "it");

    @Test
    void goldItselfIsAllRight() {
        Scores scores = AttributionScorer.score(article(TEXT, MARA, MAYOR), article(TEXT, MAYOR, MARA));
        scores.measures()
                .forEach((name, counts) -> assertThat(counts.f1()).as(name).isEqualTo(1));
    }

    @Test
    void aSpanOneWordShortIsNotExactButItsWordsCount() {
        Scores scores = AttributionScorer.score(
                article(TEXT, MARA, MAYOR),
                article(TEXT, attribution(TEXT, "Mara", "said", "old dam will hold"), MAYOR));
        assertThat(scores.measure("exact.source")).isEqualTo(new Counts(1, 2, 2));
        assertThat(scores.measure("exact.cue")).isEqualTo(new Counts(2, 2, 2));
        assertThat(scores.measure("exact.content")).isEqualTo(new Counts(1, 2, 2));
        assertThat(scores.measure("words.source")).isEqualTo(new Counts(3, 4, 3));
        assertThat(scores.measure("words.content")).isEqualTo(new Counts(5, 6, 5));
        assertThat(scores.measure("found")).isEqualTo(new Counts(2, 2, 2));
        // Mara / Mara Venn: Dice 2/3
        assertThat(scores.measure("linked")).isEqualTo(new Counts(2, 2, 2));
    }

    @Test
    void aContentWithTheWrongSourceIsFoundAndNotLinked() {
        Scores scores = AttributionScorer.score(
                article(TEXT, MARA), article(TEXT, attribution(TEXT, "the mayor", "said", "the old dam will hold")));
        assertThat(scores.measure("found")).isEqualTo(new Counts(1, 1, 1));
        assertThat(scores.measure("linked")).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void twoWithoutSourceAreLinkedAndOneWithoutIsNot() {
        AttributionSpans nobody = attribution(TEXT, "", "said", "the old dam will hold");
        assertThat(AttributionScorer.score(article(TEXT, nobody), article(TEXT, nobody))
                        .measure("linked")
                        .right())
                .isEqualTo(1);
        assertThat(AttributionScorer.score(article(TEXT, MARA), article(TEXT, nobody))
                        .measure("linked")
                        .right())
                .isZero();
    }

    @Test
    void halfOfTheWordsIsEnoughAndLessIsNot() {
        // 2 of 5 words and 2 predicted: Dice 4/7; 1 of 5: 2/6
        assertThat(found("will hold")).isEqualTo(1);
        assertThat(found("hold")).isZero();
    }

    private static int found(String content) {
        return AttributionScorer.score(article(TEXT, MARA), article(TEXT, attribution(TEXT, "", "", content)))
                .measure("found")
                .right();
    }

    @Test
    void theLikestPairIsMatchedFirst() {
        AttributionSpans worse = attribution(TEXT, "", "said", "old dam will hold");
        Scores scores = AttributionScorer.score(article(TEXT, MARA), article(TEXT, MARA, worse));
        Outcome outcome = scores.outcomes().get(0);
        assertThat(outcome.found()).containsExactly(new Outcome.Pair(MARA, MARA, true));
        assertThat(outcome.extra()).containsExactly(worse);
    }

    @Test
    void ofPairsEquallyLikeTheLastIsMatched() {
        AttributionSpans copy = attribution(TEXT, "the mayor", "doubts", "the old dam will hold");
        Scores scores = AttributionScorer.score(article(TEXT, MARA), article(TEXT, MARA, copy));
        assertThat(scores.outcomes().get(0).found()).containsExactly(new Outcome.Pair(MARA, copy, false));
    }

    @Test
    void anAttributionWithoutContentCountsForItsSpansOnly() {
        AttributionSpans silent = attribution(TEXT, "the mayor", "doubts", "");
        Scores scores = AttributionScorer.score(article(TEXT, silent), article(TEXT, silent));
        assertThat(scores.measure("exact.source").right()).isEqualTo(1);
        assertThat(scores.measure("found")).isEqualTo(Counts.NONE);
    }

    @Test
    void aSpanThatTwoAttributionsShareCountsOnce() {
        Scores scores = AttributionScorer.score(article(TEXT, MARA, MARA), article(TEXT, MARA));
        assertThat(scores.measure("exact.source")).isEqualTo(new Counts(1, 1, 1));
        assertThat(scores.measure("found")).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void anArticleWithoutPredictionIsSaid() {
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> AttributionScorer.score(article(TEXT, MARA), Map.of()))
                .withMessageStartingWith("a: ");
    }

    @Test
    void aPredictionForAnotherTextIsSaid() {
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> AttributionScorer.score(article(TEXT, MARA), article(TEXT + " ")))
                .withMessageContaining("not the gold text");
    }

    /** The same measures written down a second time, as plainly as can be, on texts and spans without sense. */
    @Test
    void agreesWithANaiveScorerOnAnything() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Map<String, ArticleSpans> gold = new LinkedHashMap<>();
            Map<String, ArticleSpans> predicted = new LinkedHashMap<>();
            for (String id : List.of("a", "b")) {
                String text = Made.randomText(random);
                gold.put(id, Made.randomArticle(id, text, random));
                predicted.put(id, random.nextInt(4) == 0 ? gold.get(id) : Made.randomArticle(id, text, random));
            }
            assertThat(AttributionScorer.score(gold, predicted).measures())
                    .as("seed " + seed)
                    .isEqualTo(Naive.measures(gold, predicted));
        }
    }

    @Test
    void f1IsTheHarmonicMean() {
        Counts counts = new Counts(3, 4, 6);
        assertThat(counts.precision()).isEqualTo(0.5);
        assertThat(counts.recall()).isEqualTo(0.75);
        assertThat(counts.f1()).isEqualTo(0.6, within(1e-12));
        assertThat(Counts.NONE.f1()).isZero();
    }

    /** Sets of words' starts, a search for the best pair again and again, and Java's own regular expression. */
    private static final class Naive {

        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\p{Z}]");

        static Map<String, Counts> measures(Map<String, ArticleSpans> gold, Map<String, ArticleSpans> predicted) {
            Map<String, Counts> all = new HashMap<>();
            gold.forEach((id, article) -> {
                ArticleSpans other = predicted.get(id);
                for (Role role : Role.values()) {
                    Set<Span> ours = new HashSet<>();
                    Set<Span> theirs = new HashSet<>();
                    article.attributions().forEach(a -> ours.addAll(a.of(role)));
                    other.attributions().forEach(a -> theirs.addAll(a.of(role)));
                    all.merge("exact." + role.word(), counts(ours, theirs), Counts::plus);
                    all.merge(
                            "words." + role.word(),
                            counts(words(article.text(), ours), words(article.text(), theirs)),
                            Counts::plus);
                }
                match(article, other, all);
            });
            return all;
        }

        private static void match(ArticleSpans gold, ArticleSpans predicted, Map<String, Counts> all) {
            List<AttributionSpans> ours = withContent(gold);
            List<AttributionSpans> theirs = withContent(predicted);
            boolean[] usedOurs = new boolean[ours.size()];
            boolean[] usedTheirs = new boolean[theirs.size()];
            int found = 0;
            int linked = 0;
            while (true) {
                double best = 0.5;
                int[] pair = null;
                for (int i = 0; i < ours.size(); i++) {
                    for (int j = 0; j < theirs.size(); j++) {
                        double dice = dice(
                                gold.text(),
                                ours.get(i).content(),
                                theirs.get(j).content());
                        if (!usedOurs[i] && !usedTheirs[j] && dice >= best) {
                            best = dice;
                            pair = new int[] {i, j};
                        }
                    }
                }
                if (pair == null) {
                    break;
                }
                usedOurs[pair[0]] = true;
                usedTheirs[pair[1]] = true;
                found++;
                linked += dice(
                                        gold.text(),
                                        ours.get(pair[0]).source(),
                                        theirs.get(pair[1]).source())
                                >= 0.5
                        ? 1
                        : 0;
            }
            all.merge("found", new Counts(found, ours.size(), theirs.size()), Counts::plus);
            all.merge("linked", new Counts(linked, ours.size(), theirs.size()), Counts::plus);
        }

        private static List<AttributionSpans> withContent(ArticleSpans article) {
            return article.attributions().stream()
                    .filter(a -> !a.content().isEmpty())
                    .toList();
        }

        private static double dice(String text, List<Span> one, List<Span> other) {
            Counts counts = counts(words(text, one), words(text, other));
            int sum = counts.gold() + counts.predicted();
            return sum == 0 ? 1 : 2.0 * counts.right() / sum;
        }

        private static Counts counts(Set<?> gold, Set<?> predicted) {
            Set<Object> both = new HashSet<>(gold);
            both.retainAll(predicted);
            return new Counts(both.size(), gold.size(), predicted.size());
        }

        private static Set<Integer> words(String text, Iterable<Span> spans) {
            Set<Integer> words = new HashSet<>();
            WORD.matcher(text).results().forEach(word -> {
                for (Span span : spans) {
                    if (span.contains(word.start())) {
                        words.add(word.start());
                    }
                }
            });
            return words;
        }
    }
}
