package org.hearsay.linker.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.linker.claims.ClaimFinder;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.copies.CopyFinder;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.origins.OriginFinder;
import org.hearsay.linker.stories.Story;
import org.hearsay.linker.stories.StoryFinder;

/**
 * Lays open who really said it: articles that were read become stories, what they say becomes claims, and each claim gets the
 * origins whose word it is.
 *
 * <pre>{@code
 * for (TracedStory story : new StoryTracer(Corrections.none()).trace(readings)) {
 *     TraceJson.write(story, System.out);
 * }
 * }</pre>
 *
 * What comes out depends on the set of readings and not on their order. Safe to share between threads.
 */
public final class StoryTracer {

    private final StoryFinder stories = new StoryFinder();
    private final CopyFinder copies = new CopyFinder();
    private final ClaimFinder claims = new ClaimFinder();
    private final Corrections corrections;

    public StoryTracer(Corrections corrections) {
        this.corrections = corrections;
    }

    /** The stories, in order of their first dates. The same content read twice from one place is one reading. */
    public List<TracedStory> trace(Collection<Reading> readings) {
        Map<String, Reading> byArticle = new HashMap<>();
        readings.forEach(reading -> byArticle.putIfAbsent(key(reading), corrections.apply(reading)));
        return stories.find(byArticle.values().stream().map(Reading::article).toList()).stream()
                .map(story -> trace(story, byArticle))
                .toList();
    }

    private static String key(Reading reading) {
        return reading.article().id() + '\n' + reading.article().location();
    }

    private TracedStory trace(Story story, Map<String, Reading> byArticle) {
        List<Reading> readings = story.articles().stream()
                .map(article -> Objects.requireNonNull(byArticle.get(article.id() + '\n' + article.location())))
                .toList();
        Map<Article, List<Notice>> notices = new HashMap<>();
        readings.forEach(reading -> notices.put(reading.article(), reading.notices()));
        List<Copy> found = copies.find(story.articles(), article -> notices.getOrDefault(article, List.of()));
        OriginFinder origins = new OriginFinder(readings, found, corrections);
        return new TracedStory(
                story,
                readings,
                found,
                claims.find(readings).stream().map(origins::find).toList());
    }
}
