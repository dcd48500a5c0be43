package org.hearsay.extractor.prose;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;

/** Of what time a word tells. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Map<String, Tense> WORDS = WordList.lines(Tense.class, "tenses.txt").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(word -> word[0], word -> word[1].equals("past") ? PAST : FUTURE));

    /** What the word itself tells, whatever stands around it. */
    public static Tense of(Token token) {
        Tense tense = WORDS.get(token.lower());
        if (tense != null) {
            return tense;
        }
        return token.lower().endsWith("ed") && !token.isCapitalized() ? PAST : UNKNOWN;
    }
}
