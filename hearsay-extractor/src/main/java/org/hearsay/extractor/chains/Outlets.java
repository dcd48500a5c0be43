package org.hearsay.extractor.chains;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Bodies;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** The outlets that are known by name, from the same files in which the kinds of sources are looked up. */
final class Outlets {

    private static final int LONGEST = 6;
    private static final List<String> FILES = List.of("news-agency.txt", "news-outlet.txt", "state-media.txt");
    private static final Set<String> ENDINGS = WordList.of(Outlets.class, "names.txt");
    private static final Map<String, String> NAMES = new HashMap<>();
    /** Those that are names only after an article: The Hill, The View. */
    private static final Set<String> WITH_ARTICLE = new HashSet<>();

    static {
        FILES.forEach(file -> add(WordList.lines(Bodies.class, "bodies/" + file)));
        add(WordList.lines(Outlets.class, "programmes.txt"));
        ENDINGS.forEach(ending -> NAMES.remove(key(ending))); // "the Post" is the one that was named before
    }

    private Outlets() {}

    private static void add(List<String> lines) {
        for (String line : lines) {
            List<String> forms =
                    Arrays.stream(line.split(";", -1)).map(String::strip).toList();
            for (String form : forms) {
                boolean isNew = NAMES.putIfAbsent(key(form), bare(forms.get(0))) == null;
                if (form.startsWith("The ") && isNew) {
                    WITH_ARTICLE.add(key(form));
                } else {
                    WITH_ARTICLE.remove(key(form));
                }
            }
        }
    }

    /** The name to which that name leads, or null for none that is known. */
    static @Nullable String known(String name) {
        return NAMES.get(key(name));
    }

    /** The longest known name that begins at that token, or null. */
    static @Nullable Medium at(Prose prose, int i) {
        if (prose.token(i).lower().equals("the")) {
            return null; // the name begins after it
        }
        if (!prose.token(i).isCapitalized()
                && !Character.isDigit(prose.token(i).text().charAt(0))) {
            return null;
        }
        StringBuilder words = new StringBuilder();
        Medium longest = null;
        for (int end = i; end < Math.min(prose.size(), i + LONGEST); end++) {
            words.append(words.isEmpty() || prose.token(end).text().startsWith("'") ? "" : " ")
                    .append(prose.token(end).text());
            String name = known(words.toString());
            boolean isArticled = i > 0 && prose.token(i - 1).lower().equals("the");
            if (name != null && (isArticled || !WITH_ARTICLE.contains(key(words.toString())))) {
                longest = new Medium(i, end + 1, name);
            }
        }
        return longest;
    }

    /** Whether names of outlets end with that word: Times, Post. */
    static boolean isEnding(String word) {
        return ENDINGS.contains(word) || ENDINGS.contains(word.substring(word.lastIndexOf('-') + 1));
    }

    private static String bare(String name) {
        String stripped = name.strip();
        return stripped.startsWith("The ") ? stripped.substring(4) : stripped;
    }

    private static String key(String name) {
        return bare(name)
                .replace(".", "")
                .replace("!", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
