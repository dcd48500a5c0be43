package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;

/** An article as it is being made: who says what is told by words that stand in the text. */
public final class Draft {

    /** A report whose reading is not whole yet. */
    private record Told(int claim, Standing standing, Span words, int attribution) {}

    private final Article article;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    public Draft(Article article) {
        this.article = article;
    }

    /** An article of an outlet, or of nobody known if that is "". */
    public static Draft of(String location, String outlet, String day, String title, String text) {
        Article.Builder article = Article.builder(location, text).language("en").title(title);
        if (!outlet.isEmpty()) {
            article.publisher(outlet);
        }
        if (!day.isEmpty()) {
            article.published(day);
        }
        return new Draft(article.build());
    }

    /** These words carry that claim; the last on the way is whose word it is, before are outlets. No way: its own word. */
    public Draft report(int claim, Standing standing, String words, String... way) {
        told.add(new Told(claim, standing, span(words), way.length == 0 ? -1 : attributions.size()));
        if (way.length > 0) {
            attributions.add(attribution(standing, words, way));
        }
        return this;
    }

    private Attribution attribution(Standing standing, String words, String... way) {
        List<Hop> chain = new ArrayList<>();
        for (int i = 0; i < way.length; i++) {
            boolean isLast = i == way.length - 1;
            chain.add(new Hop(source(way[i], isLast), isLast ? HopKind.SPEAKER : HopKind.CHANNEL, List.of()));
        }
        String speaker = way[way.length - 1];
        return new Attribution(
                "a" + (attributions.size() + 1),
                Part.of(article.text(), List.of(span(speaker))).withRef(source(speaker, true)),
                Part.none(),
                Content.of(article.text(), List.of(span(words)), Direct.NONE),
                standing == Standing.DENIES ? Stance.DENIES : Stance.ASSERTS,
                null,
                List.of(),
                chain,
                null,
                0.9);
    }

    private String source(String name, boolean isLast) {
        boolean isNamed = Character.isUpperCase(name.charAt(0));
        SourceKind kind = !isLast ? SourceKind.NEWS_OUTLET : isNamed ? SourceKind.PERSON : SourceKind.GROUP;
        return sources.computeIfAbsent(
                        name,
                        any -> new Source(
                                "s" + (sources.size() + 1), name, kind, isNamed, null, List.of(), null, List.of()))
                .id();
    }

    private Span span(String words) {
        int start = article.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    public Reading reading() {
        return new Reading(article, List.of(), List.copyOf(sources.values()), attributions);
    }

    /** Its reports of a claim. */
    public List<Report> reports(int claim) {
        Reading reading = reading();
        return told.stream()
                .filter(one -> one.claim() == claim)
                .map(one -> new Report(
                        reading,
                        one.attribution() < 0 ? null : attributions.get(one.attribution()),
                        List.of(one.words()),
                        one.standing()))
                .toList();
    }
}
