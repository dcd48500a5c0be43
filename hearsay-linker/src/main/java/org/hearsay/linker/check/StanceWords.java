package org.hearsay.linker.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Word;

/** The groups of words by which an article shows how it stands to what it tells, and where each is counted. */
final class StanceWords {

    /** A group of words. */
    record Group(String name, Set<String> places, Set<String> words) {

        boolean isCountedIn(String place) {
            return places.contains(place);
        }

        long count(List<Word> in) {
            return in.stream().filter(word -> holds(word.form())).count();
        }

        boolean holds(String form) {
            return words.contains(form) || (name.equals(NEGATION) && form.endsWith("n't"));
        }
    }

    private static final String NEGATION = "negation";
    private static final Set<String> TURNING = Set.of("denial", "deny");
    private static final Set<String> TURNING_NEGATIONS = Set.of("not", "no", "never");

    private static final List<Group> GROUPS = read();

    private StanceWords() {}

    static List<Group> groups() {
        return GROUPS;
    }

    /** How often each group's words come. */
    static Map<String, Long> counts(List<Word> words) {
        Map<String, Long> counts = new HashMap<>();
        for (Group group : GROUPS) {
            long count = group.count(words);
            if (count > 0) {
                counts.put(group.name(), count);
            }
        }
        return counts;
    }

    /** How many words turn a sentence around: "denies hoax" has two and is as it was. */
    static long turns(List<Word> words) {
        return words.stream().map(Word::form).filter(StanceWords::isTurn).count();
    }

    private static boolean isTurn(String form) {
        return TURNING_NEGATIONS.contains(form)
                || form.endsWith("n't")
                || GROUPS.stream()
                        .anyMatch(group ->
                                TURNING.contains(group.name()) && group.words().contains(form));
    }

    private static List<Group> read() {
        List<Group> groups = new ArrayList<>();
        for (String line : WordList.lines(StanceWords.class, "stance-words.txt")) {
            String[] parts = line.split(": ", 3);
            groups.add(new Group(parts[0], Set.of(parts[1].split(" ")), Set.of(parts[2].split(" "))));
        }
        return List.copyOf(groups);
    }
}
