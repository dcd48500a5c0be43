package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceCommandTest {

    private static final String RAIN =
            "It was a long night, and Anna said that it rained on the town until the morning. The harbour flooded.\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path rain;
    private Path again;

    @BeforeEach
    void writeArticles() throws IOException {
        rain = Files.writeString(folder.resolve("rain.txt"), RAIN);
        again = Files.writeString(folder.resolve("again.txt"), "Read it here first. " + RAIN);
    }

    @Test
    void showsAPersonTheClaimsAndTheirOrigins() {
        assertThat(shell.run("trace", rain, again)).isZero();
        assertThat(shell.out()).contains("independent origin", " in " + rain);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoProblem() {
        shell.stdout = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(shell.run("trace", "--format", "jsonl", rain, again)).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void writesALineOfJsonForEachStoryWhateverTheOrderOfTheInputs() {
        assertThat(shell.run("trace", "--format", "jsonl", rain, again)).isZero();
        JsonNode story = JsonMapper.shared().readTree(shell.out());
        assertThat(story.path("articles").size()).isEqualTo(2);
        assertThat(story.path("claims").path(0).path("independentOrigins").isInt())
                .isTrue();
        Shell other = new Shell();
        assertThat(other.run("trace", "--format", "jsonl", again, rain)).isZero();
        assertThat(other.out()).isEqualTo(shell.out());
    }

    @Test
    void writesOnePageOrOneDrawingWhateverTheOrderOfTheInputs() {
        for (String format : List.of("html", "svg")) {
            Shell one = new Shell();
            Shell other = new Shell();
            assertThat(one.run("trace", "--format", format, rain, again)).isZero();
            assertThat(other.run("trace", "--format", format, again, rain)).isZero();
            assertThat(one.out())
                    .startsWith(format.equals("html") ? "<!DOCTYPE html>" : "<svg")
                    .contains("rain.txt")
                    .isEqualTo(other.out());
        }
    }

    @Test
    void badInputsAreEachNamedOnceAndChangeNothingElse() throws IOException {
        assertThat(shell.run("trace", "--format", "jsonl", rain)).isZero();
        Shell other = new Shell();
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path missing = folder.resolve("missing.txt");
        Path same = Files.writeString(folder.resolve("same.txt"), RAIN);
        Path picture = Files.write(
                folder.resolve("picture.png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        assertThat(other.run("trace", "--format", "jsonl", same, empty, missing, picture, rain))
                .isEqualTo(1);
        assertThat(other.err())
                .containsOnlyOnce("empty.txt: ")
                .containsOnlyOnce("missing.txt: ")
                .containsOnlyOnce("picture.png: ")
                .contains("same.txt: left out, the same article as " + rain);
        assertThat(other.out()).isEqualTo(shell.out());
    }

    @Test
    void correctionsThatCannotBeReadAreWrongUsage() throws IOException {
        Path corrections = Files.writeString(folder.resolve("known.jsonl"), "{}\n");
        assertThat(shell.run("trace", "--corrections", corrections, rain)).isEqualTo(2);
        assertThat(shell.err()).contains("known.jsonl: line 1: needs");
        assertThat(shell.out()).isEmpty();
    }
}
