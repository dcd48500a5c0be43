package org.hearsay.eval.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.eval.coreference.GumDocument.Mention;
import org.hearsay.eval.coreference.SpeechSubjects.Subject;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.Resolution;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;

/**
 * Asks for every subject of a speech verb that stands for something mentioned before by a name or noun, which mention that was, and says
 * whether it is one of the same entity.
 */
public final class Answers {

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "this", "these", "those", "him", "her",
            "them", "his", "its", "their", "my", "our", "your", "me", "us", "one", "some", "others", "whom", "whose");

    private final SourceResolver resolver = new SourceResolver();

    /** How a mention is worded. */
    public enum Wording {
        PRONOUN,
        NAME,
        DESCRIPTION
    }

    /**
     * One asked and answered.
     *
     * @param right whether Hearsay's answer is right, or null where it gave none
     * @param baseline the same of the baseline
     * @param place where it is: the document, the words, and what Hearsay took them for
     */
    public record Answer(
            Wording wording,
            @Nullable Boolean right,
            @Nullable Boolean baseline,
            String place) {}

    /** The answers for one document. */
    List<Answer> of(GumDocument document) {
        List<Subject> subjects = new SpeechSubjects(document).find();
        Article article = Article.builder(document.name(), document.text()).build();
        Resolution resolution = resolver.resolve(
                Prose.of(document.text()),
                article,
                subjects.stream().map(Subject::attribution).toList(),
                List.of());
        Baseline baseline = new Baseline(document);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            Mention mention = subjects.get(i).mention();
            if (isAnaphor(document, mention)) {
                Span system = before(document, mention, source(resolution, i));
                Mention simple = baseline.antecedent(mention);
                String place = document.name() + " " + document.span(mention).start() + " "
                        + document.text(mention) + " -> "
                        + (system == null ? "?" : system.in(document.text()));
                answers.add(new Answer(
                        wording(document, mention),
                        system == null ? null : isOf(document, system, mention.entity()),
                        simple == null ? null : simple.entity() == mention.entity(),
                        place));
            }
        }
        return answers;
    }

    static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    private static boolean isAnaphor(GumDocument document, Mention mention) {
        return document.mentions().stream()
                .anyMatch(other -> other.entity() == mention.entity()
                        && other.last() < mention.first()
                        && wording(document, other) != Wording.PRONOUN);
    }

    private static Wording wording(GumDocument document, Mention mention) {
        GumDocument.Word head = document.words().get(mention.head());
        if (isPronoun(head.form().toLowerCase(Locale.ROOT))) {
            return Wording.PRONOUN;
        }
        return head.tag().equals("PROPN") ? Wording.NAME : Wording.DESCRIPTION;
    }

    private static @Nullable Source source(Resolution resolution, int attribution) {
        String id = resolution.speakers().get(attribution);
        return resolution.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The source's last mention before that one that is no pronoun, or null. */
    private static @Nullable Span before(GumDocument document, Mention mention, @Nullable Source source) {
        int start = document.span(mention).start();
        return source == null
                ? null
                : source.mentions().stream()
                        .filter(span -> span.end() <= start)
                        .filter(span -> !isPronoun(span.in(document.text()).toLowerCase(Locale.ROOT)))
                        .reduce((one, other) -> other)
                        .orElse(null);
    }

    /** Whether the smallest mention around the span is one of that entity, or one has its head in it. */
    private static boolean isOf(GumDocument document, Span span, int entity) {
        return document.mentions().stream()
                        .filter(mention -> document.span(mention).contains(span))
                        .min(Comparator.comparingInt(
                                mention -> document.span(mention).length()))
                        .filter(mention -> mention.entity() == entity)
                        .isPresent()
                || document.mentions().stream()
                        .anyMatch(mention -> mention.entity() == entity
                                && span.overlaps(
                                        document.words().get(mention.head()).span()));
    }
}
