package org.hearsay.eval.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.HearsayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsStoreTest {

    @TempDir
    private Path folder;

    private ResultsStore store;

    @BeforeEach
    void open() {
        store = ResultsStore.at(folder.resolve("docs/results.md"));
    }

    @Test
    void theFirstTimeThereIsNothingToCompareWith() throws IOException {
        assertThat(store.compare("a", section(0.8, 0.5))).containsExactly("Nothing stood in results.md for this.");
    }

    @Test
    void whatMovedIsSaidAndWhatIsWorseByMoreThanNoiseIsMarked() throws IOException {
        store.put("a", section(0.8, 0.5));
        assertThat(store.compare("a", section(0.794, 0.52)))
                .containsExactly(
                        "Accuracy / linked / F1: 0.800 -> 0.794  WORSE",
                        "Accuracy / linked / error: 0.500 -> 0.520  WORSE",
                        "2 figures moved from those of 2026-11-23, 2 for the worse.");
        assertThat(store.compare("a", section(0.796, 0.48)))
                .containsExactly(
                        "Accuracy / linked / F1: 0.800 -> 0.796",
                        "Accuracy / linked / error: 0.500 -> 0.480  better",
                        "2 figures moved from those of 2026-11-23, 0 for the worse.");
        assertThat(store.compare("a", section(0.8001, 0.5)))
                .containsExactly("0 figures moved from those of 2026-11-23, 0 for the worse.");
    }

    @Test
    void otherDataAreSaid() throws IOException {
        store.put("a", section(0.8, 0.5));
        Section other =
                new Section("T", "c", new Section.Data("d.jsonl", "beef", 9), "2026-11-24", "m", List.of(), List.of());
        assertThat(store.compare("a", other).get(0)).startsWith("Other data than what stands: ");
    }

    @Test
    void aSectionReplacesItselfAndLeavesTheOthers() throws IOException {
        store.put("a", section(0.8, 0.5));
        store.put("b", section(0.7, 0.5));
        store.put("a", section(0.9, 0.5));
        String markdown = Files.readString(folder.resolve("docs/results.md"));
        assertThat(markdown).contains("0.900", "0.700").doesNotContain("0.800");
        assertThat(store.compare("b", section(0.7, 0.5)))
                .containsExactly("0 figures moved from those of 2026-11-23, 0 for the worse.");
    }

    @Test
    void markdownSaysTheCommandTheDataTheMachineAndTheFigures() throws IOException {
        store.put("a", section(0.8, 0.5));
        assertThat(Files.readString(folder.resolve("docs/results.md"))).endsWith("""

                ## T

                    evaluate t

                Data: `d/d.jsonl` (SHA-256 cafe..., 9 articles). Measured on 2026-11-23: a machine.

                ### Accuracy

                |        |    F1 | error |
                | ------ | ----: | ----: |
                | linked | 0.800 | 0.500 |
                | other  |     - | 1.000 |

                A note.
                """);
    }

    @Test
    void aFileOfFiguresThatIsNoneIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("docs"));
        Files.writeString(folder.resolve("docs/results.json"), "{");
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> store.compare("a", section(0.8, 0.5)))
                .withMessageContaining("results.json");
    }

    private static Section section(double f1, double error) {
        return new Section(
                "T",
                "evaluate t",
                new Section.Data("d/d.jsonl", "cafe", 9),
                "2026-11-23",
                "a machine",
                List.of("A note."),
                List.of(new Table(
                        "Accuracy",
                        List.of(new Table.Column("F1", Unit.SHARE), new Table.Column("error", Unit.ERROR)),
                        List.of(Table.Row.of("linked", f1, error), Table.Row.of("other", null, 1.0)))));
    }
}
