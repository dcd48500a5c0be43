package org.hearsay.extractor.times;

import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.When;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Finds when somebody said it. Thread-safe. */
public final class TimeFinder {

    /** When the attribution of that article was said, or null where the text does not say. */
    public @Nullable When find(Prose prose, Article article, Attribution attribution) {
        return null;
    }
}
