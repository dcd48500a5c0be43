package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.reason;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String TEXT =
            "\u201cNo,\u201d she said\u00a0— \"not a wörd\".\r\n\r\n\tThe café was shut. \ud83d\ude00 e\u0301\n \n"
                    + PROSE + " \n";
    private static final String RUSSIAN = "Мэр сказала, что мост закрыт до весны.\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void theTextIsTheFileCharForChar() {
        Path file = file(folder, "a.txt", TEXT);
        assertThat(article(file).text()).isEqualTo(TEXT);
        assertThat(article(file).location()).isEqualTo(file.toString());
        assertThat(article(file).language()).isEqualTo("en");
    }

    @Test
    void nothingIsMadeUpThatATextDoesNotSay() {
        Article article = article(file(folder, "a.txt", "A headline, perhaps\n\n" + PROSE));
        assertThat(article.title()).isNull();
        assertThat(article.byline()).isNull();
        assertThat(article.publisher()).isNull();
        assertThat(article.url()).isNull();
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.TXT", "a.md", "a", "a.article", ".txt"})
    void aTextIsATextWhateverItsName(String name) {
        assertThat(article(file(folder, name, PROSE)).text()).isEqualTo(PROSE);
    }

    @Test
    void aTextFileIsNotTakenForAPageOrForJson() {
        String page = "<html><p>" + PROSE + "</p>";
        String json = "{\"text\": \"" + PROSE + "\"}";
        assertThat(article(file(folder, "page.txt", page)).text()).isEqualTo(page);
        assertThat(article(file(folder, "json.txt", json)).text()).isEqualTo(json);
    }

    @Test
    void aTextThatStartsWithABracketOrABraceIsAText() {
        String bracket = "[Editor's note: this story was changed.]\n" + PROSE;
        String brace = "{Note} " + PROSE;
        assertThat(article(file(folder, "bracket", bracket)).text()).isEqualTo(bracket);
        assertThat(article(file(folder, "brace", brace)).text()).isEqualTo(brace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncodingAndIsNotPartOfTheText(Charset charset) {
        assertThat(article(file(folder, "a.txt", ("\ufeff" + TEXT).getBytes(charset)))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void utf16WithoutAMarkShowsByItsNuls() {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            for (String text : List.of(TEXT, RUSSIAN.repeat(9))) {
                assertThat(article(file(folder, "a.txt", text.getBytes(charset)))
                                .text())
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        String text = "“C’est fini” — the café owner said, for 5 €. " + PROSE;
        assertThat(article(file(folder, "a.txt", text.getBytes(WINDOWS_1252))).text())
                .isEqualTo(text);
    }

    @Test
    void utf8ThatIsCutInTheMiddleOfACharacterIsStillUtf8() {
        byte[] whole = (PROSE + " “No” — éé \ud83d\ude00").getBytes(UTF_8);
        assertThat(article(file(folder, "a.txt", Arrays.copyOf(whole, whole.length - 2)))
                        .text())
                .isEqualTo(PROSE + " “No” — éé \ufffd");
    }

    @Test
    void textInAnEncodingThatCannotBeKnownIsNotGarbled() {
        assertThat(reason(file(folder, "a.txt", RUSSIAN.getBytes(Charset.forName("windows-1251")))))
                .isEqualTo("encoding not known: neither UTF-8, UTF-16 nor Windows-1252");
    }

    @Test
    void aTextWithNothingInItIsUnread() {
        assertThat(reason(file(folder, "a.txt", ""))).isEqualTo("empty file");
        assertThat(reason(file(folder, "b.txt", "\ufeff"))).isEqualTo("empty file");
        assertThat(reason(file(folder, "c.txt", " \r\n\t\u00a0\u2003\n"))).isEqualTo("nothing but white space");
        assertThat(reason(file(folder, "d", ""))).isEqualTo("empty file");
    }

    @Test
    void oneWordIsAText() {
        assertThat(article(file(folder, "word.txt", "No.")).text()).isEqualTo("No.");
    }

    @Test
    void oneSentenceOfTwentyThousandWordsIsRead() {
        String text = "He said that it was so and " + "that it was not and ".repeat(4_000) + "then stopped.";
        assertThat(article(file(folder, "a.txt", text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "png.txt, a PNG image, 89504E470D0A1A0A0000000D49484452",
        "jpeg.html, a JPEG image, FFD8FFE000104A464946",
        "gif, a GIF image, 47494638396101000100",
        "pdf.txt, a PDF document, 255044462D312E370A",
        "zip.jsonl, 'a ZIP archive (as are docx, odt and epub files)', 504B030414000000",
        "gz.md, a gzip archive, 1F8B080000000000",
        "mp4.json, an MP4 video, 000000186674797069736F6D"
    })
    void whatIsNotTextIsCalledByItsName(String name, String looksLike, String hex) {
        byte[] content = HexFormat.of().parseHex(hex);
        assertThat(reason(file(folder, name, content))).isEqualTo("not text: looks like " + looksLike);
    }

    @Test
    void controlCharactersInNumbersAreNotText() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        noise[0] = 'x';
        assertThat(reason(file(folder, "noise.txt", noise))).isEqualTo("not text: looks like binary data");
        assertThat(reason(file(folder, "noise.html", noise))).isEqualTo("not text: looks like binary data");
        byte[] nuls = ("x" + "\0".repeat(100)).getBytes(ISO_8859_1);
        assertThat(reason(file(folder, "nuls.txt", nuls))).isEqualTo("not text: looks like binary data");
    }

    @Test
    void theEndMarkOfOldFilesDoesNotMakeATextBinary() {
        assertThat(article(file(folder, "a.txt", PROSE + "\u001a")).text()).isEqualTo(PROSE + "\u001a");
    }

    @Test
    void anyBytesAtAllHaveAnOutcome() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            for (String name : List.of("a.txt", "a.html", "a.json", "a.jsonl", "a")) {
                assertThat(Reads.outcomes(file(folder, name, noise))).isNotEmpty();
            }
        }
    }
}
