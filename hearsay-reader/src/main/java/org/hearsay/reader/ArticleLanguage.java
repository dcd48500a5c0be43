package org.hearsay.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of an article.
 *
 * <p>Two looks. Plain English shows in its small words ({@code english-function-words.txt}): in running English they are
 * between a third and a half of all words, and no other language has half of them. That look needs no model and settles
 * nearly every article that this program is for. What it does not settle goes to OpenNLP's detector of 103 languages (an
 * n-gram model), whose loading takes about a second, once.
 *
 * <p>The model's probabilities sink towards 1/103 as a text gets short, so that below some two hundred letters only the
 * distance between the first language and the others says anything. A short text in Latin letters that is not clearly
 * something else is taken for English; one in other letters is {@code "und"} and its script ({@code "und-Cyrl"}): which
 * language it is cannot be known, but that it is not English can.
 */
final class ArticleLanguage {

    /** How many chars are looked at; taken from the start, the middle and the end where the text is longer. */
    private static final int SAMPLE = 3_000;

    private static final Set<String> ENGLISH =
            new HashSet<>(WordList.lines(ArticleLanguage.class, "english-function-words.txt"));
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?");

    private ArticleLanguage() {}

    /** The language as a BCP 47 tag, or null where the text has nothing to tell it by. */
    static @Nullable String of(String text) {
        String sample = sample(text);
        Words words = Words.in(sample);
        if (words.all == 0) {
            return null;
        }
        if (words.all >= 20 && words.english >= 0.28 * words.all) {
            return "en";
        }
        String script = Scripts.mostOf(sample);
        if (script.equals("Latn") && words.all < 20 && words.english > 0 && words.english >= 0.25 * words.all) {
            return "en";
        }
        return LanguageModel.instance().guess(sample).decide(script);
    }

    /** The language of a BCP 47 tag ({@code "en-US"} gives {@code "en"}); null where it is not one. */
    static @Nullable String subtag(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == 2 || language.length() == 3 ? language : null;
    }

    private static String sample(String text) {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int third = SAMPLE / 3;
        int middle = text.length() / 2;
        return text.substring(0, third)
                + " " + text.substring(middle, middle + third)
                + " " + text.substring(text.length() - third);
    }

    private record Words(int all, int english) {

        static Words in(String sample) {
            int all = 0;
            int english = 0;
            Matcher word = WORD.matcher(sample);
            while (word.find()) {
                all++;
                if (ENGLISH.contains(word.group().toLowerCase(Locale.ROOT))) {
                    english++;
                }
            }
            return new Words(all, english);
        }
    }
}
