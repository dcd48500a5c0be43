package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as JSON objects: {@code {"id" or "location", "title", "byline", "publisher", "url", "published", "language",
 * "text"}}. Only {@code "text"} must be there; fields of other names mean nothing here, and a null is the same as no field.
 */
final class JsonArticles {

    private final JsonMapper mapper;

    /** @param bound the length of the longest string that is taken, in chars */
    JsonArticles(long bound) {
        mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength((int) Math.min(Integer.MAX_VALUE, bound))
                                .build())
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build())
                .build();
    }

    /**
     * The article in one JSON object.
     *
     * @param place its location where the object itself gives none
     */
    Article article(String json, String place) throws UnreadException {
        return article(parse(json), place);
    }

    /** The outcome of each article in a document that is an article, or an array of them. */
    List<Outcome> outcomes(String json, String location, Finisher finisher) throws UnreadException {
        JsonNode document = parse(json);
        if (!document.isArray()) {
            return List.of(finisher.finish(article(document, location)));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            try {
                outcomes.add(finisher.finish(article(document.get(i), location + ":" + (i + 1))));
            } catch (UnreadException e) {
                outcomes.add(new Outcome.Unread(location, "element " + (i + 1) + ": " + e.reason()));
            }
        }
        if (outcomes.isEmpty()) {
            throw new UnreadException("no articles in this JSON array");
        }
        return outcomes;
    }

    /** Whether this is JSON as it can hold articles: an object, or an array that starts with one. */
    boolean isArticles(String json) {
        try {
            JsonNode document = parse(json);
            return document.isObject()
                    || (document.isArray() && document.path(0).isObject());
        } catch (UnreadException e) {
            return false;
        }
    }

    private JsonNode parse(String json) throws UnreadException {
        try {
            return mapper.readTree(json);
        } catch (JacksonException e) {
            throw new UnreadException("not JSON: " + UnreadException.oneLine(String.valueOf(e.getOriginalMessage())));
        }
    }

    private static Article article(JsonNode node, String place) throws UnreadException {
        if (!node.isObject()) {
            throw new UnreadException("not a JSON object");
        }
        String text = string(node, "text");
        if (text == null) {
            throw new UnreadException("no \"text\"");
        }
        if (BinaryData.isBlank(text)) {
            throw new UnreadException("nothing but white space in \"text\"");
        }
        String location = string(node, "location");
        String id = location == null ? idOf(node) : null;
        return Article.builder(location != null ? location : id != null ? id : place, text)
                .title(string(node, "title"))
                .byline(string(node, "byline"))
                .publisher(string(node, "publisher"))
                .url(string(node, "url"))
                .published(PublishedDate.normalize(string(node, "published")))
                .modified(PublishedDate.normalize(string(node, "modified")))
                .dateline(string(node, "dateline"))
                .credit(string(node, "credit"))
                .language(ArticleLanguage.subtag(string(node, "language")))
                .build();
    }

    private static @Nullable String idOf(JsonNode node) throws UnreadException {
        JsonNode id = node.get("id");
        return id != null && id.isIntegralNumber() ? id.asString() : string(node, "id");
    }

    /** A field's value; null where there is none or, but for the text, where it is blank. */
    private static @Nullable String string(JsonNode node, String name) throws UnreadException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new UnreadException("\"" + name + "\" is not a string");
        }
        String string = value.stringValue();
        return string.isBlank() && !name.equals("text") ? null : string;
    }
}
