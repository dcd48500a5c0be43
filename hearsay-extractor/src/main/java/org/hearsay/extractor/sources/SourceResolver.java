package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.WordList;
import org.jspecify.annotations.Nullable;

/** Finds out which of an article's attributions have one source. Thread-safe. */
public final class SourceResolver {

    private static final Set<String> PRONOUNS = WordList.of(SourceResolver.class, "pronouns.txt");

    /**
     * The sources of an article.
     *
     * @param prose the article's text
     * @param attributions in the order of the text
     * @param others mentions that are not the source of an attribution, such as a channel; each the spans of one mention
     */
    public Resolution resolve(Prose prose, Article article, List<Attribution> attributions, List<List<Span>> others) {
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        List<@Nullable String> speakers = new ArrayList<>();
        attributions.forEach(a -> speakers.add(note(prose, a.source().spans(), mentions, ids)));
        List<@Nullable String> rest = new ArrayList<>();
        others.forEach(spans -> rest.add(note(prose, spans, mentions, ids)));
        List<Source> sources = new ArrayList<>();
        mentions.forEach((wording, spans) -> sources.add(new Source(
                ids.getOrDefault(wording, wording),
                spans.get(0).in(prose.text()).strip().replaceAll("\\s+", " "),
                null,
                null,
                null,
                List.of(),
                null,
                spans.stream().distinct().sorted().toList())));
        return new Resolution(sources, speakers, rest);
    }

    private static @Nullable String note(
            Prose prose, List<Span> spans, Map<String, List<Span>> mentions, Map<String, String> ids) {
        String wording =
                Span.join(prose.text(), spans).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (wording.isEmpty() || PRONOUNS.contains(wording)) {
            return null;
        }
        mentions.computeIfAbsent(wording, w -> new ArrayList<>()).addAll(spans);
        return ids.computeIfAbsent(wording, w -> "s" + (ids.size() + 1));
    }
}
