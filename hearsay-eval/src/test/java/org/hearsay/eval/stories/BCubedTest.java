package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.core.Article;
import org.hearsay.eval.attributions.Python;
import org.hearsay.linker.stories.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BCubedTest {

    private static final String SCORER = "shared/tools/score_stories.py";

    @TempDir
    private Path folder;

    @Test
    void eachArticleCountsForHowMuchOfItsCompanyIsRight() {
        Map<String, String> gold = Map.of("a", "1", "b", "1", "c", "2", "d", "2");
        BCubed score = BCubed.score(gold, List.of(story("s", "a", "b", "c", "not scored"), story("t", "d")));
        assertThat(score.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-12));
        assertThat(score.recall()).isCloseTo((1 + 1 + 0.5 + 0.5) / 4, within(1e-12));
        assertThat(score.gold()).isEqualTo(2);
        assertThat(score.found()).isEqualTo(2);
    }

    @Test
    void anArticleThatWasNotGroupedIsAStoryOfItsOwn() {
        BCubed score = BCubed.score(Map.of("a", "1", "b", "1"), List.of(story("s", "a")));
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void figuresAreThoseOfTheProjectsOwnScorer() throws IOException {
        Path shared = beside();
        assumeThat(shared).as("../" + SCORER + " is there").isNotNull();
        assumeThat(Python.isThere()).as("python3 is on this machine").isTrue();
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            Map<String, String> gold = new LinkedHashMap<>();
            Map<String, List<String>> found = new TreeMap<>();
            for (int i = 0; i < 200; i++) {
                String right = "r" + random.nextInt(20);
                gold.put("a" + i, right);
                if (random.nextInt(10) > 0) {
                    String story = random.nextInt(3) > 0 ? right : "s" + random.nextInt(20);
                    found.computeIfAbsent(story, name -> new ArrayList<>()).add("a" + i);
                }
            }
            List<Story> stories = new ArrayList<>();
            found.forEach((id, articles) -> stories.add(story(id, articles.toArray(String[]::new))));
            BCubed ours = BCubed.score(gold, stories);
            assertThat(Python.run(shared.resolve(SCORER), goldFile(gold), foundFile(stories)))
                    .contains(String.format(
                            Locale.ROOT,
                            "B3 precision %.3f recall %.3f F1 %.3f (200 articles, %d gold, %d found)",
                            ours.precision(),
                            ours.recall(),
                            ours.f1(),
                            ours.gold(),
                            ours.found()));
        }
    }

    private Path goldFile(Map<String, String> gold) throws IOException {
        List<String> lines = new ArrayList<>();
        gold.forEach((id, story) -> lines.add("{\"id\": \"" + id + "\", \"rumour\": \"" + story + "\"}"));
        return Files.write(folder.resolve("gold.jsonl"), lines);
    }

    private Path foundFile(List<Story> stories) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Story story : stories) {
            List<String> articles = story.articles().stream()
                    .map(article -> "{\"location\": \"some/" + article.location() + ".txt\"}")
                    .toList();
            lines.add("{\"story\": \"" + story.id() + "\", \"articles\": [" + String.join(", ", articles) + "]}");
        }
        return Files.write(folder.resolve("found.jsonl"), lines);
    }

    /** The folder that holds {@code shared}, found by walking up from here; null where none does. */
    private static Path beside() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.exists(at.resolve(SCORER))) {
            at = at.getParent();
        }
        return at;
    }

    private static Story story(String id, String... articles) {
        List<Article> all = new ArrayList<>();
        for (String article : articles) {
            all.add(Article.builder(article, "Text of " + article).build());
        }
        return new Story(id, "A title", all);
    }
}
