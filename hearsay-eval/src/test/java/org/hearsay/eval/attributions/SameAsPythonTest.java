package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingJson;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our figures are those of the project's own scorer, on real articles. Runs where the shared data lies beside the checkout
 * and there is a python3; it is skipped, and says so, elsewhere.
 */
class SameAsPythonTest {

    private static final String SCORER = "shared/tools/score_attributions.py";
    private static final String GOLD = "shared/data/polnear/dev.jsonl";

    @TempDir
    private Path folder;

    @Test
    void allMeasuresAgreeOnRandomlySpoiltGold() throws IOException {
        Path shared = beside();
        assumeThat(shared).as("../" + GOLD + " and ../" + SCORER + " are there").isNotNull();
        assumeThat(Python.isThere()).as("python3 is on this machine").isTrue();
        Path gold = shared.resolve(GOLD);
        Map<String, ArticleSpans> articles = AttributionFile.gold(gold);
        for (int seed = 1; seed <= 3; seed++) {
            Path predicted = folder.resolve("predicted-" + seed + ".jsonl");
            write(predicted, articles, new Random(seed), seed / 8.0);
            JsonNode theirs =
                    JsonMapper.shared().readTree(Python.run(shared.resolve(SCORER), gold, predicted, "--json"));
            Scores ours = AttributionScorer.score(articles, AttributionFile.predicted(predicted));
            assertThat(theirs.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(ours.measures().keySet());
            ours.measures().forEach((name, counts) -> {
                assertThat(counts.f1()).as(name).isBetween(0.2, 0.99);
                assertThat(counts.precision()).as(name).isCloseTo(figure(theirs, name, "p"), within(1e-9));
                assertThat(counts.recall()).as(name).isCloseTo(figure(theirs, name, "r"), within(1e-9));
                assertThat(counts.f1()).as(name).isCloseTo(figure(theirs, name, "f1"), within(1e-9));
            });
        }
    }

    private static double figure(JsonNode figures, String measure, String figure) {
        return figures.path(measure).path(figure).asDouble();
    }

    /** The folder that holds {@code shared}, found by walking up from here; null where none does. */
    private static Path beside() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !(Files.exists(at.resolve(SCORER)) && Files.exists(at.resolve(GOLD)))) {
            at = at.getParent();
        }
        return at;
    }

    private static void write(Path file, Map<String, ArticleSpans> gold, Random random, double noise)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (ArticleSpans article : gold.values()) {
                ReadingJson.lines().write(spoil(article, random, noise), out);
            }
        }
    }

    /** Attributions lost, doubled, in disorder, their spans moved, joined and taken away, a source given to another. */
    private static Reading spoil(ArticleSpans article, Random random, double noise) {
        Article read = Article.builder("some/folder/" + article.id() + ".txt", article.text())
                .build();
        List<Attribution> attributions = new ArrayList<>();
        List<AttributionSpans> all = article.attributions();
        for (AttributionSpans gold : all) {
            for (int copies = random.nextDouble() < noise ? random.nextInt(3) : 1; copies > 0; copies--) {
                AttributionSpans other = random.nextDouble() < noise ? all.get(random.nextInt(all.size())) : gold;
                List<Span> source = spoil(other.source(), article.text(), random, noise);
                List<Span> cue = spoil(gold.cue(), article.text(), random, noise);
                List<Span> content = spoil(gold.content(), article.text(), random, noise);
                if (!source.isEmpty() || !cue.isEmpty() || !content.isEmpty()) {
                    attributions.add(new Attribution(
                            "a" + attributions.size(),
                            Part.of(read.text(), source),
                            Part.of(read.text(), cue),
                            Content.of(read.text(), content, Direct.NONE),
                            null,
                            null,
                            List.of(),
                            List.of(),
                            null,
                            random.nextDouble()));
                }
            }
        }
        Collections.shuffle(attributions, random);
        return new Reading(read, List.of(), List.of(), attributions);
    }

    private static List<Span> spoil(List<Span> spans, String text, Random random, double noise) {
        List<Span> spoilt = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            boolean move = random.nextDouble() < noise;
            int start = move ? span.start() + random.nextInt(41) - 20 : span.start();
            int end = move ? span.end() + random.nextInt(41) - 20 : span.end();
            start = Math.max(
                    start, spoilt.isEmpty() ? 0 : spoilt.get(spoilt.size() - 1).end());
            end = Math.min(end, text.length());
            if (start < end && random.nextDouble() >= noise / 4 && !cutsPair(text, start) && !cutsPair(text, end)) {
                spoilt.add(new Span(start, end));
            }
        }
        return spoilt;
    }

    private static boolean cutsPair(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }
}
