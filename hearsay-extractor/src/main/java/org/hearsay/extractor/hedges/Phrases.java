package org.hearsay.extractor.hedges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Phrases of a file of lines {@code label: phrase, phrase}, and where they stand among tokens. */
final class Phrases {

    /** @param length the number of its tokens */
    record Phrase(String label, int length) {}

    private record Entry(List<String> words, String label) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();
    private final Map<String, List<Entry>> byLast = new HashMap<>();

    Phrases(String name) {
        for (String line : WordList.lines(Phrases.class, name)) {
            int colon = line.indexOf(": ");
            for (String phrase : line.substring(colon + 2).split(", ", -1)) {
                List<String> words = List.of(phrase.replace("'s", " 's").split(" ", -1));
                Entry entry = new Entry(words, line.substring(0, colon));
                byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(entry);
                byLast.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** The longest phrase that starts at that token, or null. */
    @Nullable
    Phrase from(List<Token> tokens, int at) {
        return at >= tokens.size() ? null : longest(byFirst, tokens, at, true);
    }

    /** The longest phrase that ends before that token, or null. */
    @Nullable
    Phrase before(List<Token> tokens, int at) {
        return at == 0 ? null : longest(byLast, tokens, at - 1, false);
    }

    private static @Nullable Phrase longest(
            Map<String, List<Entry>> entries, List<Token> tokens, int at, boolean first) {
        Phrase longest = null;
        for (Entry entry : entries.getOrDefault(tokens.get(at).lower(), List.of())) {
            int length = entry.words().size();
            int from = first ? at : at - length + 1;
            if ((longest == null || length > longest.length()) && stands(entry.words(), tokens, from)) {
                longest = new Phrase(entry.label(), length);
            }
        }
        return longest;
    }

    private static boolean stands(List<String> words, List<Token> tokens, int from) {
        if (from < 0 || from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(from + i).lower().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
