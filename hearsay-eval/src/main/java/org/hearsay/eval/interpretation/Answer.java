package org.hearsay.eval.interpretation;

import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.eval.attributions.AttributionSpans;
import org.hearsay.eval.interpretation.LabelledArticle.Label;

/**
 * A labelled attribution and what Hearsay makes of it.
 *
 * @param article where it stands
 * @param number its place among the article's labels
 * @param reading what was read in the article
 * @param attribution the attribution of the reading that is this one
 */
public record Answer(LabelledArticle article, int number, Reading reading, Attribution attribution) {

    Label label() {
        return article.labels().get(number);
    }

    AttributionSpans spans() {
        return article.spans().attributions().get(number);
    }
}
