package org.hearsay.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes one reading in the outward contract's order of fields. */
final class ReadingWriter {

    private final JsonGenerator json;
    private final CodePointOffsets offsets;

    ReadingWriter(JsonGenerator json, String text) {
        this.json = json;
        this.offsets = CodePointOffsets.of(text);
    }

    void write(Reading reading) {
        json.writeStartObject();
        article(reading.article());
        json.writeArrayPropertyStart("notices");
        reading.notices().forEach(this::notice);
        json.writeEndArray();
        json.writeArrayPropertyStart("sources");
        reading.sources().forEach(this::source);
        json.writeEndArray();
        json.writeArrayPropertyStart("attributions");
        reading.attributions().forEach(this::attribution);
        json.writeEndArray();
        json.writeArrayPropertyStart("statements");
        reading.statements().forEach(this::statement);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void article(Article article) {
        json.writeObjectPropertyStart("article");
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("location", article.location());
        known("title", article.title());
        known("byline", article.byline());
        known("publisher", article.publisher());
        known("url", article.url());
        known("published", article.published());
        known("modified", article.modified());
        known("dateline", article.dateline());
        known("credit", article.credit());
        known("language", article.language());
        word("kind", article.kind());
        json.writeStringProperty("text", article.text());
        json.writeEndObject();
    }

    private void notice(Notice notice) {
        json.writeStartObject();
        offsets(notice.span());
        word("kind", notice.kind());
        json.writeEndObject();
    }

    private void source(Source source) {
        json.writeStartObject();
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("name", source.name());
        word("kind", source.kind());
        if (source.named() != null) {
            json.writeBooleanProperty("named", source.named());
        }
        if (source.count() != null) {
            json.writeNumberProperty("count", source.count());
        }
        json.writeArrayPropertyStart("roles");
        source.roles().forEach(json::writeString);
        json.writeEndArray();
        known("speaksFor", source.speaksFor());
        known("memberOf", source.memberOf());
        spans("mentions", source.mentions());
        json.writeEndObject();
    }

    private void attribution(Attribution attribution) {
        json.writeStartObject();
        json.writeStringProperty("id", attribution.id());
        part("source", attribution.source());
        part("cue", attribution.cue());
        content(attribution.content());
        word("stance", attribution.stance());
        known("about", attribution.about());
        json.writeArrayPropertyStart("hedges");
        attribution.hedges().forEach(this::hedge);
        json.writeEndArray();
        quantities(attribution.quantities());
        json.writeArrayPropertyStart("chain");
        attribution.chain().forEach(this::hop);
        json.writeEndArray();
        if (attribution.when() != null) {
            when(attribution.when());
        }
        json.writeNumberProperty("confidence", Math.round(attribution.confidence() * 1000) / 1000.0);
        json.writeEndObject();
    }

    private void statement(Statement statement) {
        json.writeStartObject();
        spans("spans", statement.spans());
        known("attribution", statement.attribution());
        if (statement.when() != null) {
            when(statement.when());
        }
        quantities(statement.quantities());
        if (statement.meaning() != null) {
            json.writeStringProperty("meaning", statement.meaning().toString());
        }
        json.writeEndObject();
    }

    private void part(String name, Part part) {
        json.writeObjectPropertyStart(name);
        spans("spans", part.spans());
        json.writeStringProperty("text", part.text());
        known("ref", part.ref());
        json.writeEndObject();
    }

    private void content(Content content) {
        json.writeObjectPropertyStart("content");
        spans("spans", content.spans());
        json.writeStringProperty("text", content.text());
        word("direct", content.direct());
        json.writeEndObject();
    }

    private void hedge(Hedge hedge) {
        json.writeStartObject();
        offsets(hedge.span());
        word("kind", hedge.kind());
        json.writeEndObject();
    }

    private void quantities(List<Quantity> quantities) {
        if (!quantities.isEmpty()) {
            json.writeArrayPropertyStart("quantities");
            quantities.forEach(this::quantity);
            json.writeEndArray();
        }
    }

    private void quantity(Quantity quantity) {
        json.writeStartObject();
        offsets(quantity.span());
        number("value", quantity.value());
        if (quantity.to() != null) {
            number("to", quantity.to());
        }
        word("bound", quantity.bound());
        known("unit", quantity.unit());
        json.writeEndObject();
    }

    /** Whole numbers without a point, as people write them. */
    private void number(String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberProperty(name, (long) value);
        } else {
            json.writeNumberProperty(name, value);
        }
    }

    private void hop(Hop hop) {
        json.writeStartObject();
        known("ref", hop.ref());
        word("kind", hop.kind());
        if (!hop.cue().isEmpty()) {
            json.writeObjectPropertyStart("cue");
            spans("spans", hop.cue());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void when(When when) {
        json.writeObjectPropertyStart("when");
        json.writeStringProperty("text", when.text());
        known("value", when.value());
        json.writeEndObject();
    }

    private void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartObject();
            offsets(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void offsets(Span span) {
        json.writeNumberProperty("start", offsets.toCodePoint(span.start()));
        json.writeNumberProperty("end", offsets.toCodePoint(span.end()));
    }

    private void known(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void word(String name, @Nullable ContractWord value) {
        if (value != null) {
            json.writeStringProperty(name, value.word());
        }
    }
}
