package org.hearsay.reader;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @TempDir
    Path folder;

    @Test
    void outcomesComeInTheOrderOfTheLocationsAndBadOnesStopNothing() {
        Path good = file(folder, "good.txt", PROSE);
        Path missing = folder.resolve("missing.txt");
        Path empty = file(folder, "empty.txt", "");
        List<Outcome> outcomes = outcomes(missing, good, empty, good);
        assertThat(outcomes)
                .extracting(Outcome::location)
                .containsExactly(missing.toString(), good.toString(), empty.toString(), good.toString());
        assertThat(outcomes.get(0)).isEqualTo(new Outcome.Unread(missing.toString(), "no such file"));
        assertThat(article(outcomes.get(3)).text()).isEqualTo(PROSE);
    }

    @Test
    void noLocationsAreNoOutcomes() {
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void aLocationIsGivenBackAsItWasGiven() {
        Path file = file(folder.toAbsolutePath(), "a.txt", PROSE);
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        assertThat(article(relative).location()).isEqualTo(relative.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://news.example/a.html", "HTTP://news.example"})
    void nothingIsFetchedByAReaderWithoutAFetcher(String url) {
        assertThat(read(url)).isEqualTo(new Outcome.Unread(url, "not fetched: this reader has no fetcher"));
    }

    @Test
    void whatCannotBeAPathIsUnread() {
        assertThat(reason(read("a\0b"))).startsWith("not a path");
        assertThat(reason(read(" "))).isEqualTo("no path given");
        assertThat(reason(read("x".repeat(5_000)))).isNotBlank();
        assertThat(reason(file(folder, "a.txt", PROSE).resolve("b.txt"))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.json", "a"})
    @Timeout(5)
    void aFileThatIsTooLargeIsRefusedWithoutBeingRead(String name) throws IOException {
        Path sparse = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        assertThat(reason(sparse)).isEqualTo("larger than 32 MiB (200.0 MB)");
    }

    @Test
    void theSizeOfAnArticleCanBeBounded() {
        Path file = file(folder, "a.txt", "12345");
        assertThat(outcomes(ArticleReader.builder().maxBytes(5).build(), file).get(0))
                .isInstanceOf(Outcome.Read.class);
        assertThat(outcomes(ArticleReader.builder().maxBytes(4).build(), file))
                .containsExactly(new Outcome.Unread(file.toString(), "larger than 4 bytes (5 bytes)"));
        ArticleReader.Builder builder = ArticleReader.builder();
        assertThatThrownBy(() -> builder.maxBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.maxBytes(1L << 40)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Timeout(5)
    void whatIsNoFileIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(5, SECONDS))
                .isTrue();
        assertThat(reason(pipe)).startsWith("not a regular file");
        assertThat(reason(Path.of("/dev/zero"))).startsWith("not a regular file");
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        Path file = file(folder, "a.txt", PROSE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        // Root may read it all the same.
        if (Files.isReadable(file)) {
            assertThat(article(file).text()).isEqualTo(PROSE);
        } else {
            assertThat(reason(file)).isEqualTo("permission denied");
        }
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() throws IOException {
        assertThat(reason(Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone.txt"))))
                .isEqualTo("no such file");
        assertThat(reason(Files.createSymbolicLink(folder.resolve("ring.txt"), Path.of("ring.txt"))))
                .isEqualTo("symbolic links in a loop");
    }

    @Test
    void whatTheCallerKnowsFillsWhatAnInputDoesNotSay() {
        ArticleReader reader = ArticleReader.builder()
                .title("Bridge closed")
                .publisher("The Almond Gazette")
                .published("2019-01-28")
                .build();
        Article text = article(outcomes(reader, file(folder, "a.txt", PROSE)).get(0));
        assertThat(List.of(text.title(), text.publisher(), text.published()))
                .containsExactly("Bridge closed", "The Almond Gazette", "2019-01-28");
        Path saysMore =
                file(folder, "a.jsonl", "{\"title\": \"Own\", \"published\": \"2001-02-03\", \"text\": \"No.\"}");
        Article line = article(outcomes(reader, saysMore).get(0));
        assertThat(List.of(line.title(), line.publisher(), line.published()))
                .containsExactly("Own", "The Almond Gazette", "2001-02-03");
    }

    @Test
    void blankIsTheSameAsNotGiven() {
        Path file = file(folder, "a.txt", PROSE);
        ArticleReader reader =
                ArticleReader.builder().title(" ").publisher("").published(null).build();
        assertThat(article(outcomes(reader, file).get(0))).isEqualTo(article(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-01-28",
                "2019-01-28T10:05",
                "2019-01-28T10:05:00Z",
                "2019-01-28T10:05:00.5+03:00",
                "2019-01",
                "2019"
            })
    void aDateMayBeKnownMoreOrLessExactly(String date) {
        ArticleReader reader = ArticleReader.builder().published(date).build();
        assertThat(article(outcomes(reader, file(folder, "a.txt", PROSE)).get(0))
                        .published())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "28.01.2019",
                "01/02/2019",
                "2019-02-30",
                "2019-13",
                "2019-01-28T25:00",
                "2019-01-28T10:00+99:00",
                "2019-1-2",
                "0001-01-01"
            })
    void whatIsNoDateIsTurnedAway(String date) {
        ArticleReader.Builder builder = ArticleReader.builder();
        assertThatThrownBy(() -> builder.published(date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("published must be an ISO 8601 date")
                .hasMessageContaining(date);
    }

    @Test
    void oneReaderServesManyThreads() {
        ArticleReader reader = ArticleReader.create();
        Path english = file(folder, "en.txt", PROSE);
        Path german = file(
                folder,
                "de.txt",
                "Die Bürgermeisterin sagte am Montag, dass die alte Brücke bis zum Frühling geschlossen bleibt.");
        List<String> languages = Stream.of(english, german, english, german)
                .flatMap(path -> Stream.generate(() -> path).limit(50))
                .toList()
                .parallelStream()
                .map(path ->
                        String.valueOf(article(outcomes(reader, path).get(0)).language()))
                .toList();
        assertThat(languages.subList(0, 50)).containsOnly("en");
        assertThat(languages.subList(50, 100)).containsOnly("de");
    }

    private static Outcome read(String location) {
        try (Stream<Outcome> outcomes = ArticleReader.create().read(List.of(location))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }
}
