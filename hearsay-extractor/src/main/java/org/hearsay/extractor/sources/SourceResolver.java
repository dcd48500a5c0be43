package org.hearsay.extractor.sources;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Bodies;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of an article's attributions have one source, and who that is.
 *
 * <p>Three steps: find the names and say which name one person or body ({@link NameFinder}, {@link Cast}); go once through the text
 * and say at each name, description and pronoun who it stands for ({@link Resolving}); write down those who speak ({@link SourceWriter}).
 * What cannot be told is left open.
 *
 * <p>Thread-safe.
 */
public final class SourceResolver {

    private final Bodies bodies;

    /** With the bodies that Hearsay knows. */
    public SourceResolver() {
        this(null);
    }

    /**
     * With more bodies.
     *
     * @param bodies a folder with files {@code news-agency.txt}, {@code news-outlet.txt}, {@code state-media.txt},
     *     {@code government.txt}, {@code court.txt}, {@code military.txt}, {@code poll.txt} or {@code organization.txt}, in UTF-8: a body
     *     a line, its names with semicolons between, {@code #} before a comment; what they say counts before what Hearsay knows
     * @throws java.io.UncheckedIOException if one of them cannot be read
     */
    public SourceResolver(@Nullable Path bodies) {
        this.bodies = new Bodies(bodies);
    }

    /**
     * The sources of an article.
     *
     * @param prose the article's text
     * @param attributions in the order of the text
     * @param others mentions that are not the source of an attribution, such as a channel; each the spans of one mention
     */
    public Resolution resolve(Prose prose, Article article, List<Attribution> attributions, List<List<Span>> others) {
        if (prose.size() == 0) {
            return new Resolution(
                    List.of(),
                    Collections.nCopies(attributions.size(), null),
                    Collections.nCopies(others.size(), null));
        }
        Resolving resolving = new Resolving(prose, article, bodies, attributions, others);
        List<@Nullable Referent> speakers = resolving.speakers();
        return new SourceWriter().write(speakers, resolving.others(), resolving.members());
    }
}
