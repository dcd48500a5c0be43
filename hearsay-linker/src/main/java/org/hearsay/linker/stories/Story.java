package org.hearsay.linker.stories;

import java.util.List;
import org.hearsay.core.Article;

/**
 * The articles about one event.
 *
 * @param id of the story: {@code "story:"} and 16 hexadecimal digits of its first article's id. It stays when articles join
 *     that are later than its first
 * @param title the title of the article that is most like all others, or its first words where it has none; never made up
 * @param articles in order of their dates, those without a date last; the same content read from two places is there twice
 */
public record Story(String id, String title, List<Article> articles) {

    public Story {
        articles = List.copyOf(articles);
    }
}
