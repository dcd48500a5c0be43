package org.hearsay.linker.stories;

import java.util.Collection;
import java.util.List;
import org.hearsay.core.Article;

/**
 * Groups articles into stories.
 *
 * <pre>{@code
 * List<Story> stories = new StoryFinder().find(articles);
 * }</pre>
 *
 * Every article is in one story, if alone. What comes out depends on the set of articles and not on their order; where they
 * come one by one, {@link StoryIndex} gives the same after each. It reads English best: how rare a word is, it knows of
 * English news only. Safe to share between threads.
 */
public final class StoryFinder {

    /** The stories of these articles, in order of their first dates. */
    public List<Story> find(Collection<Article> articles) {
        StoryIndex index = new StoryIndex();
        articles.forEach(index::add);
        return index.stories();
    }
}
