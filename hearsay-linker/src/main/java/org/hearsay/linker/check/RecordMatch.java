package org.hearsay.linker.check;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a quotation stand in an article.
 *
 * @param span in UTF-16 offsets into the article's text
 * @param speaker whose words they are there, or null where the article does not say
 * @param differences where the two differ; empty where the words are the same
 */
public record RecordMatch(
        Article article, Span span, @Nullable String speaker, List<Difference> differences) {

    public RecordMatch {
        differences = List.copyOf(differences);
    }

    /** Words of the draft, and what the record has in their place; either may be empty. */
    public record Difference(String draft, String record) {}

    /** Whether the words are the same; case, punctuation and marks aside. */
    public boolean isExact() {
        return differences.isEmpty();
    }
}
