package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcCompression;

class WarcTest {

    private static final String SITE = "https://news.example/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void eachPageIsAnArticleAtItsPlaceInTheFile(WarcCompression compression) {
        Warcs warc = threePages(compression);
        Path file = write(warc.bytes());
        List<Outcome> outcomes = outcomes(file);
        assertThat(outcomes)
                .extracting(Outcome::location)
                .containsExactly(at(file, warc.offset(0)), at(file, warc.offset(1)), at(file, warc.offset(2)));
        Article second = article(outcomes.get(1));
        assertThat(second.title()).isEqualTo("Second");
        assertThat(second.text()).isEqualTo(PROSE);
        assertThat(second.url()).isEqualTo(SITE + "2");
        assertThat(second.language()).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void whatIsNoPageIsPassedOver(WarcCompression compression) {
        Warcs warc = new Warcs(compression)
                .answer(SITE + "robots.txt", 200, "text/plain", "User-agent: *".getBytes(UTF_8))
                .answer(SITE + "1.png", 200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .answer(SITE + "old", 404, "text/html", Warcs.page("Not here").getBytes(UTF_8));
        Path file = write(warc.bytes());
        assertThat(outcomes(file))
                .containsExactly(
                        new Outcome.Unread(file.toString(), "no articles in this archive (passed over: 3 answers)"));
        write(warc.page(SITE + "1", "First").bytes());
        assertThat(article(outcomes(file).get(0)).title()).isEqualTo("First");
    }

    @Test
    void aPageWithoutAnArticleSaysWhichItIs() {
        Warcs warc = new Warcs(WarcCompression.GZIP)
                .answer(SITE + "empty", 200, "text/html", "<html><body></body></html>".getBytes(UTF_8));
        Path file = write(warc.bytes());
        assertThat(outcomes(file))
                .containsExactly(
                        new Outcome.Unread(at(file, warc.offset(0)), "no article text found: " + SITE + "empty"));
    }

    @Test
    void theServersWordOnTheEncodingHolds() {
        String page = Warcs.page("Café").replace("<head>", "<head><meta charset=\"koi8-r\">");
        Warcs warc = new Warcs(WarcCompression.NONE)
                .answer(SITE, 200, "text/html; charset=iso-8859-1", page.getBytes(ISO_8859_1));
        assertThat(article(outcomes(write(warc.bytes())).get(0)).title()).isEqualTo("Café");
    }

    @Test
    void bodiesAreDecodedAsTheyWereSent() {
        byte[] page = Warcs.page("First").getBytes(UTF_8);
        byte[] chunked =
                (Integer.toHexString(page.length) + "\r\n" + new String(page, UTF_8) + "\r\n0\r\n\r\n").getBytes(UTF_8);
        Warcs warc = new Warcs(WarcCompression.NONE)
                .answer(SITE + "1", 200, "text/html", Warcs.gzip(page), "Content-Encoding", "gzip")
                .answer(SITE + "2", 200, "text/html", chunked, "Transfer-Encoding", "chunked");
        assertThat(outcomes(write(warc.bytes())))
                .extracting(outcome -> article(outcome).title())
                .containsExactly("First", "First");
    }

    @Test
    @Timeout(20)
    void aPageThatIsABombIsRefused() {
        byte[] bomb = Warcs.gzip(new byte[200_000_000]);
        Warcs warc = new Warcs(WarcCompression.GZIP)
                .answer(SITE + "1", 200, "text/html", bomb, "Content-Encoding", "gzip")
                .page(SITE + "2", "Second");
        List<Outcome> outcomes = outcomes(write(warc.bytes()));
        assertThat(reason(outcomes.get(0))).isEqualTo("larger than 32 MiB: " + SITE + "1");
        assertThat(article(outcomes.get(1)).title()).isEqualTo("Second");
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aRecordThatIsNoneIsSkippedWithItsPlace(WarcCompression compression) {
        Warcs warc = threePages(compression);
        byte[] bytes = warc.bytes();
        Arrays.fill(bytes, warc.offset(1) + 1, warc.offset(1) + 60, (byte) '?');
        assertOnlyTheSecondIsLost(bytes, warc.offset(1));
    }

    @Test
    void aCompressedRecordWithAFaultInItIsSkippedWithItsPlace() {
        Warcs warc = threePages(WarcCompression.GZIP);
        byte[] bytes = warc.bytes();
        Arrays.fill(bytes, warc.offset(1) + 100, warc.offset(1) + 140, (byte) 0xFF);
        assertOnlyTheSecondIsLost(bytes, warc.offset(1));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void aRecordOfWhichAPartIsMissingIsSkippedWithItsPlace(WarcCompression compression) {
        Warcs warc = threePages(compression);
        byte[] bytes = warc.bytes();
        int cut = warc.offset(1) + 300;
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - 40);
        System.arraycopy(bytes, cut + 40, shorter, cut, shorter.length - cut);
        List<Outcome> outcomes = outcomes(write(shorter));
        assertThat(titles(outcomes)).contains("First", "Third");
        assertThat(outcomes).anySatisfy(outcome -> {
            assertThat(outcome.location()).isEqualTo(at(folder.resolve("a.warc"), warc.offset(1)));
            assertThat(reason(outcome)).startsWith("broken record: ");
        });
    }

    @Test
    void aLengthThatIsALieLeadsPastNoRecord() {
        Warcs warc = threePages(WarcCompression.NONE);
        String lie = new String(warc.bytes(), ISO_8859_1);
        int length = lie.indexOf("Content-Length: ", warc.offset(1));
        for (String value : List.of("999999999999", "-5", "12", "many", "99999999999999999999999")) {
            String text = lie.substring(0, length + 16) + value + lie.substring(lie.indexOf('\r', length));
            List<Outcome> outcomes = outcomes(write(text.getBytes(ISO_8859_1)));
            assertThat(titles(outcomes)).as(value).contains("First", "Third");
            assertThat(outcomes)
                    .as(value)
                    .anySatisfy(outcome -> assertThat(reason(outcome)).contains("broken record"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    @Timeout(120)
    void anArchiveThatIsCutOffAnywhereGivesWhatIsWholeAndSaysWhatIsNot(WarcCompression compression) {
        String noise = new Random(7)
                .ints(7_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Warcs warc = new Warcs(compression)
                .page(SITE + "1", "First")
                .answer(SITE + "2", 200, "text/html", (Warcs.page("Last") + "<!--" + noise + "-->").getBytes(UTF_8));
        byte[] bytes = warc.bytes();
        assertThat(bytes.length).isGreaterThan(4096);
        for (int length = bytes.length - 4096; length < bytes.length; length++) {
            List<Outcome> outcomes = outcomes(write(Arrays.copyOf(bytes, length)));
            boolean firstIsWhole = length >= warc.end(0);
            if (firstIsWhole) {
                assertThat(titles(outcomes)).as("cut at %d", length).contains("First");
            }
            boolean betweenRecords = length == warc.end(0) || length == warc.offset(1);
            assertThat(outcomes.stream().anyMatch(outcome -> outcome instanceof Outcome.Unread))
                    .as("cut at %d, and that is said", length)
                    .isEqualTo(!betweenRecords);
        }
    }

    @Test
    void anArchiveThatWasCompressedAsAWholeIsRead() {
        byte[] whole = Warcs.gzip(threePages(WarcCompression.NONE).bytes());
        assertThat(titles(outcomes(file(folder, "a.warc.gz", whole)))).containsExactly("First", "Second", "Third");
    }

    @Test
    void anArchiveIsKnownByItsBytesAlone() throws IOException {
        byte[] bytes = threePages(WarcCompression.GZIP).bytes();
        assertThat(titles(outcomes(file(folder, "archive", bytes)))).hasSize(3);
        ArticleReader reader = ArticleReader.builder()
                .standardInput(new ByteArrayInputStream(bytes))
                .build();
        try (Stream<Outcome> outcomes = reader.read(List.of("-"))) {
            assertThat(outcomes)
                    .hasSize(3)
                    .allMatch(outcome -> outcome.location().startsWith("-:"));
        }
        file(folder, "b.warc.gz", bytes);
        Files.delete(folder.resolve("archive"));
        assertThat(outcomes(folder)).hasSize(3);
    }

    @Test
    void whatOnlyHasTheNameOfAnArchiveIsUnread() {
        assertThat(reason(outcomes(file(folder, "a.warc", PROSE)).get(0))).startsWith("broken record: ");
        assertThat(reason(outcomes(file(folder, "a.warc.gz", Warcs.gzip(PROSE.getBytes(UTF_8))))
                        .get(0)))
                .startsWith("broken record: ");
        assertThat(reason(file(folder, "b.warc", ""))).isEqualTo("no articles in this archive");
        assertThat(reason(file(folder, "c.warc", "W"))).isNotBlank();
        assertThat(reason(file(folder, "a.gz", Warcs.gzip(PROSE.getBytes(UTF_8)))))
                .isEqualTo("not text: looks like a gzip archive");
    }

    private void assertOnlyTheSecondIsLost(byte[] bytes, int offset) {
        Path file = write(bytes);
        List<Outcome> outcomes = outcomes(file);
        assertThat(outcomes).hasSize(3);
        assertThat(titles(outcomes)).containsExactly("First", "Third");
        assertThat(outcomes.get(1).location()).isEqualTo(at(file, offset));
        assertThat(reason(outcomes.get(1))).startsWith("broken record: ");
    }

    private static Warcs threePages(WarcCompression compression) {
        return new Warcs(compression)
                .page(SITE + "1", "First")
                .page(SITE + "2", "Second")
                .page(SITE + "3", "Third");
    }

    private Path write(byte[] bytes) {
        return file(folder, "a.warc", bytes);
    }

    private static String at(Path file, int offset) {
        return file + ":" + offset;
    }

    private static List<String> titles(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Read)
                .map(outcome -> String.valueOf(article(outcome).title()))
                .toList();
    }
}
