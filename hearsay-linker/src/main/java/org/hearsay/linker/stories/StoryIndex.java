package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.linker.stories.Neighbours.Neighbour;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.TermVector;

/**
 * Articles that come one by one, and the stories that they make so far. An article joins a story, starts one, or joins some
 * together; now and then one takes a story apart, by showing that what was in it has more to do with something else.
 *
 * <pre>{@code
 * StoryIndex index = new StoryIndex();
 * index.add(article);
 * index.stories();
 * }</pre>
 *
 * <p>How it works: each article is a {@link TermVector}; the likeness of two is a matter of the two alone, whatever else is
 * there. {@link Candidates} finds those worth comparing, {@link Neighbours} keeps for each the few that it may be joined with
 * first. Articles that are thus connected are a {@link Component}, in which {@link AverageLink} makes clusters by the likeness
 * of all pairs. None of it depends on the order in which articles came, and only the components that a new article touches
 * are clustered again. Of real news most is one component, so where articles come by the thousand, ask for the stories now and
 * then and not after each: clustering all again takes about a third of the time that it took to add them.
 *
 * <p>Not safe to share between threads. Keeps the articles, and some 4 KB for each.
 */
public final class StoryIndex {

    /** How alike articles must be, on average, to be one story: chosen with `evaluate stories`, good from .12 to .15. */
    private static final double ALIKE = 0.14;

    private static final Comparator<Story> BY_FIRST_ARTICLE = Comparator.comparing(
                    (Story story) -> story.articles().get(0).published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(story -> story.articles().get(0).id());

    private final Frequencies frequencies = Frequencies.ofNews();
    private final Map<String, Entry> entries = new HashMap<>();
    private final Candidates candidates = new Candidates();
    private final Set<Component> components = new HashSet<>();
    private final Set<Entry> changed = new HashSet<>();

    /** Adds an article. The same content from another place joins what is there; the same from the same place is one. */
    public void add(Article article) {
        Entry same = entries.get(article.id());
        if (same != null) {
            same.add(article);
            changed.add(same);
            return;
        }
        Entry entry = new Entry(article, TermVector.of(article, frequencies));
        entries.put(article.id(), entry);
        changed.add(entry);
        candidates.add(entry).forEach(candidate -> compare(entry, candidate));
    }

    private void compare(Entry entry, Entry candidate) {
        double dot = entry.vector().dot(candidate.vector());
        double likeness = dot * entry.days().nearness(candidate.days());
        if (likeness >= ALIKE) {
            long lot = entry.draw(candidate);
            entry.neighbours().offer(new Neighbour(candidate, dot, likeness, lot));
            candidate.neighbours().offer(new Neighbour(entry, dot, likeness, lot));
            changed.add(candidate);
        }
    }

    /** The stories of all articles so far, in order of their first dates, those without a date last. */
    public List<Story> stories() {
        for (List<Entry> connected : Connected.parts(takeChanged())) {
            Component component = new Component(connected, ALIKE);
            components.add(component);
            connected.forEach(entry -> entry.joins(component));
        }
        return components.stream()
                .flatMap(component -> component.stories().stream())
                .sorted(BY_FIRST_ARTICLE)
                .toList();
    }

    /** What changed, with all that it was connected with. */
    private Collection<Entry> takeChanged() {
        Set<Entry> touched = new HashSet<>();
        touched.addAll(changed);
        for (Entry entry : changed) {
            Component component = entry.component();
            if (component != null && components.remove(component)) {
                touched.addAll(component.entries());
            }
        }
        changed.clear();
        return new ArrayList<>(touched);
    }
}
