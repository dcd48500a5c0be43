package org.hearsay.eval.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.eval.claims.LabelledStory.LabelledClaim;
import org.hearsay.eval.claims.LabelledStory.LabelledReport;
import org.hearsay.linker.claims.Standing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labels of claims. A line that cannot be used is a {@link HearsayException} that names file and line. */
public final class ClaimLabels {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ClaimLabels() {}

    /** The ids of the articles that a file of labels speaks of. */
    public static List<String> articles(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode story : lines(file)) {
            story.path("articles").forEach(article -> ids.add(article.path("id").asString("")));
        }
        return ids;
    }

    /**
     * The labelled stories of a file, in its order.
     *
     * @param readings of their articles, by the articles' ids in the labels
     */
    public static List<LabelledStory> read(Path file, Map<String, Reading> readings) throws IOException {
        List<LabelledStory> stories = new ArrayList<>();
        for (JsonNode story : lines(file)) {
            try {
                stories.add(story(story, readings));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new HearsayException(file + ", " + story.path("rumour").asString("") + ": " + e.getMessage(), e);
            }
        }
        return stories;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            try {
                nodes.add(MAPPER.readTree(line));
            } catch (JacksonException e) {
                throw new HearsayException(
                        file + ", line " + (nodes.size() + 1) + ": not JSON: " + e.getOriginalMessage(), e);
            }
        }
        return nodes;
    }

    private static LabelledStory story(JsonNode story, Map<String, Reading> readings) {
        List<Reading> articles = new ArrayList<>();
        story.path("articles")
                .forEach(article -> articles.add(reading(article.path("id").asString(""), readings)));
        List<LabelledClaim> claims = new ArrayList<>();
        for (JsonNode claim : story.path("claims")) {
            List<LabelledReport> reports = new ArrayList<>();
            claim.path("reports").forEach(report -> reports.add(report(report, readings)));
            JsonNode counts = claim.path("independentOrigins");
            claims.add(new LabelledClaim(
                    claim.path("id").asString(""),
                    reports,
                    counts.path("affirming").asInt(),
                    counts.path("against").asInt()));
        }
        return new LabelledStory(story.path("rumour").asString(""), articles, claims);
    }

    private static LabelledReport report(JsonNode report, Map<String, Reading> readings) {
        Reading reading = reading(report.path("article").asString(""), readings);
        CodePointOffsets offsets = CodePointOffsets.of(reading.article().text());
        List<Span> content = report.path("content")
                .valueStream()
                .map(span -> new Span(
                        offsets.toUtf16(span.path(0).asInt()),
                        offsets.toUtf16(span.path(1).asInt())))
                .toList();
        String standing = report.path("stance").asString("").toUpperCase(Locale.ROOT);
        return new LabelledReport(reading, content, Standing.valueOf(standing));
    }

    private static Reading reading(String id, Map<String, Reading> readings) {
        Reading reading = readings.get(id);
        if (reading == null) {
            throw new IllegalArgumentException("no file of articles has " + id);
        }
        return reading;
    }
}
