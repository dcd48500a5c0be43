package org.hearsay.linker.check;

import java.util.List;
import java.util.Set;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** Whether words say of something that it is not so. */
final class Polarity {

    /** In words: how far before what it turns around a negation may stand. */
    private static final int REACH = 3;

    private static final String NEGATION = "negation";
    private static final Set<String> DENIALS = Set.of("denial", "deny");

    private Polarity() {}

    /**
     * Whether the text is turned around once, or three times.
     *
     * @param about the stems of what is asked for; a negation counts that stands just before one of them or a denial
     */
    static boolean isTurned(String text, Set<String> about) {
        List<Word> words = Words.of(text);
        int turns = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isIn(DENIALS, word)) {
                turns++;
            } else if (isIn(Set.of(NEGATION), word)) {
                turns += words.subList(i + 1, Math.min(words.size(), i + 1 + REACH)).stream()
                                .anyMatch(next -> isIn(DENIALS, next) || about.contains(Stems.of(next.form())))
                        ? 1
                        : 0;
            }
        }
        return turns % 2 == 1;
    }

    private static boolean isIn(Set<String> groups, Word word) {
        return StanceWords.groups().stream()
                .anyMatch(group -> groups.contains(group.name()) && group.holds(word.form()));
    }
}
