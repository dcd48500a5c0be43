package org.hearsay.core;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes a reading from the outward contract's JSON. */
final class ReadingParser {

    private final String text;
    private final CodePointOffsets offsets;

    private ReadingParser(String text) {
        this.text = text;
        this.offsets = CodePointOffsets.of(text);
    }

    /** @throws ReadingJsonException if {@code document} is not a reading */
    static Reading parse(JsonNode document) {
        JsonField root = JsonField.root(document);
        Article article = article(root.required("article"));
        ReadingParser parser = new ReadingParser(article.text());
        List<Notice> notices = root.required("notices").list(parser::notice);
        List<Source> sources = root.required("sources").list(parser::source);
        List<Attribution> attributions = root.required("attributions").list(parser::attribution);
        List<Statement> statements = optionalList(root, "statements", parser::statement);
        return root.make(() -> new Reading(article, notices, sources, attributions, statements));
    }

    private static Article article(JsonField json) {
        String text = json.required("text").string();
        String location = json.required("location").string();
        Article article = json.make(() -> Article.builder(location, text)
                .title(json.optionalString("title"))
                .byline(json.optionalString("byline"))
                .publisher(json.optionalString("publisher"))
                .url(json.optionalString("url"))
                .published(json.optionalString("published"))
                .modified(json.optionalString("modified"))
                .dateline(json.optionalString("dateline"))
                .credit(json.optionalString("credit"))
                .language(json.optionalString("language"))
                .kind(optional(json, "kind", field -> field.word(ArticleKind.class)))
                .build());
        JsonField id = json.required("id");
        if (!id.string().equals(article.id())) {
            throw id.wrong("is not the id of this content, which is " + article.id());
        }
        return article;
    }

    private Notice notice(JsonField json) {
        return new Notice(span(json), json.required("kind").word(NoticeKind.class));
    }

    private Source source(JsonField json) {
        String id = json.required("id").string();
        String name = json.required("name").string();
        SourceKind kind = optional(json, "kind", field -> field.word(SourceKind.class));
        Boolean named = optional(json, "named", JsonField::bool);
        Integer count = optional(json, "count", JsonField::integer);
        List<String> roles = optionalList(json, "roles", JsonField::string);
        String speaksFor = json.optionalString("speaksFor");
        String memberOf = json.optionalString("memberOf");
        List<Span> mentions = optionalList(json, "mentions", this::span);
        return json.make(() -> new Source(id, name, kind, named, count, roles, speaksFor, memberOf, mentions));
    }

    private Attribution attribution(JsonField json) {
        String id = json.required("id").string();
        Part source = part(json.required("source"));
        Part cue = part(json.required("cue"));
        Content content = content(json.required("content"));
        Stance stance = optional(json, "stance", field -> field.word(Stance.class));
        String about = json.optionalString("about");
        List<Hedge> hedges = optionalList(json, "hedges", this::hedge);
        List<Quantity> quantities = optionalList(json, "quantities", this::quantity);
        List<Hop> chain = optionalList(json, "chain", this::hop);
        When when = optional(json, "when", ReadingParser::when);
        double confidence = json.required("confidence").number();
        return json.make(() ->
                new Attribution(id, source, cue, content, stance, about, hedges, quantities, chain, when, confidence));
    }

    private Statement statement(JsonField json) {
        List<Span> spans = json.required("spans").list(this::span);
        Meaning meaning = optional(json, "meaning", field -> field.make(() -> Meaning.parse(field.string())));
        When when = optional(json, "when", ReadingParser::when);
        List<Quantity> quantities = optionalList(json, "quantities", this::quantity);
        return json.make(() -> new Statement(spans, json.optionalString("attribution"), when, quantities, meaning));
    }

    private Part part(JsonField json) {
        List<Span> spans = json.required("spans").list(this::span);
        return json.make(() -> new Part(spans, covered(json, spans), json.optionalString("ref")));
    }

    private Content content(JsonField json) {
        List<Span> spans = json.required("spans").list(this::span);
        Direct direct = json.required("direct").word(Direct.class);
        return json.make(() -> new Content(spans, covered(json, spans), direct));
    }

    /** What the document says that the spans cover; where it says nothing, what they do cover. */
    private String covered(JsonField json, List<Span> spans) {
        String given = json.optionalString("text");
        return given == null ? Span.join(text, spans) : given;
    }

    private Hedge hedge(JsonField json) {
        return new Hedge(span(json), json.required("kind").word(HedgeKind.class));
    }

    private Quantity quantity(JsonField json) {
        double value = json.required("value").number();
        Double to = optional(json, "to", JsonField::number);
        QuantityBound bound = json.required("bound").word(QuantityBound.class);
        return json.make(() -> new Quantity(span(json), value, to, bound, json.optionalString("unit")));
    }

    private Hop hop(JsonField json) {
        HopKind kind = json.required("kind").word(HopKind.class);
        List<Span> cue = Objects.requireNonNullElse(
                optional(json, "cue", field -> field.required("spans").list(this::span)), List.of());
        return json.make(() -> new Hop(json.optionalString("ref"), kind, cue));
    }

    private static When when(JsonField json) {
        return json.make(() -> new When(json.required("text").string(), json.optionalString("value")));
    }

    private Span span(JsonField json) {
        int start = offset(json.required("start"));
        int end = offset(json.required("end"));
        return json.make(() -> new Span(start, end));
    }

    private int offset(JsonField json) {
        return json.make(() -> offsets.toUtf16(json.integer()));
    }

    private static <T> @Nullable T optional(JsonField json, String name, Function<JsonField, T> reader) {
        JsonField field = json.optional(name);
        return field == null ? null : reader.apply(field);
    }

    private static <T> List<T> optionalList(JsonField json, String name, Function<JsonField, T> element) {
        JsonField field = json.optional(name);
        return field == null ? List.of() : field.list(element);
    }
}
