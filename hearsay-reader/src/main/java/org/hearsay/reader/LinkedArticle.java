package org.hearsay.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article in a page's linked data (JSON-LD with schema.org's words): the first node whose type is an article's. Other nodes
 * that it only names ({@code {"@id": ...}}) are looked up.
 */
record LinkedArticle(
        @Nullable String headline,
        @Nullable String authors,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable String modified) {

    private static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, null);

    /** Article, NewsArticle, ReportageNewsArticle, BlogPosting, Report and so on. */
    private static final Pattern ARTICLE = Pattern.compile("(?:.*[:/])?\\w*(?:Article|BlogPosting|Report)");

    private static final Pattern LIST = Pattern.compile("(?:.*[:/])?(?:ItemList|CollectionPage|SearchResultsPage)");

    /** Pages are laxer than the standard; nothing but what these features allow was seen often. */
    private static final JsonMapper LAX = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    static LinkedArticle in(Document page) {
        List<JsonNode> objects = objects(page);
        for (JsonNode object : objects) {
            if (isArticle(object)) {
                return of(object, byId(objects));
            }
        }
        return NONE;
    }

    /** Whether the page's linked data has just one article that stands in no list. */
    static boolean isOne(Document page) {
        List<JsonNode> objects = objects(page);
        return objects.stream().filter(LinkedArticle::isArticle).count() == 1
                && objects.stream().noneMatch(object -> isA(object, LIST));
    }

    /** Whether something in the page's linked data is of this type of schema.org's. */
    static boolean hasType(Document page, String type) {
        Pattern name = Pattern.compile("(?:.*[:/])?" + Pattern.quote(type));
        return objects(page).stream().anyMatch(object -> isA(object, name));
    }

    private static List<JsonNode> objects(Document page) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collectObjects(LAX.readTree(script.data()), objects);
            } catch (JacksonException e) {
                // Broken linked data is as good as none.
            }
        }
        return objects;
    }

    private static void collectObjects(JsonNode root, List<JsonNode> objects) {
        Deque<JsonNode> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty()) {
            JsonNode node = left.poll();
            if (node.isObject()) {
                objects.add(node);
            }
            node.forEach(left::add);
        }
    }

    private static boolean isArticle(JsonNode object) {
        return isA(object, ARTICLE);
    }

    private static boolean isA(JsonNode object, Pattern name) {
        JsonNode type = object.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            if (one.isString() && name.matcher(one.stringValue()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, JsonNode> byId(List<JsonNode> objects) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode object : objects) {
            String id = string(object.path("@id"));
            if (id != null && object.size() > 1) {
                byId.putIfAbsent(id, object);
            }
        }
        return byId;
    }

    private static LinkedArticle of(JsonNode article, Map<String, JsonNode> byId) {
        String headline = string(article.path("headline"));
        String url = string(article.path("url"));
        return new LinkedArticle(
                headline != null ? headline : string(article.path("name")),
                names(article.path(article.has("author") ? "author" : "creator"), byId),
                names(article.path("publisher"), byId),
                url != null ? url : string(article.path("mainEntityOfPage")),
                string(article.path("datePublished")),
                string(article.path("dateModified")));
    }

    /** The names of the persons or organizations in this value, with commas between; null where there is none. */
    private static @Nullable String names(JsonNode value, Map<String, JsonNode> byId) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            String id = string(one.path("@id"));
            JsonNode whole = id == null || one.has("name") ? one : byId.getOrDefault(id, one);
            String name = string(whole.isObject() ? whole.path("name") : whole);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String string(JsonNode node) {
        JsonNode one = node.isArray() && node.size() == 1 ? node.path(0) : node;
        if (!one.isString() || one.stringValue().isBlank()) {
            return null;
        }
        String value = one.stringValue();
        // Many pages escape their linked data as if it were HTML.
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }
}
