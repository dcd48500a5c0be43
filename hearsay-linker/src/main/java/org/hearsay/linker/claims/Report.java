package org.hearsay.linker.claims;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article's carrying of one claim, through one attribution or as the article's own assertion.
 *
 * @param reading where it was read
 * @param attribution whose content it is, or null where the article says so itself
 * @param spans the words that carry the claim, in UTF-16 offsets into the article's text, in reading order; the content of an
 *     attribution that says several things is divided, so these may be fewer words than it has
 * @param standing how it stands to the claim
 */
public record Report(Reading reading, @Nullable Attribution attribution, List<Span> spans, Standing standing) {

    public Report {
        spans = List.copyOf(spans);
    }

    /** The article that carries it. */
    public Article article() {
        return reading.article();
    }

    /** Whether the same article carries both. */
    public boolean isInSameArticle(Report other) {
        return article().equals(other.article());
    }

    /** The words that carry the claim. */
    public String text() {
        return Span.join(article().text(), spans);
    }

    /** The same report, standing otherwise. */
    public Report withStanding(Standing other) {
        return new Report(reading, attribution, spans, other);
    }
}
