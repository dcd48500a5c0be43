package org.hearsay.extractor.times;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** The words that time expressions are made of. */
final class Calendar {

    /**
     * One of them.
     *
     * @param kind what it is: "weekday", "month", "unit" and so on, as words.txt has them
     * @param value which one of its kind
     */
    record Word(String kind, int value) {

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    /** The most words that a name in names.txt has. */
    static final int LONGEST_NAME = 4;

    private static final Map<String, Word> WORDS = WordList.lines(Calendar.class, "words.txt").stream()
            .map(line -> line.split(" ", 3))
            .collect(Collectors.toUnmodifiableMap(
                    word -> word[0], word -> new Word(word[1], Integer.parseInt(word[2]))));
    private static final Set<String> NAMES = WordList.of(Calendar.class, "names.txt");

    private Calendar() {}

    static @Nullable Word word(Token token) {
        String word = token.lower();
        return WORDS.get(word.startsWith("mid-") ? word.substring(4) : word);
    }

    static boolean isName(String words) {
        return NAMES.contains(words);
    }
}
