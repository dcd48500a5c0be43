package org.hearsay.linker.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hearsay.linker.check.ArticleText.Sentence;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/**
 * What can be counted of a sentence and of an article that may speak of it: what {@link StanceModel} goes by. A feature that
 * is not there is 0.
 */
public final class StanceFeatures {

    /** The feature that is always 1. */
    public static final String BIAS = "bias";

    /** What the name of a feature begins with that is a word of the sentence. */
    public static final String WORD = "word.";

    private static final int LEDE = 2;
    private static final int END = 3;
    private static final double RATE_PER_WORDS = 50;

    /** A sentence matches that has so much of what the best one has, and so much at all. */
    private static final double OF_BEST = 0.5;

    private static final double LEAST_SHARE = 0.15;

    private StanceFeatures() {}

    /** What is counted of a sentence by itself. */
    public static Map<String, Double> ofSentence(String sentence) {
        List<Word> words = Words.of(sentence);
        Map<String, Double> features = new HashMap<>(Map.of(BIAS, 1.0));
        StanceWords.counts(words).keySet().forEach(group -> features.put(group, 1.0));
        words.forEach(word -> features.put(WORD + word.form(), 1.0));
        long turns = StanceWords.turns(words);
        mark("turned", turns % 2 == 1, features);
        mark("turned-back", turns > 0 && turns % 2 == 0, features);
        mark("question", sentence.indexOf('?') >= 0, features);
        mark("question-at-end", sentence.strip().endsWith("?"), features);
        mark("quotation", words.stream().anyMatch(Word::quoted), features);
        mark("colon", sentence.indexOf(':') >= 0, features);
        mark("exclamation", sentence.indexOf('!') >= 0, features);
        return features;
    }

    private static void mark(String name, boolean isThere, Map<String, Double> features) {
        if (isThere) {
            features.put(name, 1.0);
        }
    }

    /** What is counted of an article with regard to a sentence. */
    public static Map<String, Double> ofArticle(String sentence, ArticleText article) {
        return ofArticle(Terms.of(sentence), article);
    }

    static Map<String, Double> ofArticle(Terms sentence, ArticleText article) {
        List<Sentence> sentences = article.sentences();
        List<Double> shares = sentences.stream()
                .map(other -> sentence.shareIn(other.terms().weights().keySet()))
                .toList();
        double best = shares.stream().mapToDouble(share -> share).max().orElse(0);
        List<Integer> matching = IntStream.range(0, sentences.size())
                .filter(i -> shares.get(i) >= Math.max(OF_BEST * best, LEAST_SHARE))
                .boxed()
                .toList();
        Map<String, List<Sentence>> places = places(sentences, shares, matching);
        Map<String, Double> features = new HashMap<>(Map.of(BIAS, 1.0));
        features.put("share", article.share(sentence));
        features.put("best.share", best);
        features.put("matches", Math.log1p(matching.size()));
        words(places, features);
        new AttributionFeatures(article.reading(), features).count(places, sentences.size());
        return features;
    }

    private static Map<String, List<Sentence>> places(
            List<Sentence> sentences, List<Double> shares, List<Integer> matching) {
        Map<String, List<Sentence>> places = new HashMap<>();
        int size = sentences.size();
        places.put("all", sentences);
        places.put("lede", sentences.subList(0, Math.min(LEDE, size)));
        places.put("end", sentences.subList(Math.max(0, size - END), size));
        places.put("match", matching.stream().map(sentences::get).toList());
        places.put(
                "best",
                IntStream.range(0, size)
                        .boxed()
                        .max(Comparator.comparing(shares::get).thenComparing(Comparator.reverseOrder()))
                        .map(sentences::get)
                        .stream()
                        .toList());
        places.put(
                "near",
                IntStream.range(0, size)
                        .filter(i -> matching.stream().anyMatch(match -> Math.abs(match - i) <= 1))
                        .mapToObj(sentences::get)
                        .toList());
        return places;
    }

    private static void words(Map<String, List<Sentence>> places, Map<String, Double> features) {
        List<Sentence> all = places.getOrDefault("all", List.of());
        double length = sum(all, sentence -> sentence.words().size());
        features.put("length", Math.log1p(length));
        features.put("questions", Math.log1p(sum(all, sentence -> sentence.isQuestion() ? 1 : 0)));
        for (StanceWords.Group group : StanceWords.groups()) {
            places.forEach((place, sentences) -> {
                if (group.isCountedIn(place)) {
                    double count = sum(sentences, sentence -> group.count(sentence.words()));
                    features.put(place + "." + group.name(), Math.log1p(count));
                }
            });
            if (group.isCountedIn("rate") && length > 0) {
                double count = sum(all, sentence -> group.count(sentence.words()));
                features.put("rate." + group.name(), RATE_PER_WORDS * count / length);
            }
        }
    }

    private static double sum(List<Sentence> sentences, ToDoubleFunction<Sentence> of) {
        return sentences.stream().mapToDouble(of).sum();
    }
}
