package org.hearsay.extractor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Meaning;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Statement;
import org.hearsay.extractor.statements.StatementCutter;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what in an English article.
 *
 * <pre>{@code
 * try (AttributionExtractor extractor = AttributionExtractor.open()) {
 *     Reading reading = extractor.read(Article.builder("note.txt", "The ministry denied it, a spokeswoman said.").build());
 * }
 * }</pre>
 *
 * <p>How: a transformer reads the article in overlapping windows and gives for each word the scores of being part of a
 * source, a cue or a content, and of belonging to another word ({@link Tagger}). {@link Decoder} makes attributions of
 * them, and {@link Interpreter} says what they mean. The model was trained on PolNeAR (Newell et al., LREC 2018); {@code training/MODEL_CARD.md} says how, and how well
 * it does. It runs in this process, on the processor, and sends nothing anywhere.
 *
 * <p>Opening takes longer than reading an article, so open one and keep it. Thread-safe, and a pure function of the
 * article: the same text gives the same reading. {@link #close} it when no thread reads.
 */
public final class AttributionExtractor implements AutoCloseable {

    /**
     * Words that are read and decoded together; it bounds the memory that an article takes (some 50 MB), whatever its length.
     * A longer text is cut where a paragraph ends.
     */
    private static final int SECTION = 32_768;

    private final Model model;
    private final Interpreter interpreter;

    private AttributionExtractor(Model model, Interpreter interpreter) {
        this.model = model;
        this.interpreter = interpreter;
    }

    /**
     * An extractor with the model that ships with Hearsay.
     *
     * @throws ExtractorException if it cannot be loaded
     */
    public static AttributionExtractor open() {
        return new AttributionExtractor(Model.shipped(), new Interpreter());
    }

    /**
     * An extractor with another model, such as one just trained.
     *
     * @param model a folder with {@code tagger.onnx}, {@code tagger.json} and {@code vocabulary.txt}
     * @throws ExtractorException if it cannot be loaded
     */
    public static AttributionExtractor open(Path model) {
        return new AttributionExtractor(Model.in(model), new Interpreter());
    }

    /**
     * The same extractor, which knows more bodies: agencies, outlets, governments. It shares this one's model, so one of the two is to be
     * closed.
     *
     * @param bodies a folder of lists, see {@link Interpreter#Interpreter(Path)}
     * @throws java.io.UncheckedIOException if one of them cannot be read
     */
    public AttributionExtractor withBodies(Path bodies) {
        return new AttributionExtractor(model, new Interpreter(bodies));
    }

    /** The attributions of an article without notices; see {@link #read(Article, List)}. */
    public Reading read(Article article) {
        return read(article, List.of());
    }

    /**
     * The attributions of an article, in the order of the text, with their sources, stances, chains and times: see {@link Interpreter}.
     *
     * @param article its text is taken to be English
     * @param notices stretches that are not news: what lies in one is not attributed
     */
    public Reading read(Article article, List<Notice> notices) {
        Words words = Words.of(article.text());
        AttributionBuilder builder = new AttributionBuilder(article, words, notices);
        return read(article, notices, words, section -> {
            int before = builder.size();
            for (Bound link : model.decoder().decode(section.scores())) {
                builder.add(link, section.from());
            }
            return builder.build().subList(before, builder.size());
        });
    }

    /**
     * What attributions mean that somebody else marked: the same as {@link #read(Article, List)}, which finds them first.
     *
     * @param marked in the order of the text; only their ids, spans and confidence are looked at
     * @throws IllegalArgumentException if one of them covers no word of the text
     */
    public Reading interpret(Article article, List<Notice> notices, List<Attribution> marked) {
        Words words = Words.of(article.text());
        for (Attribution attribution : marked) {
            if (words.firstAfter(first(attribution)) >= words.size()) {
                throw new IllegalArgumentException(attribution.id() + " covers no word of " + article.location());
            }
        }
        return read(
                article,
                notices,
                words,
                section -> marked.stream()
                        .filter(attribution -> section.holds(first(attribution)))
                        .toList());
    }

    private static int first(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue())
                .flatMap(part -> part.spans().stream())
                .mapToInt(Span::start)
                .reduce(
                        attribution.content().spans().isEmpty()
                                ? Integer.MAX_VALUE
                                : attribution.content().spans().get(0).start(),
                        Math::min);
    }

    private Reading read(
            Article article, List<Notice> notices, Words words, Function<Section, List<Attribution>> finder) {
        StatementCutter cutter = StatementCutter.of(article.text(), notices);
        List<Attribution> attributions = new ArrayList<>();
        List<StanceScorer.Scored> stances = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (int from = 0, to; from < words.size(); from = to) {
            to = sectionEnd(words, from);
            Section section = new Section(words, from, model.tagger().read(words, from, to));
            List<Attribution> found = finder.apply(section);
            attributions.addAll(found);
            found.forEach(attribution -> stances.add(model.stances().of(section, attribution)));
            for (Statement statement : cutter.cut(section.span(), found)) {
                statements.add(statement.withMeaning(meaning(section, statement)));
            }
        }
        return interpreter.interpret(
                article,
                notices,
                attributions,
                statements,
                (i, byLists, takesNoSide) -> stances.get(i).given(byLists, takesNoSide));
    }

    private @Nullable Meaning meaning(Section section, Statement statement) {
        List<Integer> said = section.in(statement.spans());
        return said.isEmpty() ? null : Meaning.of(model.meaning().over(section.scores(), said));
    }

    private static int sectionEnd(Words words, int from) {
        int limit = from + SECTION;
        if (limit >= words.size()) {
            return words.size();
        }
        int end = limit;
        while (end > from && words.paragraph(end) == words.paragraph(end - 1)) {
            end--;
        }
        return end > from ? end : limit;
    }

    @Override
    public void close() {
        model.tagger().close();
    }
}
