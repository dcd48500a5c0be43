package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.origins.Chains;
import org.hearsay.linker.origins.Chains.Link;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.trace.TracedStory;

/** A story as it is shown: its articles and claims have numbers, which no other story of the same run has. */
public final class StoryView {

    private final int number;
    private final TracedStory traced;
    private final Chains chains;
    private final Map<String, ArticleView> articles = new HashMap<>();
    private final List<ArticleView> inOrder = new ArrayList<>();
    /** What those outlets are called that publish in the story and are cited in it. */
    private final Map<Integer, String> outlets = new HashMap<>();

    private final List<ClaimView> claims = new ArrayList<>();

    private StoryView(int number, TracedStory traced, Corrections corrections, int articlesBefore, int claimsBefore) {
        this.number = number;
        this.traced = traced;
        this.chains = new Chains(traced.readings(), corrections);
        addArticles(articlesBefore);
        for (ClaimOrigins claim : traced.claims()) {
            claims.add(new ClaimView(claimsBefore + claims.size() + 1, claim, this));
        }
    }

    /** Views of all stories of a run. */
    public static List<StoryView> of(List<TracedStory> stories, Corrections corrections) {
        List<StoryView> views = new ArrayList<>();
        int articles = 0;
        int claims = 0;
        for (TracedStory story : stories) {
            views.add(new StoryView(views.size() + 1, story, corrections, articles, claims));
            articles += story.readings().size();
            claims += story.claims().size();
        }
        return views;
    }

    private void addArticles(int before) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Reading reading : traced.readings()) {
            numbers.put(key(reading.article()), before + numbers.size() + 1);
        }
        Map<Integer, Integer> texts = new HashMap<>();
        for (Copy copy : traced.copies()) {
            if (copy.isWhole()) {
                int one = text(texts, Objects.requireNonNull(numbers.get(key(copy.copy()))));
                int other = text(texts, Objects.requireNonNull(numbers.get(key(copy.original()))));
                texts.put(Math.max(one, other), Math.min(one, other));
            }
        }
        for (Reading reading : traced.readings()) {
            int own = Objects.requireNonNull(numbers.get(key(reading.article())));
            ArticleView view = new ArticleView(own, reading, text(texts, own));
            articles.put(key(reading.article()), view);
            inOrder.add(view);
            publisher(view).ifPresent(link -> outlets.putIfAbsent(link.who(), view.outlet()));
        }
    }

    /** The first of those that are one text with it. */
    private static int text(Map<Integer, Integer> texts, int article) {
        int first = article;
        Integer next = texts.get(first);
        while (next != null && next != first) {
            first = next;
            next = texts.get(first);
        }
        return first;
    }

    private static String key(Article article) {
        return article.id() + '\n' + article.location();
    }

    public int number() {
        return number;
    }

    /** Where it is on the page. */
    public String id() {
        return "s" + number;
    }

    public String title() {
        return traced.story().title();
    }

    /** In the story's order. */
    public List<ArticleView> articles() {
        return List.copyOf(inOrder);
    }

    /** Those with most reports first. */
    public List<ClaimView> claims() {
        return List.copyOf(claims);
    }

    /**
     * The claims that articles of more than one text carry, or that somebody is against; where there are none, those that an
     * article and its copies carry.
     */
    public List<ClaimView> shared() {
        List<ClaimView> shared = claims.stream().filter(ClaimView::isShared).toList();
        return shared.isEmpty()
                ? claims.stream().filter(claim -> claim.articles() > 1).toList()
                : shared;
    }

    /** All others. */
    public List<ClaimView> single() {
        Set<ClaimView> shared = new HashSet<>(shared());
        return claims.stream().filter(claim -> !shared.contains(claim)).toList();
    }

    /** Whose articles it has, as far as they are known, each once, in order of the alphabet. */
    public Set<String> outlets() {
        return inOrder.stream()
                .filter(ArticleView::isOfKnownOutlet)
                .map(this::outlet)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    ArticleView article(Article article) {
        return Objects.requireNonNull(articles.get(key(article)));
    }

    List<Link> chain(Report report) {
        return chains.of(report);
    }

    /** The article's outlet as others cite it; null where none does. */
    Optional<Link> publisher(ArticleView article) {
        return Optional.ofNullable(chains.publisher(article.article()));
    }

    /** The outlet of the first article that tells the same text, as others cite it. */
    Optional<Link> firstPublisher(ArticleView article) {
        return publisher(inOrder.get(article.text() - inOrder.get(0).number()));
    }

    /** What an article's outlet is called in the whole story. */
    String outlet(ArticleView article) {
        return publisher(article).map(this::outlet).orElse(article.outlet());
    }

    /** What an outlet is called in the whole story: by its own name, if it publishes in it. */
    String outlet(Link link) {
        return outlets.getOrDefault(link.who(), link.name());
    }

    /** The outlet of an article, unless it copies another's. */
    Optional<String> firstOutlet(ArticleView article) {
        return article.isCopy() ? Optional.empty() : Optional.of(outlet(article));
    }
}
