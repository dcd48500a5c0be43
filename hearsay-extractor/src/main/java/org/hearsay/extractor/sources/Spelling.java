package org.hearsay.extractor.sources;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.core.WordList;

/** Brings the ways to write one name to one form: accents, and transliterations from other scripts. */
final class Spelling {

    private static final List<String[]> FOLDS = WordList.lines(Spelling.class, "folding.txt").stream()
            .map(line -> line.split(" ", -1))
            .toList();

    private static final Pattern ARTICLE = Pattern.compile("(?i:al|el|ad|an|ar|as|ash|at|az)-(?=\\p{Lu})");

    private Spelling() {}

    /** Whether an Arabic article begins the name: {@code al-Assad}. */
    static boolean hasArticle(String name) {
        return ARTICLE.matcher(name).lookingAt();
    }

    /** A surname without the Arabic article, which some leave out. */
    static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** The form that {@code Shabayev} and {@code Shabaev} share. */
    static String fold(String word) {
        String folded = plain(word);
        for (String[] fold : FOLDS) {
            folded = folded.replace(fold[0], fold[1]);
        }
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
                single.append(folded.charAt(i));
            }
        }
        return single.toString();
    }

    /** Small letters and digits without accents. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
