package org.hearsay.eval.attributions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads files of attributions, one article a line, in either of two forms:
 *
 * <ul>
 *   <li>gold, as PolNeAR is kept: {@code {"id", "text", "attributions": [{"source": [[start, end], ...], "cue", "content"}]}}
 *   <li>predicted, the outward contract: {@code {"article": {"location", "text"}, "attributions": [{"source": {"spans":
 *       [{"start", "end"}]}, "cue", "content", "confidence"}]}}
 * </ul>
 *
 * <p>Offsets in both are Unicode code points. Of the contract only the fields named here are looked at and any but the
 * article's may be missing, so that what a peer or an experiment says can be scored without making up the rest. A line that
 * cannot be used is a {@link HearsayException} that names file and line.
 */
public final class AttributionFile {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(64 << 20)
                            .build())
                    .build())
            .build();

    private AttributionFile() {}

    /** The articles of a gold file by id, in the file's order. */
    public static Map<String, ArticleSpans> gold(Path file) throws IOException {
        return read(file, line -> article(text(line, "id"), text(line, "text"), line, AttributionFile::goldSpans));
    }

    /** The articles of a predicted file by the name in their location; of two with one name, the later. */
    public static Map<String, ArticleSpans> predicted(Path file) throws IOException {
        return read(file, line -> {
            JsonNode article = line.path("article");
            String name = ArticleSpans.nameOf(text(article, "location"));
            return article(name, text(article, "text"), line, AttributionFile::predictedSpans);
        });
    }

    private static Map<String, ArticleSpans> read(Path file, Function<JsonNode, ArticleSpans> form) throws IOException {
        Map<String, ArticleSpans> articles = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                ArticleSpans article = form.apply(MAPPER.readTree(line));
                articles.put(article.id(), article);
            } catch (JacksonException e) {
                throw new HearsayException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new HearsayException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return articles;
    }

    private static ArticleSpans article(
            String id, String text, JsonNode line, Function<JsonNode, List<JsonNode>> pairs) {
        CodePointOffsets offsets = CodePointOffsets.of(text);
        List<AttributionSpans> attributions = new ArrayList<>();
        for (JsonNode attribution : line.path("attributions")) {
            attributions.add(new AttributionSpans(
                    spans(pairs.apply(attribution.path("source")), offsets),
                    spans(pairs.apply(attribution.path("cue")), offsets),
                    spans(pairs.apply(attribution.path("content")), offsets),
                    attribution.path("confidence").asDouble(1)));
        }
        return new ArticleSpans(id, text, attributions);
    }

    private static List<JsonNode> goldSpans(JsonNode part) {
        return part.valueStream().toList();
    }

    private static List<JsonNode> predictedSpans(JsonNode part) {
        return part.path("spans").valueStream().toList();
    }

    /** A span is {@code [start, end]} or {@code {"start", "end"}}. */
    private static List<Span> spans(List<JsonNode> nodes, CodePointOffsets offsets) {
        return nodes.stream()
                .map(node -> new Span(
                        offsets.toUtf16(offset(node.isArray() ? node.path(0) : node.path("start"))),
                        offsets.toUtf16(offset(node.isArray() ? node.path(1) : node.path("end")))))
                .toList();
    }

    private static int offset(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw new IllegalArgumentException("an offset must be a whole number, not " + node);
        }
        return node.intValue();
    }

    private static String text(JsonNode object, String name) {
        JsonNode node = object.path(name);
        if (!node.isString()) {
            throw new IllegalArgumentException("\"" + name + "\" must be a string");
        }
        return node.stringValue();
    }
}
