package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionFileTest {

    @TempDir
    private Path folder;

    @Test
    void goldIsReadWithItsOffsetsAsUtf16AndItsSpansInOrder() throws IOException {
        Path file = file("""
                {"id": "x", "text": "😀 no, he said, no", "more": 1, "attributions": [{"source": [[6, 8]], "cue": [],
                "content": [[15, 17], [2, 4]]}]}
                """.replace(",\n", ", "));
        assertThat(AttributionFile.gold(file))
                .containsOnlyKeys("x")
                .containsValue(new ArticleSpans(
                        "x",
                        "😀 no, he said, no",
                        List.of(new AttributionSpans(
                                List.of(new Span(7, 9)), List.of(), List.of(new Span(3, 5), new Span(16, 18)), 1))));
    }

    @Test
    void predictionsAreReadFromTheContractAndMayLackWhatIsNotScored() throws IOException {
        Path file = file("""
                {"article": {"location": "news/x.y.txt", "text": "He said no"}, "attributions": [{"source": {"spans": [{"start": 0, "end": 2}]}, "confidence": 0.25}]}

                {"article": {"location": "z", "text": ""}}
                """);
        assertThat(AttributionFile.predicted(file))
                .containsEntry(
                        "x.y",
                        new ArticleSpans(
                                "x.y",
                                "He said no",
                                List.of(new AttributionSpans(List.of(new Span(0, 2)), List.of(), List.of(), 0.25))))
                .containsEntry("z", new ArticleSpans("z", "", List.of()));
    }

    @Test
    void aLineThatCannotBeUsedIsSaidWithItsNumber() throws IOException {
        String good = "{\"id\": \"x\", \"text\": \"\"}\n";
        assertRefused(good + "{", "line 2: not JSON");
        assertRefused(good + good + "{\"id\": \"x\"}", "line 3: \"text\" must be a string");
        assertRefused(span("[[0, 9]]"), "line 1: offset 9");
        assertRefused(span("[[0.5, 1]]"), "line 1: an offset must be a whole number");
        assertRefused(span("[[2, 1]]"), "line 1: a span needs");
    }

    @Test
    void theNameInALocationIsWithoutFolderAndEnding() {
        assertThat(ArticleSpans.nameOf("a/b/c.txt")).isEqualTo("c");
        assertThat(ArticleSpans.nameOf("c.d.html")).isEqualTo("c.d");
        assertThat(ArticleSpans.nameOf("c")).isEqualTo("c");
        assertThat(ArticleSpans.nameOf("a.b/.c")).isEqualTo(".c");
    }

    private static String span(String content) {
        return "{\"id\": \"x\", \"text\": \"abc\", \"attributions\": [{\"content\": " + content + "}]}";
    }

    private void assertRefused(String text, String why) throws IOException {
        Path file = file(text);
        assertThatExceptionOfType(HearsayException.class)
                .isThrownBy(() -> AttributionFile.gold(file))
                .withMessageContaining(why)
                .withMessageStartingWith(file.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.jsonl"), text);
    }
}
