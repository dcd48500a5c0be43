package org.hearsay.extractor.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A text whose attributions are marked by number, sources in square and contents in curly brackets, one in another where they nest:
 * {@code "[1 Ana Reyes] said {1 that [2 the mayor] knew {2 of it}}."}
 */
final class Spoken {

    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Integer, List<Span>> sources = new TreeMap<>();
    private final SortedMap<Integer, List<Span>> contents = new TreeMap<>();

    private Spoken() {}

    static Spoken of(String marked) {
        Spoken spoken = new Spoken();
        spoken.read(marked);
        return spoken;
    }

    /** What the resolver makes of it. */
    Resolution resolved() {
        return resolvedBy(new SourceResolver(), null);
    }

    Resolution resolvedBy(SourceResolver resolver, @Nullable String byline) {
        Article article =
                Article.builder("spoken.txt", text.toString()).byline(byline).build();
        return resolver.resolve(Prose.of(text.toString()), article, attributions(), List.of());
    }

    /** For each attribution the name of its source, {@code -} where it has none. */
    List<String> names() {
        return names(resolved());
    }

    static List<String> names(Resolution resolution) {
        return resolution.speakers().stream()
                .map(id -> id == null ? "-" : source(resolution, id).name())
                .toList();
    }

    /** The source of the first attribution. */
    Source first() {
        Resolution resolution = resolved();
        return source(resolution, String.valueOf(resolution.speakers().get(0)));
    }

    static Source source(Resolution resolution, String id) {
        return resolution.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String text() {
        return text.toString();
    }

    private void read(String marked) {
        Deque<Integer> numbers = new ArrayDeque<>();
        Deque<Integer> starts = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' || c == '{') {
                int end = marked.indexOf(' ', i);
                numbers.push(Integer.valueOf(marked.substring(i + 1, end)));
                starts.push(text.length());
                i = end;
            } else if (c == ']' || c == '}') {
                (c == ']' ? sources : contents)
                        .computeIfAbsent(numbers.pop(), n -> new ArrayList<>())
                        .add(new Span(starts.pop(), text.length()));
            } else {
                text.append(c);
            }
        }
    }

    private List<Attribution> attributions() {
        Prose prose = Prose.of(text.toString());
        List<Attribution> attributions = new ArrayList<>();
        int last = Math.max(sources.isEmpty() ? 0 : sources.lastKey(), contents.isEmpty() ? 0 : contents.lastKey());
        for (int n = 1; n <= last; n++) {
            List<Span> content = contents.getOrDefault(n, List.of());
            boolean quoted = content.stream()
                    .flatMap(span -> prose.in(span).stream())
                    .anyMatch(token -> token.isWord() && token.quoted());
            attributions.add(new Attribution(
                    "a" + n,
                    Part.of(text, sources.getOrDefault(n, List.of())),
                    Part.none(),
                    Content.of(text, content, quoted ? Direct.WHOLE : Direct.NONE),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    1));
        }
        return attributions;
    }
}
