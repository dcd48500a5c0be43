package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String TEXT = "Mara Venn said the old dam will hold.";

    @TempDir
    private Path folder;

    private Path gold;
    private Path predicted;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void files() throws IOException {
        gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\": \"x\", \"text\": \"" + TEXT + "\", \"attributions\":"
                        + " [{\"source\": [[0, 9]], \"cue\": [[10, 14]], \"content\": [[15, 36]]}]}\n");
        predicted = Files.writeString(
                folder.resolve("predicted.jsonl"),
                "{\"article\": {\"location\": \"x.txt\", \"text\": \"" + TEXT + "\"}, \"attributions\":"
                        + " [{\"source\": {\"spans\": [{\"start\": 0, \"end\": 4}]}, \"content\": {\"spans\":"
                        + " [{\"start\": 15, \"end\": 36}]}, \"confidence\": 0.75}]}\n");
    }

    @Test
    void attributionsAreScoredWrittenAndComparedWithWhatWasWritten() throws IOException {
        Path results = folder.resolve("results.md");
        assertThat(attributions("--write=" + results)).isZero();
        assertThat(out.toString()).contains("Nothing stood in results.md for this.", "Written.");
        assertThat(Files.readString(results))
                .contains("| exact.content | 1.000 | 1.000 | 1.000 |", "| confidence |", "CofeNet", "1 articles");
        assertThat(attributions("--write=" + results)).isZero();
        assertThat(out.toString()).contains("0 figures moved");
    }

    @Test
    void errorsAreListedWithTheirTextsOnlyWhenAskedFor() throws IOException {
        Files.writeString(predicted, Files.readString(predicted).replace("\"start\": 15", "\"start\": 30"));
        assertThat(attributions()).isZero();
        assertThat(out.toString()).doesNotContain("missed", "old dam");
        assertThat(attributions("--errors", "3")).isZero();
        assertThat(out.toString())
                .contains("missed: in gold, not found (1)", "content [15, 36)")
                .doesNotContain("old dam");
        assertThat(attributions("--errors", "3", "--text")).isZero();
        assertThat(out.toString()).contains("content [15, 36)  the old dam will hold");
    }

    @Test
    void aFileThatIsNotThereIsOneLineAndEndsWithOne() {
        predicted = folder.resolve("missing.jsonl");
        assertThat(attributions()).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("evaluate attributions: ")
                .contains("missing.jsonl")
                .hasLineCount(1);
    }

    @Test
    void anArticleWithoutPredictionEndsWithOne() throws IOException {
        Files.writeString(predicted, "");
        assertThat(attributions()).isEqualTo(1);
        assertThat(err.toString()).contains("x: there is no prediction");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("attributions")).isEqualTo(2);
        assertThat(err.toString()).contains("--gold");
    }

    private int attributions(String... more) {
        String[] all = new String[more.length + 5];
        all[0] = "attributions";
        all[1] = "--gold";
        all[2] = gold.toString();
        all[3] = "--predicted";
        all[4] = predicted.toString();
        System.arraycopy(more, 0, all, 5, more.length);
        return run(all);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
