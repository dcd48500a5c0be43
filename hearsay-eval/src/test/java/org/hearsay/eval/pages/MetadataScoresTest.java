package org.hearsay.eval.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataScoresTest {

    @TempDir
    private Path folder;

    @Test
    void titlesAreRightByTheirWordsAndDatesByTheirDay() throws IOException {
        MetadataScores scores = MetadataScores.of(Files.writeString(
                folder.resolve("labels.jsonl"),
                label("a", "“Nobody told us”: Bridge closed", "\"2026-03-13\", \"2026-03-14\"")
                        + label("b", "Storm", "\"2026-03-13\"")
                        + label("c", "Fish", "")));
        scores.add("a", article("'Nobody told us' - bridge closed", "2026-03-14T01:00:00Z"));
        scores.add("b", article("Storm | Gazette", "2026-03-12"));
        scores.add("c", article("Fish", "2026"));
        scores.add("unlabelled", article("Whatever", "2026-03-13"));
        assertThat(scores.titles()).isEqualTo(3);
        assertThat(scores.titlesRight()).isEqualTo(2 / 3.0);
        assertThat(scores.dates()).isEqualTo(2);
        assertThat(scores.datesRight()).isEqualTo(0.5);
        assertThat(scores.datesMadeUp()).isEqualTo(1);
        scores.add("b", null);
        assertThat(scores.titlesRight()).isEqualTo(0.5);
    }

    private static String label(String id, String title, String days) {
        return "{\"id\": \"" + id + "\", \"title\": \"" + MetadataScores.hash(title) + "\", \"published\": [" + days
                + "]}\n";
    }

    private static Article article(String title, String published) {
        return Article.builder("page", "Text.")
                .title(title)
                .published(published)
                .build();
    }
}
