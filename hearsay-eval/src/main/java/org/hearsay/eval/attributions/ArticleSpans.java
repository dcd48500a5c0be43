package org.hearsay.eval.attributions;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;

/**
 * An article and the attributions that somebody, a person or a program, finds in it.
 *
 * @param id the name by which gold and prediction find each other
 * @param text what the offsets count in
 * @param attributions in the order of their file; the order breaks ties when they are matched
 */
public record ArticleSpans(String id, String text, List<AttributionSpans> attributions) {

    public ArticleSpans {
        attributions = List.copyOf(attributions);
    }

    /** What Hearsay read; its id is {@link #nameOf the name} in the article's location. */
    public static ArticleSpans of(Reading reading) {
        Article article = reading.article();
        return new ArticleSpans(
                nameOf(article.location()),
                article.text(),
                reading.attributions().stream().map(ArticleSpans::spans).toList());
    }

    private static AttributionSpans spans(Attribution attribution) {
        return new AttributionSpans(
                attribution.source().spans(),
                attribution.cue().spans(),
                attribution.content().spans(),
                attribution.confidence());
    }

    /** A location's file name without folder and ending: {@code "news/a.b.txt"} is {@code "a.b"}, {@code ".x"} is {@code ".x"}. */
    static String nameOf(String location) {
        String file = location.substring(location.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        boolean onlyDotsBefore = file.chars().limit(Math.max(dot, 0)).allMatch(c -> c == '.');
        return onlyDotsBefore ? file : file.substring(0, dot);
    }
}
