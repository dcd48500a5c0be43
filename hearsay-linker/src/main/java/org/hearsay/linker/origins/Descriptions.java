package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** Reads in the words for somebody of which body they are. */
final class Descriptions {

    private static final Set<String> COMMON = WordList.of(Descriptions.class, "descriptions.txt");
    private static final Set<String> OFFICES = WordList.of(Descriptions.class, "offices.txt");
    private static final Set<String> RANKS = WordList.of(Descriptions.class, "ranks.txt");
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "then", "retired", "previous");
    private static final Set<String> LEADS = Set.of("runs", "heads", "leads", "directs", "chairs");
    private static final Set<String> COMPLEMENTS =
            Set.of("of", "for", "from", "at", "in", "on", "with", "who", "close", "familiar", "briefed", "near");

    private Descriptions() {}

    /** The stems of the words that say of whom unnamed sources are: "airport" for "an airport official"; none for "divers". */
    static Set<String> belonging(String unnamed) {
        List<String> words = new ArrayList<>(forms(unnamed));
        int head = 0;
        while (head + 1 < words.size() && !COMPLEMENTS.contains(words.get(head + 1))) {
            head++;
        }
        words.remove(head);
        return words.stream()
                .filter(word -> !COMMON.contains(word) && !Names.isGeneric(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    /**
     * The stems that name the body at whose head, or whose official, somebody is by a role: "Harbour Council chairman", "runs the
     * Harbour Council"; or none.
     */
    static Set<String> office(String role) {
        List<String> words = forms(role);
        if (!words.isEmpty() && LEADS.contains(words.get(0))) {
            return Names.stemsOfBody(Names.key(role.substring(words.get(0).length())));
        }
        int head =
                (int) words.stream().takeWhile(word -> !OFFICES.contains(word)).count();
        if (head == words.size() || words.stream().anyMatch(FORMER::contains)) {
            return Set.of();
        }
        boolean isOf = head + 2 < words.size() && words.get(head + 1).equals("of");
        return words.subList(isOf ? head + 2 : 0, isOf ? words.size() : head).stream()
                .filter(word -> !Names.isGeneric(word) && !RANKS.contains(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    /** The body whose staff somebody is: "shelter" of "vets at the shelter". */
    static Optional<String> staffed(String voice) {
        List<Word> words = Words.of(voice);
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).form().equals("at")
                    && Names.speaks(words.get(i - 1).form())) {
                boolean isArticled = words.get(i + 1).form().equals("the") && i + 2 < words.size();
                return Optional.of(
                        voice.substring(words.get(isArticled ? i + 2 : i + 1).start()));
            }
        }
        return Optional.empty();
    }

    /** What the staff of a body are called: "vets" for "vets at the shelter". */
    static String staff(String voice) {
        return forms(voice).stream().filter(Names::speaks).findFirst().orElse("");
    }

    private static List<String> forms(String words) {
        return Words.of(words).stream().map(Word::form).toList();
    }
}
