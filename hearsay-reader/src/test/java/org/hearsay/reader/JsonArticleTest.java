package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticleTest {

    private static final String LINES = """
            {"id": "a-1", "title": "Bridge closed", "byline": "A. Reporter", "publisher": "The Almond Gazette", \
            "url": "https://gazette.example/1", "published": "2019-01-28", "language": "en-GB", \
            "text": "“No,” she said.\\r\\n\\tThen 😀 \\ud83d\\ude00.", "wire": {"x": [1]}}
            {"location": "news/2.txt", "id": "a-2", "text": "PROSE"}\r

            {"text": "PROSE", "title": null, "published": ""}""".replace("PROSE", PROSE);

    @TempDir
    Path folder;

    @Test
    void aLineIsAnArticle() {
        Path file = file(folder, "a.jsonl", LINES);
        List<Outcome> outcomes = outcomes(file);
        assertThat(outcomes).hasSize(3);
        assertThat(article(outcomes.get(0)))
                .isEqualTo(Article.builder("a-1", "“No,” she said.\r\n\tThen 😀 😀.")
                        .title("Bridge closed")
                        .byline("A. Reporter")
                        .publisher("The Almond Gazette")
                        .url("https://gazette.example/1")
                        .published("2019-01-28")
                        .language("en")
                        .build());
        assertThat(article(outcomes.get(1)).location()).isEqualTo("news/2.txt");
        assertThat(article(outcomes.get(1)).language()).isEqualTo("en");
        assertThat(article(outcomes.get(2)).location()).isEqualTo(file + ":4");
        assertThat(article(outcomes.get(2)).title()).isNull();
        assertThat(article(outcomes.get(2)).published()).isNull();
    }

    @Test
    void aBadLineIsNamedByItsNumberAndTheRestIsRead() {
        Path file = file(folder, "a.ndjson", """
                {"text": "One."}
                {"text": "Two.
                no json
                [1, 2]
                {"id": "x"}
                {"id": "x", "text": " \\n"}
                {"id": "x", "text": 7}
                {"id": [], "text": "x"}
                {"text": "Two."} {"text": "Three."}
                {"id": 12, "text": "Last."}
                """);
        List<Outcome> outcomes = outcomes(file);
        assertThat(outcomes).hasSize(10);
        assertThat(article(outcomes.get(0)).location()).isEqualTo(file + ":1");
        assertThat(article(outcomes.get(9)).location()).isEqualTo("12");
        List<Outcome> bad = outcomes.subList(1, 9);
        assertThat(bad).extracting(Outcome::location).containsOnly(file.toString());
        assertThat(bad)
                .extracting(outcome -> reason(outcome).replaceFirst("(?<=not JSON: ).+", "..."))
                .containsExactly(
                        "line 2: not JSON: ...",
                        "line 3: not JSON: ...",
                        "line 4: not a JSON object",
                        "line 5: no \"text\"",
                        "line 6: nothing but white space in \"text\"",
                        "line 7: \"text\" is not a string",
                        "line 8: \"id\" is not a string",
                        "line 9: not JSON: ...");
    }

    @Test
    void aFileWithoutLinesIsUnread() {
        assertThat(reason(file(folder, "a.jsonl", ""))).isEqualTo("empty file");
        assertThat(reason(file(folder, "b.jsonl", "\n \n"))).isEqualTo("nothing but white space");
    }

    @Test
    void linesAreReadInEveryEncoding() {
        Path file = file(folder, "a.jsonl", LINES);
        List<Outcome> expected = outcomes(file);
        for (byte[] content : List.of(
                ("\ufeff" + LINES).getBytes(UTF_8), ("\ufeff" + LINES).getBytes(UTF_16LE), LINES.getBytes(UTF_16LE))) {
            file(folder, "a.jsonl", content);
            assertThat(outcomes(file)).isEqualTo(expected);
        }
    }

    @Test
    void aLineThatIsTooLongIsSkippedAndTheNextOnesAreRead() {
        ArticleReader reader = ArticleReader.builder().maxBytes(1_000).build();
        String tooLong = "{\"text\": \"" + "x".repeat(200_000) + "\"}\n";
        Path file = file(folder, "a.jsonl", tooLong + "{\"id\": \"b\", \"text\": \"Two.\"}\n");
        List<Outcome> outcomes = outcomes(reader, file);
        assertThat(outcomes).hasSize(2);
        assertThat(reason(outcomes.get(0))).isEqualTo("line 1: larger than 1000 bytes (0.2 MB)");
        assertThat(outcomes.get(1).location()).isEqualTo("b");
    }

    @Test
    @Timeout(60)
    void aFileLargerThanTheBoundOfAnArticleIsReadLineByLine() throws IOException {
        Path file = folder.resolve("many.jsonl");
        String line = "{\"id\": \"x\", \"language\": \"en\", \"text\": \"" + PROSE.repeat(100) + "\"}\n";
        int count = 50_000_000 / line.length();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write(line);
            }
        }
        assertThat(Files.size(file)).isGreaterThan(32L << 20);
        try (Stream<Outcome> outcomes = ArticleReader.create().read(List.of(file.toString()))) {
            assertThat(outcomes.filter(outcome -> outcome instanceof Outcome.Read)
                            .count())
                    .isEqualTo(count);
        }
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() {
        Path file = file(folder, "a.jsonl", "{\"id\": \"one\", \"text\": \"One.\"}\n");
        try (Stream<Outcome> outcomes = ArticleReader.create().read(List.of(file.toString()))) {
            file(folder, "a.jsonl", "{\"id\": \"two\", \"text\": \"Two.\"}\n");
            Iterator<Outcome> iterator = outcomes.iterator();
            assertThat(iterator.next().location()).isEqualTo("two");
        }
    }

    @Test
    void aClippedFileNeverThrowsAndKeepsTheLinesBeforeTheCut() {
        byte[] whole = LINES.getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] clipped = Arrays.copyOf(whole, length);
            for (String name : List.of("clipped.json", "clipped")) {
                assertThat(outcomes(file(folder, name, clipped))).isNotEmpty();
            }
            long lineEnds =
                    new String(clipped, UTF_8).chars().filter(c -> c == '\n').count();
            assertThat(outcomes(file(folder, "clipped.jsonl", clipped)).stream()
                            .filter(outcome -> outcome instanceof Outcome.Read))
                    .hasSizeGreaterThanOrEqualTo((int) Math.min(2, lineEnds));
        }
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefused() {
        String deep = "{\"x\": " + "[".repeat(1_000_000);
        List<Outcome> outcomes = outcomes(file(folder, "a.jsonl", deep + "\n{\"id\": \"b\", \"text\": \"Two.\"}"));
        assertThat(reason(outcomes.get(0))).startsWith("line 1: not JSON: ");
        assertThat(outcomes.get(1).location()).isEqualTo("b");
    }

    @Test
    void aJsonFileIsOneArticle() {
        Path file = file(folder, "a.json", "\n{\n  \"title\": \"Bridge closed\",\n  \"text\": \"" + PROSE + "\"\n}\n");
        assertThat(article(file).title()).isEqualTo("Bridge closed");
        assertThat(article(file).location()).isEqualTo(file.toString());
        assertThat(article(file).text()).isEqualTo(PROSE);
    }

    @Test
    void aJsonArrayIsManyArticles() {
        Path file = file(folder, "a.json", "[{\"id\": \"one\", \"text\": \"One.\"}, 7,\n {\"text\": \"Two.\"}]");
        List<Outcome> outcomes = outcomes(file);
        assertThat(outcomes).extracting(Outcome::location).containsExactly("one", file.toString(), file + ":3");
        assertThat(reason(outcomes.get(1))).isEqualTo("element 2: not a JSON object");
    }

    @Test
    void otherJsonIsUnread() {
        assertThat(reason(file(folder, "a.json", "{\"name\": \"package\"}"))).isEqualTo("no \"text\"");
        assertThat(reason(file(folder, "b.json", "[]"))).isEqualTo("no articles in this JSON array");
        assertThat(reason(file(folder, "c.json", "7"))).isEqualTo("not a JSON object");
        assertThat(reason(file(folder, "d.json", "{\"text\": "))).startsWith("not JSON: ");
        assertThat(reason(file(folder, "e.json", ""))).isEqualTo("empty file");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-28T10:05:00+0300, 2019-01-28T10:05:00+03:00",
        "28 January 2019, 2019-01-28",
        "2019-01, 2019-01",
        "01/02/2019,",
        "soon,"
    })
    void datesThatLinesGiveAreBroughtToIsoOrLeftOut(String said, String iso) {
        Path file = file(folder, "a.jsonl", "{\"published\": \"" + said + "\", \"text\": \"No.\"}");
        assertThat(article(file).published()).isEqualTo(iso);
    }
}
