package org.hearsay.reader;

import org.hearsay.core.Article;
import org.jspecify.annotations.Nullable;

/** What the caller knows of the articles: it stands wherever an input does not say so itself. */
record Given(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published) {

    /** The article with what it lacks filled in. */
    Article fill(Article article) {
        if (title == null && publisher == null && published == null) {
            return article;
        }
        return article.toBuilder()
                .title(or(article.title(), title))
                .publisher(or(article.publisher(), publisher))
                .published(or(article.published(), published))
                .build();
    }

    private static @Nullable String or(@Nullable String said, @Nullable String given) {
        return said == null ? given : said;
    }
}
