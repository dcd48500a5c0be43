package org.hearsay.eval.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.eval.stories.StoryFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyExamTest {

    @TempDir
    private Path folder;

    private CopyExam exam;

    /** Eight stories, two articles each, of words that are nowhere else. */
    @BeforeEach
    void articles() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 240; word++) {
                text.append("w").append(i).append('x').append(word).append(word % 20 == 19 ? ". " : " ");
            }
            lines.add("{\"id\": \"a%d\", \"rumour\": \"r%d\", \"text\": \"%s\"}".formatted(i, i / 2, text));
        }
        exam = new CopyExam(StoryFile.read(Files.write(folder.resolve("articles.jsonl"), lines)));
    }

    @Test
    void everyKindOfEditIsFoundWhereNothingElseIsShared() {
        assertThat(exam.scores()).hasSizeGreaterThan(8).allSatisfy(score -> {
            assertThat(score.copies()).isEqualTo(8);
            assertThat(score.precision()).as(score.edit()).isEqualTo(1);
            assertThat(score.recall()).as(score.edit()).isGreaterThan(0.7);
        });
        assertThat(exam.strangers()).isZero();
    }

    @Test
    void editsChangeAsMuchAsTheySay() {
        String text = "One two three four. Five six seven eight. Nine ten eleven twelve. Last words of all.";
        String host = "Other things happened. Nobody knew why. They went home.";
        for (Edit edit : Edit.all()) {
            String copy = edit.copy(text, host, List.of("zebra"), new Random(4));
            assertThat(copy).as(edit.name()).isNotBlank().isNotEqualTo(text);
            if (edit.name().contains("first 50 %")) {
                assertThat(copy).isEqualTo("One two three four. Five six seven eight.");
            }
            if (edit.needsHost()) {
                assertThat(copy).startsWith("Other things happened.").endsWith("They went home.");
            }
        }
    }
}
