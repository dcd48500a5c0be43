package org.hearsay.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.eval.attributions.Python;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our figures are those of the project's own scorer, on real bodies. Runs where the shared data lies beside the checkout and there
 * is a python3; it is skipped, and says so, elsewhere.
 */
class SameAsPythonTest {

    private static final String SCORER = "shared/tools/score_pages.py";
    private static final String GOLD = "shared/data/pages/ground-truth.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    @Test
    void allMeasuresAgreeOnRandomlySpoiltBodies() throws IOException {
        Path shared = beside();
        assumeThat(shared).as("../" + GOLD + " and ../" + SCORER + " are there").isNotNull();
        assumeThat(Python.isThere()).as("python3 is on this machine").isTrue();
        Path gold = shared.resolve(GOLD);
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            BodyScores ours = new BodyScores();
            List<String> predicted = new ArrayList<>();
            for (String line : Files.readAllLines(gold)) {
                JsonNode page = JSON.readTree(line);
                String body = page.path("body").asString();
                String read = random.nextInt(3) == 0 ? body.replace("\n\n", "\n") : spoil(body, random);
                ours.add(body, read);
                if (!read.isEmpty()) {
                    String location = "pages/" + page.path("id").asString() + ".html.gz";
                    predicted.add(
                            JSON.writeValueAsString(Map.of("article", Map.of("location", location, "text", read))));
                }
            }
            Path file = Files.write(folder.resolve(seed + ".jsonl"), predicted);
            assertThat(ours.f1()).isBetween(0.2, 0.99);
            assertThat(Python.run(shared.resolve(SCORER), gold, file))
                    .startsWith(String.format(
                            Locale.ROOT,
                            "precision %.3f recall %.3f F1 %.3f exact %.3f (%d pages, %d with no prediction)",
                            ours.precision(),
                            ours.recall(),
                            ours.f1(),
                            ours.exact(),
                            ours.pages(),
                            ours.pages() - predicted.size()));
        }
    }

    /** Words lost, doubled and put in, and now and then nothing at all or next to it. */
    private static String spoil(String body, Random random) {
        int kind = random.nextInt(12);
        if (kind < 2) {
            return kind == 0 ? "" : "Two words";
        }
        StringBuilder spoilt = new StringBuilder();
        for (String word : body.split(" ", -1)) {
            int luck = random.nextInt(60);
            spoilt.append(luck == 0 ? "" : luck == 1 ? word + " " + word : luck == 2 ? word + " naïve 7½" : word)
                    .append(' ');
        }
        return spoilt.toString();
    }

    /** The folder that holds {@code shared}, found by walking up from here; null where none does. */
    private static Path beside() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !(Files.exists(at.resolve(SCORER)) && Files.exists(at.resolve(GOLD)))) {
            at = at.getParent();
        }
        return at;
    }
}
