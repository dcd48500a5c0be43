package org.hearsay.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** First names and their short forms: the list {@code nicknames.txt} beside this class, of a line for each group of them. */
public final class FirstNames {

    private static final Map<String, Set<String>> FORMS = forms();

    private FirstNames() {}

    private static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : WordList.lines(FirstNames.class, "nicknames.txt")) {
            List<String> group = List.of(line.split(" ", -1));
            group.forEach(
                    name -> forms.computeIfAbsent(name, n -> new HashSet<>()).addAll(group));
        }
        return forms;
    }

    /** Whether the two, in any case, may be one person's: "Bill", "William". A name that no line has is only itself. */
    public static boolean mayBeOne(String one, String other) {
        String lower = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return lower.equals(second) || FORMS.getOrDefault(lower, Set.of()).contains(second);
    }
}
