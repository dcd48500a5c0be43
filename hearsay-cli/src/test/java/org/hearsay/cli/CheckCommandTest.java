package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String RAIN =
            "It was a long night, and Anna said that it rained on the town until the morning. The harbour flooded.\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path rain;

    @BeforeEach
    void writeArticle() throws IOException {
        rain = Files.writeString(folder.resolve("rain.txt"), RAIN);
    }

    @Test
    void showsWhoIsOnRecordWithASentence() {
        assertThat(shell.run("check", "It rained.", rain)).isZero();
        assertThat(shell.out()).contains("Anna affirms", "said → that it rained");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void writesOneLineOfJsonForASentence() {
        assertThat(shell.run("check", "--format", "jsonl", "It rained.", rain)).isZero();
        JsonNode line = JsonMapper.shared().readTree(shell.out());
        JsonNode article = line.path("articles").path(0);
        assertThat(article.path("location").asString()).isEqualTo(rain.toString());
        assertThat(article.path("evidence").path(0).path("start").asInt()).isEqualTo(RAIN.indexOf("that it rained"));
        assertThat(line.path("origins").size()).isEqualTo(1);
    }

    @Test
    void saysWhereASentenceIsAbsent() {
        assertThat(shell.run("check", "Ferry fares rise.", rain)).isZero();
        assertThat(shell.out()).contains("nobody is on record with it", "absent from " + rain);
    }

    @Test
    void anArticleThatIsGivenTwiceCountsOnceAndIsNamed() throws IOException {
        Path copy = Files.writeString(folder.resolve("again.txt"), RAIN);
        assertThat(shell.run("check", "--format", "jsonl", "It rained.", rain, copy))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("hearsay: " + rain + ": left out, the same article as " + copy + "\n");
        assertThat(JsonMapper.shared().readTree(shell.out()).path("articles").size())
                .isEqualTo(1);
    }

    @Test
    void aDraftAmongTheArticlesIsNoSecondArticle() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "It was wet. " + RAIN);
        assertThat(shell.run("check", "--draft", draft, folder)).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void badInputsAreNamedAndTheRestIsChecked() {
        assertThat(shell.run("check", "It rained.", folder.resolve("missing.txt"), rain))
                .isEqualTo(1);
        assertThat(shell.err()).containsOnlyOnce("missing.txt");
        assertThat(shell.out()).contains("Anna affirms");
    }

    @Test
    void wrongUsageIsOneClearLine() {
        assertThat(shell.run("check", "It rained.")).isEqualTo(2);
        assertThat(shell.err()).startsWith("hearsay: name the articles to check 'It rained.' against\n");
        Shell other = new Shell();
        assertThat(other.run("check", " ", rain)).isEqualTo(2);
        assertThat(other.err()).startsWith("hearsay: TEXT is empty\n");
    }

    @Test
    void aDraftThatIsNotThereIsNamed() {
        assertThat(shell.run("check", "--draft", folder.resolve("none.txt"), rain))
                .isEqualTo(1);
        assertThat(shell.err()).containsOnlyOnce("none.txt");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void theDraftIsNotAnArticleThatItIsCheckedAgainst() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "She said: \"nobody has ever been so wet\".\n");
        assertThat(shell.run("check", "--draft", draft, folder)).isZero();
        assertThat(shell.out()).contains("against 1 article", "not on record · “nobody has ever been so wet”");
    }

    @Test
    void theDraftAmongTheExamplesIsMarkedWhereItStrays() {
        Shell real = new Shell();
        real.attributor = Attributor::shipped;
        assertThat(real.run(
                        "check",
                        "--format",
                        "jsonl",
                        "--draft",
                        "../examples/draft",
                        "../examples/northline.html",
                        "../examples/merin-courier.html"))
                .isZero();
        List<String> marks = new ArrayList<>();
        for (String line : real.out().split("\n", -1)) {
            JsonNode item = line.isEmpty() ? null : JsonMapper.shared().readTree(line);
            if (item != null && item.path("kind").asString().equals("quotation")) {
                marks.add(item.path("mark").asString());
            }
        }
        assertThat(marks)
                .containsExactly("altered", "on-record", "altered", "on-record", "other-speaker", "not-on-record");
    }
}
