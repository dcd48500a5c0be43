package org.hearsay.eval.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.core.Article;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/**
 * Makes many articles of few. Each world tells all articles again with its rarer words exchanged, one for another about as
 * rare, the same in all articles of that world: as many stories again, of the same sizes, of words that all worlds share.
 */
public final class Variants {

    /** In nats: words less rare, which one article in seven has or more, stay as they are. */
    private static final double RARE = 2;

    private final List<Article> articles;
    private final Frequencies frequencies = Frequencies.ofNews();
    private final Map<Integer, List<String>> bands = new TreeMap<>();

    public Variants(List<Article> articles) {
        this.articles = List.copyOf(articles);
        Map<Integer, TreeSet<String>> forms = new TreeMap<>();
        for (Article article : articles) {
            for (Word word : Words.of(article.text())) {
                if (frequencies.rarity(word) >= RARE) {
                    int band = (int) frequencies.rarity(word);
                    forms.computeIfAbsent(band, rarity -> new TreeSet<>()).add(word.form());
                }
            }
        }
        forms.forEach((band, words) -> bands.put(band, List.copyOf(words)));
    }

    /** So many articles: the given ones first, then those of one world after another. */
    public List<Article> of(int size) {
        List<Article> all = new ArrayList<>();
        for (int world = 0; all.size() < size; world++) {
            Map<String, String> exchange = exchange(world);
            for (Article article : articles.subList(0, Math.min(articles.size(), size - all.size()))) {
                all.add(world == 0 ? article : variant(article, world, exchange));
            }
        }
        return all;
    }

    private Map<String, String> exchange(int world) {
        Map<String, String> exchange = new HashMap<>();
        bands.forEach((band, words) -> {
            List<String> others = new ArrayList<>(words);
            Collections.shuffle(others, new Random(31L * world + band));
            for (int i = 0; i < words.size(); i++) {
                exchange.put(words.get(i), others.get(i));
            }
        });
        return exchange;
    }

    private static Article variant(Article article, int world, Map<String, String> exchange) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Word word : Words.of(article.text())) {
            String other = exchange.get(word.form());
            if (other != null) {
                text.append(article.text(), end, word.start()).append(other);
                end = word.end();
            }
        }
        text.append(article.text().substring(end));
        return Article.builder(article.location() + "-" + world, text.toString())
                .published(article.published())
                .build();
    }
}
