package org.hearsay.extractor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Notice;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.extractor.Sequences.Found;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was decoded of one article down as a {@link Reading}. Sources of one wording are one source; who a pronoun
 * stands for is not known here, so a pronoun is no source's name.
 */
final class ReadingBuilder {

    private static final Set<String> PRONOUNS = pronouns();

    private final Article article;
    private final Words words;
    private final List<Notice> notices;
    private final List<Attribution> attributions = new ArrayList<>();
    private final Map<String, Mentions> sources = new LinkedHashMap<>();

    /** Where the sources of one wording stand. */
    private record Mentions(String id, List<Span> spans) {}

    ReadingBuilder(Article article, Words words, List<Notice> notices) {
        this.article = article;
        this.words = words;
        this.notices = notices;
    }

    /** @param from the number of the word that the link counts from */
    void add(Link link, int from) {
        List<Span> content =
                link.contents().stream().map(found -> span(found, from)).toList();
        Part cue = part(link.cue(), from);
        Part source = part(link.source(), from);
        if (isNotice(content) || isNotice(cue.spans())) {
            return;
        }
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                source.withRef(reference(source)),
                cue,
                Content.of(article.text(), content, direct(link, from)),
                null,
                null,
                List.of(),
                List.of(),
                null,
                link.confidence()));
    }

    Reading build() {
        List<Source> named = sources.values().stream().map(this::source).toList();
        return new Reading(article, notices, named, attributions);
    }

    private Source source(Mentions mentions) {
        List<Span> spans = mentions.spans().stream().distinct().sorted().toList();
        String name = plain(spans.get(0).in(article.text()));
        return new Source(mentions.id(), name, null, null, null, List.of(), null, spans);
    }

    private @Nullable String reference(Part source) {
        String wording = plain(source.text()).toLowerCase(Locale.ROOT);
        if (wording.isEmpty() || PRONOUNS.contains(wording)) {
            return null;
        }
        Mentions mentions =
                sources.computeIfAbsent(wording, w -> new Mentions("s" + (sources.size() + 1), new ArrayList<>()));
        mentions.spans().addAll(source.spans());
        return mentions.id();
    }

    private static String plain(String wording) {
        return wording.strip().replaceAll("\\s+", " ");
    }

    private Part part(@Nullable Found found, int from) {
        return found == null ? Part.none() : Part.of(article.text(), List.of(span(found, from)));
    }

    private Span span(Found found, int from) {
        return words.span(from + found.first(), from + found.last());
    }

    private boolean isNotice(List<Span> spans) {
        return notices.stream().anyMatch(notice -> spans.stream().anyMatch(notice.span()::overlaps));
    }

    /** Whether the content's words, marks apart, stand in quotation marks: all, some, or none. */
    private Direct direct(Link link, int from) {
        int quoted = 0;
        int counted = 0;
        for (Found found : link.contents()) {
            for (int i = from + found.first(); i <= from + found.last(); i++) {
                if (Character.isLetterOrDigit(article.text().codePointAt(words.start(i)))) {
                    counted++;
                    quoted += words.isQuoted(i) ? 1 : 0;
                }
            }
        }
        return quoted == 0 ? Direct.NONE : quoted == counted ? Direct.WHOLE : Direct.PART;
    }

    private static Set<String> pronouns() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReadingBuilder.class.getResourceAsStream("pronouns.txt"), "pronouns.txt"),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
