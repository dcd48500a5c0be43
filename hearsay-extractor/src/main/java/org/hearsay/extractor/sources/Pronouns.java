package org.hearsay.extractor.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.WordList;

/** The pronouns and what they can stand for. Immutable. */
final class Pronouns {

    static final Pronouns ENGLISH = new Pronouns();

    /** What a pronoun stands for. */
    enum Sort {
        MALE,
        FEMALE,
        THING,
        SEVERAL,
        SPEAKER,
        RELATIVE,
        NOBODY
    }

    private record Pronoun(Sort sort, boolean possessive) {}

    private final Map<String, Pronoun> pronouns = new HashMap<>();

    private Pronouns() {
        for (String line : WordList.lines(Pronouns.class, "pronouns.txt")) {
            List<String> parts = List.of(line.split(" ", -1));
            pronouns.put(
                    parts.get(0), new Pronoun(Sort.valueOf(parts.get(1).toUpperCase(Locale.ROOT)), parts.size() > 2));
        }
    }

    boolean isPronoun(String lower) {
        return pronouns.containsKey(lower);
    }

    boolean isPossessive(String lower) {
        Pronoun pronoun = pronouns.get(lower);
        return pronoun != null && pronoun.possessive;
    }

    /** Whether it is he, she, it, they, I or we in any of their forms. */
    boolean isPersonal(String lower) {
        Pronoun pronoun = pronouns.get(lower);
        return pronoun != null && pronoun.sort != Sort.RELATIVE && pronoun.sort != Sort.NOBODY;
    }

    /** What the pronoun stands for; {@link Sort#NOBODY} for a word that is none. */
    Sort sort(String lower) {
        Pronoun pronoun = pronouns.get(lower);
        return pronoun == null ? Sort.NOBODY : pronoun.sort;
    }
}
