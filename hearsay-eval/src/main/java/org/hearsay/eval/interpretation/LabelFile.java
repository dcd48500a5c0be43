package org.hearsay.eval.interpretation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.HearsayException;
import org.hearsay.core.HopKind;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionSpans;
import org.hearsay.eval.interpretation.LabelledArticle.Label;
import org.hearsay.eval.interpretation.LabelledArticle.LabelledHop;
import org.hearsay.eval.interpretation.LabelledArticle.LabelledSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads labels in the form of {@code docs/labelling.md}: offsets and labels only, which say nothing without the articles. A
 * line that cannot be used, or whose article is missing or has another length, is a {@link HearsayException} that names file
 * and line.
 */
public final class LabelFile {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Map<String, ArticleSpans> articles;

    /** @param articles the texts, by id */
    public LabelFile(Map<String, ArticleSpans> articles) {
        this.articles = Map.copyOf(articles);
    }

    /** The labelled articles of a file, in its order. */
    public List<LabelledArticle> read(Path file) throws IOException {
        List<LabelledArticle> labelled = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            try {
                if (!line.isBlank()) {
                    labelled.add(article(MAPPER.readTree(line)));
                }
            } catch (JacksonException e) {
                throw new HearsayException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new HearsayException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return labelled;
    }

    private LabelledArticle article(JsonNode line) {
        String id = line.path("article").asString("");
        ArticleSpans article = articles.get(id);
        if (article == null) {
            throw new IllegalArgumentException("no file of articles has " + id);
        }
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        int length = article.text().codePointCount(0, article.text().length());
        if (line.path("length").asInt(length) != length) {
            throw new IllegalArgumentException(id + " has another length here: " + length);
        }
        Map<String, LabelledSource> sources = new LinkedHashMap<>();
        for (JsonNode source : line.path("sources")) {
            sources.put(source.path("id").asString(), source(source, offsets));
        }
        List<AttributionSpans> spans = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (JsonNode attribution : line.path("attributions")) {
            spans.add(new AttributionSpans(
                    spans(attribution.path("source"), offsets),
                    spans(attribution.path("cue"), offsets),
                    spans(attribution.path("content"), offsets),
                    1));
            labels.add(label(attribution, offsets));
        }
        labels.forEach(label -> check(label, sources, labels.size()));
        return new LabelledArticle(
                new ArticleSpans(id, article.text(), spans),
                text(line, "published"),
                sources,
                labels,
                line.has("only"));
    }

    private static void check(Label label, Map<String, LabelledSource> sources, int attributions) {
        List<String> ids =
                new ArrayList<>(label.chain().stream().map(LabelledHop::source).toList());
        if (label.who() != null) {
            ids.add(label.who());
        }
        for (String id : ids) {
            if (!sources.containsKey(id)) {
                throw new IllegalArgumentException("there is no source " + id);
            }
        }
        if (label.about() != null && (label.about() < 0 || label.about() >= attributions)) {
            throw new IllegalArgumentException("there is no attribution " + label.about());
        }
    }

    private static LabelledSource source(JsonNode node, CodePointOffsets offsets) {
        return new LabelledSource(
                node.path("id").asString(),
                spans(node.path("names"), offsets),
                word(SourceKind.values(), text(node, "kind")),
                node.path("named").isBoolean() ? node.path("named").booleanValue() : null,
                node.path("count").isInt() ? node.path("count").intValue() : null,
                text(node, "speaksFor"));
    }

    private static Label label(JsonNode node, CodePointOffsets offsets) {
        List<LabelledHop> chain = new ArrayList<>();
        for (JsonNode hop : node.path("chain")) {
            HopKind kind = word(HopKind.values(), hop.path(1).asString(""));
            chain.add(new LabelledHop(hop.path(0).asString(""), kind == null ? HopKind.SPEAKER : kind));
        }
        return new Label(
                text(node, "who"),
                word(Stance.values(), text(node, "stance")),
                node.path("about").isInt() ? node.path("about").intValue() : null,
                chain,
                spans(node.path("when"), offsets),
                text(node, "value"));
    }

    private static <T extends Enum<T>> @Nullable T word(T[] words, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(words)
                .filter(word -> word.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a known word: " + text));
    }

    private static List<Span> spans(JsonNode nodes, CodePointOffsets offsets) {
        return nodes.valueStream()
                .map(node -> new Span(
                        offsets.toUtf16(node.path(0).asInt()),
                        offsets.toUtf16(node.path(1).asInt())))
                .toList();
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode node = object.path(name);
        return node.isString() ? node.stringValue() : null;
    }
}
