package org.hearsay.linker.check;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What one article does with a sentence.
 *
 * @param stance of the article, or null where it does not tell of it
 * @param confidence how sure that is, 0 to 1; where the article does not tell of it, 1
 * @param reports who says what of it there, in the order of the text; empty where the article does not tell of it
 */
public record ArticleCheck(Article article, @Nullable Standing stance, double confidence, List<Report> reports) {

    public ArticleCheck {
        reports = List.copyOf(reports);
    }

    /** Whether the article does not tell of it. */
    public boolean isAbsent() {
        return stance == null;
    }

    /** The word that stands for the stance in JSON: affirms, denies, doubts, reports or absent. */
    public String word() {
        return stance == null ? "absent" : stance.word();
    }
}
