package org.hearsay.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.results.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedComparisonTest {

    @TempDir
    private Path folder;

    private final Map<String, ArticleSpans> gold = new LinkedHashMap<>();

    @BeforeEach
    void articles() {
        for (String id : List.of("a", "b", "c")) {
            gold.put(id, new ArticleSpans(id, "text of " + id, List.of()));
        }
    }

    @Test
    void aProgramThatReadsEveryArticleIsTimedAndScored() throws IOException {
        Path launcher = script("""
                files=$4; [ -d "$4" ] && files="$4"/*
                for f in $files; do
                  printf '{"article": {"location": "%s", "text": "%s"}, "attributions": []}\\n' "$f" "$(cat "$f")"
                done
                sleep 0.1
                """);
        List<Table> tables = SpeedComparison.measure(gold, launcher, 3, null);
        Table.Row speed = tables.get(0).rows().get(0);
        assertThat(speed.label()).isEqualTo("Hearsay");
        assertThat(speed.cells().get(0)).isBetween(0.1, 30.0);
        assertThat(speed.cells().get(2)).isGreaterThan(0.1);
        assertThat(tables).extracting(Table::title).doesNotContain("How many times as fast");
    }

    @Test
    void aProgramThatLosesAnArticleIsNotFast() throws IOException {
        Path launcher = script("""
                [ -d "$4" ] || printf '{"article": {"location": "%s", "text": "x"}, "attributions": []}\\n' "$4"
                """);
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> SpeedComparison.measure(gold, launcher, 1, null))
                .withMessageContaining("read 0 of 3 articles");
    }

    @Test
    void aProgramThatFailsIsSaidWithItsLastWord() throws IOException {
        Path launcher = script("echo first >&2; echo no model >&2; exit 3");
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> SpeedComparison.measure(gold, launcher, 1, null))
                .withMessageContaining("ended with 3: no model");
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Median.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    }

    private Path script(String lines) throws IOException {
        Path script = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + lines);
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
