package org.hearsay.extractor.chains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The article's own publisher, under whatever name: {@code nyt}, {@code wash-post}, {@code The Washington Post}. */
final class Publisher {

    private final @Nullable String known;
    private final List<String> words;

    Publisher(@Nullable String name) {
        known = name == null ? null : Outlets.known(name);
        words = name == null ? List.of() : words(name);
    }

    /** Whether that is a name of it, or of a part of it: {@code POLITICO Florida}. */
    boolean isCalled(String name) {
        List<String> others = words(name);
        return !words.isEmpty()
                && !others.isEmpty()
                && ((known != null && Objects.equals(known, Outlets.known(name)))
                        || begins(others, words)
                        || initials(others).equals(String.join("", words)));
    }

    /** Whether its name ends in that word: the Post. */
    boolean endsWith(String word) {
        String last = known != null ? known : String.join(" ", words);
        return last.toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT));
    }

    /** Whether each short form begins the word at its place: {@code wash post}, {@code Washington Post}. */
    private static boolean begins(List<String> words, List<String> starts) {
        for (int i = 0; i < starts.size(); i++) {
            if (i >= words.size() || !words.get(i).startsWith(starts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.length() > 1 ? initials.toString() : "";
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }
}
