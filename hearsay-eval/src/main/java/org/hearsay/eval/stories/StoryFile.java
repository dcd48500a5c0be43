package org.hearsay.eval.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Article;
import org.hearsay.core.HearsayException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles, one a line: {@code {"id", "text", "title", "publisher", "published", "rumour" | "event"}}. All but the id and the
 * text may be missing. A line that cannot be used is a {@link HearsayException} that names file and line.
 */
public final class StoryFile {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<String> KEYS = List.of("rumour", "event");

    private final Map<Article, String> stories = new LinkedHashMap<>();

    private StoryFile() {}

    /** The articles of a file; each one's location is its id, so that all are told apart. */
    public static StoryFile read(Path file) throws IOException {
        StoryFile articles = new StoryFile();
        int number = 0;
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            try {
                if (!line.isBlank()) {
                    articles.add(MAPPER.readTree(line));
                }
            } catch (JacksonException e) {
                throw new HearsayException(file + ", line " + number + ": not JSON: " + e.getOriginalMessage(), e);
            } catch (IllegalArgumentException e) {
                throw new HearsayException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return articles;
    }

    private void add(JsonNode line) {
        String text = text(line, "text");
        String id = text(line, "id");
        if (text == null || id == null) {
            throw new IllegalArgumentException("\"id\" and \"text\" must be strings");
        }
        Article article = Article.builder(id, text)
                .title(text(line, "title"))
                .publisher(text(line, "publisher"))
                .published(text(line, "published"))
                .build();
        Optional<String> story = KEYS.stream().filter(line::has).findFirst().map(key -> text(line, key));
        stories.put(article, story.orElse(""));
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode node = object.path(name);
        return node.isString() ? node.stringValue() : null;
    }

    /** All articles, in the file's order. */
    public List<Article> articles() {
        return List.copyOf(stories.keySet());
    }

    /** Which story people put each article in, by location; articles that nobody put in one are left out. */
    public Map<String, String> gold() {
        Map<String, String> gold = new LinkedHashMap<>();
        stories.forEach((article, story) -> {
            if (!story.isEmpty()) {
                gold.put(article.location(), story);
            }
        });
        return gold;
    }
}
