package org.hearsay.reader;

import java.util.List;
import java.util.Objects;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;

/**
 * What became of one thing that an {@link ArticleReader} was given: it was read, or there is a reason why not.
 *
 * <pre>{@code
 * if (outcome instanceof Outcome.Read read) {
 *     System.out.println(read.article().title());
 * } else if (outcome instanceof Outcome.Unread unread) {
 *     System.err.println(unread.location() + ": " + unread.reason());
 * }
 * }</pre>
 */
public sealed interface Outcome {

    /** What to call it when speaking of it: the path as given, the path of a file in a folder, {@code "-"}, or a line's id. */
    String location();

    /**
     * An article was read.
     *
     * @param article with its {@link Article#language()}, where that can be known. An article in a language that nothing
     *     here can take apart is an article all the same
     * @param notices the stretches of it that are not news, as far as they were found; may be empty
     */
    record Read(Article article, List<Notice> notices) implements Outcome {

        public Read {
            Objects.requireNonNull(article, "article");
            notices = List.copyOf(notices);
        }

        /** The article's location. */
        @Override
        public String location() {
            return article.location();
        }
    }

    /**
     * Nothing was read.
     *
     * @param location the path as given, that of a file in a folder, or {@code "-"}
     * @param reason why, in one line, without the location: {@code "no such file"}, {@code "line 7: not JSON: ..."}
     */
    record Unread(String location, String reason) implements Outcome {

        public Unread {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
