package org.hearsay.eval.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.eval.coreference.GumDocument.Mention;
import org.hearsay.extractor.prose.WordList;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;

/**
 * What a simple program would answer: for a pronoun the nearest name before it that agrees in gender and number, for all else the last
 * mention in the same words. It is given the true mentions, and the genders of first names that Hearsay knows.
 */
final class Baseline {

    private static final Map<String, String> GENDERS = genders();
    private static final Set<String> PLURAL = Set.of("they", "them", "their");

    private final GumDocument document;

    Baseline(GumDocument document) {
        this.document = document;
    }

    /** The mention before {@code of} that it stands for, or null. */
    @Nullable
    Mention antecedent(Mention of) {
        String pronoun = word(of);
        Mention last = null;
        for (Mention mention : document.mentions()) {
            if (mention.last() < of.first()
                    && (Answers.isPronoun(pronoun)
                            ? isName(mention) && agrees(mention, pronoun)
                            : sameWords(mention, of))
                    && (last == null || mention.head() > last.head())) {
                last = mention;
            }
        }
        return last;
    }

    private boolean isName(Mention mention) {
        return document.words().get(mention.head()).tag().equals("PROPN");
    }

    private boolean agrees(Mention name, String pronoun) {
        String gender =
                GENDERS.getOrDefault(document.words().get(name.first()).form().toLowerCase(Locale.ROOT), "");
        boolean plural = document.words().get(name.head()).form().endsWith("s") && gender.isEmpty();
        return switch (pronoun) {
            case "he" -> gender.equals("male");
            case "she" -> gender.equals("female");
            case "it" -> gender.isEmpty();
            default -> PLURAL.contains(pronoun) ? plural : !gender.isEmpty();
        };
    }

    private boolean sameWords(Mention one, Mention other) {
        return plain(one).equals(plain(other));
    }

    private String plain(Mention mention) {
        return document.text(mention).toLowerCase(Locale.ROOT).replaceAll("^(the|a|an) ", "");
    }

    private String word(Mention mention) {
        return document.words().get(mention.head()).form().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> genders() {
        Map<String, String> genders = new HashMap<>(Map.of("mr.", "male", "mrs.", "female", "ms.", "female"));
        WordList.lines(SourceResolver.class, "first-names.txt")
                .forEach(line ->
                        genders.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return Map.copyOf(genders);
    }
}
