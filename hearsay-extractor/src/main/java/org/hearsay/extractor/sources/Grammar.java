package org.hearsay.extractor.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.core.WordList;

/** Sets of small words, from {@code small-words.txt}. */
final class Grammar {

    private static final Map<String, Set<String>> SETS = read();

    private Grammar() {}

    /** The set of that name, in small letters. */
    static Set<String> words(String set) {
        return Objects.requireNonNull(SETS.get(set), set);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String line : WordList.lines(Grammar.class, "small-words.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            sets.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        return Map.copyOf(sets);
    }
}
