package org.hearsay.linker.json;

import java.util.List;
import java.util.function.Consumer;
import org.hearsay.core.Article;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.Span;
import org.hearsay.linker.origins.Origin;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line of JSON, in ASCII, with offsets in Unicode code points: what all forms that other programs see have in common. */
public final class JsonLine {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // a surrogate without its partner has no other form
            .build();

    private JsonLine() {}

    /** An object with these fields as one line, without a line feed at its end. */
    public static String of(Consumer<ObjectNode> fields) {
        ObjectNode json = MAPPER.createObjectNode();
        fields.accept(json);
        return MAPPER.writeValueAsString(json);
    }

    /** The fields {@code start} and {@code end} of a span of the article's text. */
    public static void span(Span span, Article article, ObjectNode json) {
        span(span, CodePointOffsets.of(article.text()), json);
    }

    /** Spans of one article's text, as objects with {@code start} and {@code end}. */
    public static void spans(List<Span> spans, Article article, ArrayNode json) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        spans.forEach(span -> span(span, offsets, json.addObject()));
    }

    private static void span(Span span, CodePointOffsets offsets, ObjectNode json) {
        json.put("start", offsets.toCodePoint(span.start()));
        json.put("end", offsets.toCodePoint(span.end()));
    }

    /** Whose word some reports are, and why they are of one origin. */
    public static void origin(Origin origin, ObjectNode json) {
        json.put("source", origin.source());
        json.put("kind", origin.kind().word());
        if (origin.outlet() != null) {
            json.put("outlet", origin.outlet());
        }
        origin.reports().forEach(json.putArray("reports")::add);
        origin.because().forEach(json.putArray("because")::add);
        if (!origin.ring().isEmpty()) {
            origin.ring().forEach(json.putArray("ring")::add);
        }
    }
}
