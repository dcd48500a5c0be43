package org.hearsay.eval;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.extractor.AttributionExtractor;
import org.jspecify.annotations.Nullable;

/** Hearsay's extractor in this process: the one place where evaluations and the extractor meet. */
final class InProcess implements AutoCloseable {

    private final AttributionExtractor extractor;

    private InProcess(AttributionExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Opens the extractor.
     *
     * @param model the folder of a model; null for the one that ships
     */
    static InProcess open(@Nullable Path model) {
        return new InProcess(model == null ? AttributionExtractor.open() : AttributionExtractor.open(model));
    }

    /** What Hearsay reads in it, no notice in it being known. */
    Reading read(Article article) {
        return extractor.read(article, List.of());
    }

    /** What attributions mean that people marked, no notice in the article being known. */
    Reading interpret(Article article, List<Attribution> marked) {
        return extractor.interpret(article, List.of(), marked);
    }

    /** The article as the extractor is given it: English, and named so that it is found again. */
    static Article article(ArticleSpans article) {
        return Article.builder(article.id() + ".txt", article.text())
                .language("en")
                .build();
    }

    @Override
    public void close() {
        extractor.close();
    }
}
