package org.hearsay.linker.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Article;

/** Makes a story of the entries that are in it. */
final class StoryMaker {

    private static final int ID_DIGITS = 16;

    /** Of a text whose article has no title, in words. */
    private static final int TITLE_WORDS = 14;

    private StoryMaker() {}

    static Story story(List<Entry> entries) {
        List<Entry> inOrder = entries.stream().sorted(Entry.ORDER).toList();
        String first = inOrder.get(0).first().id();
        return new Story(
                "story:" + first.substring(first.indexOf(':') + 1).substring(0, ID_DIGITS),
                title(inOrder),
                inOrder.stream().flatMap(entry -> entry.articles().stream()).toList());
    }

    private static String title(List<Entry> entries) {
        TermSum sum = new TermSum(0);
        entries.forEach(entry -> sum.add(entry.vector()));
        Comparator<Entry> mostLikeAll = Comparator.comparingDouble(entry -> -sum.dot(entry.vector()));
        Optional<Entry> titled =
                entries.stream().filter(entry -> entry.first().title() != null).min(mostLikeAll);
        Article article =
                titled.or(() -> entries.stream().min(mostLikeAll)).orElseThrow().first();
        return article.title() != null ? article.title() : firstWords(article);
    }

    private static String firstWords(Article article) {
        String line = article.text()
                .lines()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(article.location());
        String[] words = line.strip().split("\\s+", TITLE_WORDS + 1);
        return words.length <= TITLE_WORDS
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, TITLE_WORDS)) + " ...";
    }
}
