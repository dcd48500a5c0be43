package org.hearsay.linker.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;

/**
 * How rare words are in English news: inverse document frequency (Spärck Jones 1972) by a list that ships. Not by the
 * articles at hand, because then the likeness of two articles would change with every third one, and four articles about one
 * dam would find nothing special in the word "dam". Immutable.
 */
public final class Frequencies {

    private static final String LIST = "frequencies.txt";

    /** In how many of the counted articles a word is taken to be that the list leaves out. */
    private static final int UNLISTED = 2;

    private final Map<String, Double> rarity;
    private final double unlisted;

    private Frequencies(int articles, Map<String, Integer> counts) {
        Function<Integer, Double> rarityOf = count -> Math.log((articles + 1.0) / (count + 1.0));
        this.rarity = counts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> rarityOf.apply(entry.getValue())));
        this.unlisted = rarityOf.apply(UNLISTED);
    }

    /** The list that ships. */
    public static Frequencies ofNews() {
        List<String> lines = WordList.lines(Frequencies.class, LIST);
        return new Frequencies(Integer.parseInt(lines.get(0)), counts(lines.subList(1, lines.size())));
    }

    private static Map<String, Integer> counts(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (String line : lines) {
            String[] countAndWord = line.split(" ", 2);
            counts.put(countAndWord[1], Integer.valueOf(countAndWord[0]));
        }
        return counts;
    }

    /** How rare a word is, in nats: nearly 0 where every article has it, about 6.7 where hardly any does. */
    public double rarity(Word word) {
        return rarity.getOrDefault(word.form(), unlisted);
    }
}
