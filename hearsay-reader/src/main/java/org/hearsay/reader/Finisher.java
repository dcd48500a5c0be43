package org.hearsay.reader;

import org.hearsay.core.Article;

/**
 * What is done to every article, whatever it was read from: what the caller knows is filled in, the language and the notices
 * are found.
 */
record Finisher(Given given) {

    private static final NoticeFinder NOTICES = NoticeFinder.create();

    Outcome finish(Article article) {
        Article filled = given.fill(article);
        if (filled.dateline() == null && filled.credit() == null) {
            Dateline dateline = Dateline.of(filled.text());
            filled = filled.toBuilder()
                    .dateline(dateline.place())
                    .credit(dateline.credit())
                    .build();
        }
        if (filled.language() == null) {
            filled = filled.toBuilder()
                    .language(ArticleLanguage.of(filled.text()))
                    .build();
        }
        return new Outcome.Read(filled, NOTICES.find(filled));
    }
}
