package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.linker.words.TermVector;
import org.jspecify.annotations.Nullable;

/** One content among those that are grouped, with all articles that have it. */
final class Entry {

    /** By date, those without one last; then by id: an order that does not depend on who came first. */
    static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.first().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.first().id());

    private static final Comparator<Article> BY_LOCATION = Comparator.comparing(Article::location);

    private final List<Article> articles = new ArrayList<>();
    private final TermVector vector;
    private final Days days;
    private final Neighbours neighbours = new Neighbours();
    private @Nullable Component component;

    Entry(Article article, TermVector vector) {
        articles.add(article);
        this.vector = vector;
        this.days = Days.of(article.published());
    }

    /** Another article of the same content. */
    void add(Article article) {
        if (!articles.contains(article)) {
            articles.add(article);
            articles.sort(BY_LOCATION);
        }
    }

    Article first() {
        return articles.get(0);
    }

    List<Article> articles() {
        return articles;
    }

    TermVector vector() {
        return vector;
    }

    Days days() {
        return days;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    @Nullable
    Component component() {
        return component;
    }

    void joins(Component joined) {
        component = joined;
    }

    /** A number that both ends of a pair agree on and that has nothing to do with what they are about. */
    long draw(Entry that) {
        long mixed = (long) first().id().hashCode() * that.first().id().hashCode() * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
