package org.hearsay.cli.output.trace;

import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An article as a report shows it.
 *
 * @param number its place on the page, from 1; {@code "a" + number} is its id there
 * @param text the number of the first article that tells the same text: its own, unless it copies one as a whole
 */
public record ArticleView(int number, Reading reading, int text) {

    public Article article() {
        return reading.article();
    }

    /** Its publisher or, where that is not known, where it is. */
    public String outlet() {
        String publisher = article().publisher();
        return publisher == null ? ArticleFacts.place(article()) : publisher;
    }

    /** Whether it says who published it. */
    public boolean isOfKnownOutlet() {
        return article().publisher() != null;
    }

    public @Nullable String day() {
        return ArticleFacts.day(article());
    }

    /** Whether all of it is another's. */
    public boolean isCopy() {
        return text != number;
    }

    /** Where it is on the page. */
    public String id() {
        return "a" + number;
    }
}
