package org.hearsay.linker.check;

import java.util.List;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.origins.ClaimOrigins;

/**
 * What articles do with a sentence, and on whose word.
 *
 * @param text the sentence
 * @param articles in the order in which they were given
 * @param origins of what they report, counted as those of a claim
 */
public record SentenceCheck(String text, List<ArticleCheck> articles, ClaimOrigins origins) {

    public SentenceCheck {
        articles = List.copyOf(articles);
    }

    /** All reports, article by article: those that {@link #origins} counts, in its order. */
    public List<Report> reports() {
        return origins.claim().reports();
    }
}
