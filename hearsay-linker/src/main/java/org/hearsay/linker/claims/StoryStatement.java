package org.hearsay.linker.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Attribution;
import org.hearsay.core.Meaning;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one of a story's articles, and what makes it alike others.
 *
 * @param attribution whose content it is, or null where the article says so itself
 * @param terms its stems and how rare their words are in news; what everybody writes is left out
 * @param isNegated whether it says that something is not so
 * @param isStandIn whether it only points at a proposition told elsewhere: "the reports", "it"
 * @param isLede whether it stands in the article's first sentences
 */
record StoryStatement(
        Reading reading,
        Statement statement,
        @Nullable Attribution attribution,
        Map<String, Double> terms,
        boolean isNegated,
        boolean isStandIn,
        boolean isLede) {

    /** By date, articles without one last, then by the article's id and the place in its text: no matter who came first. */
    static final Comparator<StoryStatement> ORDER = Comparator.comparing(
                    (StoryStatement statement) -> statement.reading.article().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(statement -> statement.reading.article().id())
            .thenComparing(statement -> statement.reading.article().location())
            .thenComparing(statement -> statement.spans().get(0))
            .thenComparing(StoryStatement::end)
            .thenComparing(statement -> statement.attribution == null ? "" : statement.attribution.id());

    List<Span> spans() {
        return statement.spans();
    }

    @Nullable
    Meaning meaning() {
        return statement.meaning();
    }

    String text() {
        return Span.join(reading.article().text(), spans());
    }

    boolean isIn(Reading other) {
        return reading.article().equals(other.article());
    }

    /** What an article says itself after its beginning. */
    boolean isBackground() {
        return attribution == null && !isLede;
    }

    private int end() {
        return spans().get(spans().size() - 1).end();
    }
}
