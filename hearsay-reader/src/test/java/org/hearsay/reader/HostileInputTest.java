package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.reason;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends by mistake: each is bounded in time and memory, and answered in one line. */
@Timeout(60)
class HostileInputTest {

    private static final int TEN_MILLION = 10_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<p>", "<a>"})
    void tenMillionTagsInEachOtherAreNoArticle(String tag) {
        assertThat(reason(file(folder, "a.html", tag.repeat(TEN_MILLION) + PROSE)))
                .isEqualTo("not an article: more than 1500000 tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rss><channel><item>", "<feed xmlns='http://www.w3.org/2005/Atom'><entry>", "<urlset>"})
    void tenMillionTagsInEachOtherAreNoFeed(String start) {
        assertThat(reason(file(folder, "a.xml", start + "<a>".repeat(TEN_MILLION))))
                .isEqualTo("not a feed: more than 1500000 tags");
    }

    @Test
    void tenMillionBracketsAreNoJson() {
        assertThat(reason(file(folder, "a.json", "[".repeat(TEN_MILLION)))).startsWith("not JSON: ");
        assertThat(reason(file(folder, "b.jsonl", "{\"text\":".repeat(TEN_MILLION / 4))))
                .contains("not JSON: ");
        String linked = "<script type=application/ld+json>" + "[".repeat(TEN_MILLION) + "</script><p>";
        assertThat(article(file(folder, "c.html", linked + PROSE)).text()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.json", "a.jsonl", "a.rss", "a.eml", "a.pdf", "a.docx", "a"})
    void aLineOfAGigabyteIsTooLargeHoweverItIsNamed(String name) throws IOException {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(PROSE.getBytes(UTF_8));
            // The rest is a hole: it takes no room on the disk and is read as NULs.
            file.setLength(1L << 30);
        }
        assertThat(reason(path)).contains("larger than 32 MiB");
    }

    @Test
    void aRecordOfAGigabyteThatIsNoneIsNamedAndNothingIsKeptOfIt() throws IOException {
        Path path = folder.resolve("a.warc");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ".getBytes(UTF_8));
            file.setLength(1L << 30);
        }
        assertThat(reason(Reads.outcomes(path).get(0))).startsWith("broken record: ");
    }

    @Test
    void noEntityOfAPageGrowsOrLeadsAnywhere() {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html [<!ENTITY f SYSTEM 'file:///etc/hostname'><!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            page.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
        }
        page.append("]><p>" + PROSE + " &f; &a29; it said.");
        assertThat(article(file(folder, "a.html", page.toString())).text()).endsWith(PROSE + " &f; &a29; it said.");
        assertThat(article(file(folder, "b.xhtml", "<?xml version='1.0'?>" + page))
                        .text())
                .endsWith("&f; &a29; it said.");
    }

    @Test
    void oneLineOfThirtyMegabytesIsOneText() {
        String line = PROSE.replace('.', ',').repeat((30 << 20) / PROSE.length());
        assertThat(article(file(folder, "a.txt", line)).text()).isEqualTo(line);
        assertThat(article(file(folder, "a.html", "<p>" + line)).text()).hasSize(line.length());
    }

    @Test
    void nulsAmongTheWordsOfAPageAreNoWords() {
        String page = "<p>" + PROSE.replace(". ", ".\0 ") + "<p>" + PROSE;
        assertThat(article(file(folder, "a.html", page)).text()).isEqualTo(PROSE + "\n\n" + PROSE);
        assertThat(reason(file(folder, "b.html", "<p>" + "\0\0x".repeat(5_000))))
                .isEqualTo("not text: looks like binary data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "utf-32", "x-user-defined", "no-such-charset", "utf-7", "ISO-2022-KR", "IBM037"})
    void anEncodingThatIsNotTheOneSaidIsNotBelieved(String said) {
        String page = "<meta charset=" + said + "><p>" + PROSE + " Ça\u00a0va.";
        assertThat(article(file(folder, "a.html", page)).text()).contains(PROSE + " Ça\u00a0va.");
    }

    @Test
    void aMarkThatIsNotTheTextsEndsInOneLine() {
        byte[] text = ("\u00ff\u00fe" + PROSE).getBytes(ISO_8859_1);
        assertThat(Reads.outcomes(file(folder, "a.txt", text))).hasSize(1);
        byte[] odd = (PROSE + "x").getBytes(UTF_16LE);
        odd[0] = 0;
        assertThat(Reads.outcomes(file(folder, "b.html", odd))).hasSize(1);
    }
}
