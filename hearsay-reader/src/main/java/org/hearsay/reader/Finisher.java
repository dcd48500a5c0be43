package org.hearsay.reader;

import java.util.List;
import org.hearsay.core.Article;

/** What is done to every article, whatever it was read from: what the caller knows is filled in, the language found. */
record Finisher(Given given) {

    Outcome finish(Article article) {
        Article filled = given.fill(article);
        if (filled.language() == null) {
            filled = filled.toBuilder()
                    .language(ArticleLanguage.of(filled.text()))
                    .build();
        }
        return new Outcome.Read(filled, List.of());
    }
}
