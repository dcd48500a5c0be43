package org.hearsay.eval.coreference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.WordList;
import org.hearsay.eval.coreference.GumDocument.Mention;
import org.hearsay.eval.coreference.GumDocument.Word;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;

/**
 * What a simple program would answer: for a pronoun the last name before it that is a clause's subject and agrees in gender and number,
 * for all else the last mention whose head or last word is the same. Of several such programs it is the best on GUM's news and interviews.
 * It is given the true mentions and trees, and the genders of first names that Hearsay knows.
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
        boolean isPronoun = Answers.isPronoun(pronoun);
        Mention last = null;
        for (Mention mention : document.mentions()) {
            if (mention.last() < of.first()
                    && (isPronoun ? isNamedSubject(mention) && agrees(mention, pronoun) : isAlike(mention, of))
                    && (last == null || mention.head() > last.head())) {
                last = mention;
            }
        }
        return last;
    }

    private boolean isAlike(Mention one, Mention other) {
        return word(one).equals(word(other)) || last(one).equals(last(other));
    }

    private boolean isNamedSubject(Mention mention) {
        Word head = document.words().get(mention.head());
        return head.tag().equals("PROPN") && head.relation().startsWith("nsubj");
    }

    /** Whether neither number nor a first name's gender speaks against it. */
    private boolean agrees(Mention mention, String pronoun) {
        String gender = GENDERS.getOrDefault(
                document.words().get(mention.first()).form().toLowerCase(Locale.ROOT), "");
        boolean plural = gender.isEmpty() && word(mention).endsWith("s");
        return switch (pronoun) {
            case "he" -> !plural && !gender.equals("female");
            case "she" -> !plural && !gender.equals("male");
            case "it" -> !plural && gender.isEmpty();
            default -> plural || !PLURAL.contains(pronoun);
        };
    }

    private String word(Mention mention) {
        return document.words().get(mention.head()).form().toLowerCase(Locale.ROOT);
    }

    private String last(Mention mention) {
        return document.words().get(mention.last()).form().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> genders() {
        Map<String, String> genders = new HashMap<>(Map.of("mr.", "male", "mrs.", "female", "ms.", "female"));
        WordList.lines(SourceResolver.class, "first-names.txt")
                .forEach(line ->
                        genders.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return Map.copyOf(genders);
    }
}
