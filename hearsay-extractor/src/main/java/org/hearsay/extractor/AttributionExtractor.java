package org.hearsay.extractor;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;

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
        for (int from = 0, to; from < words.size(); from = to) {
            to = sectionEnd(words, from);
            Scores scores = model.tagger().read(words, from, to);
            for (Bound link : model.decoder().decode(scores)) {
                builder.add(link, from);
            }
        }
        return interpreter.interpret(article, notices, builder.build());
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
