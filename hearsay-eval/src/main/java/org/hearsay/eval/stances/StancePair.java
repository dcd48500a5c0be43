package org.hearsay.eval.stances;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.HearsayException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence, an article, and what somebody says that the article does with the sentence.
 *
 * @param article its id
 * @param rumour what both are about
 */
public record StancePair(String sentence, String article, Label label, String rumour) {

    /** What an article does with a sentence. */
    public enum Label {
        AGREE,
        DISAGREE,
        DISCUSS
    }

    /**
     * The pairs of a file, a line each: {@code {"headline", "article", "stance", "rumour"}}. A line that cannot be used is a
     * {@link HearsayException} that names file and line.
     */
    public static List<StancePair> read(Path file) throws IOException {
        List<StancePair> pairs = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            try {
                JsonNode json = JsonMapper.shared().readTree(line);
                pairs.add(new StancePair(
                        json.path("headline").asString(),
                        json.path("article").asString(),
                        Label.valueOf(json.path("stance").asString("").toUpperCase(Locale.ROOT)),
                        json.path("rumour").asString()));
            } catch (JacksonException | IllegalArgumentException e) {
                throw new HearsayException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return pairs;
    }
}
