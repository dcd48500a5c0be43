package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.core.Article;
import org.hearsay.reader.pdf.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PdfTest {

    @TempDir
    Path folder;

    @Test
    void aStatementIsReadAsItWouldBeTypedOff() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().at(72, 800, 9, "Ministry of Bridges").at(480, 800, 9, "13 March 2026");
            pdf.at(72, 730, 18, "Old bridge stays closed");
            pdf.line("The ministry said on Monday that the old bridge at Port Almond would remain closed un-");
            pdf.line("til spring, and that a well-known engineer had been asked for a new report on the");
            pdf.line("state of its piers.");
            pdf.line("A spokesman denied that anyone had been warned. The harbour had asked for a sign, he");
            pdf.line("said, and no more than that. The engineers, who are well-");
            pdf.line("known, did not doubt it.").room();
            pdf.line("Questions may be put to the press office, which is open until noon and which will al-");
            pdf.at(280, 30, 9, "Page 1 of 2");
            pdf.page().at(72, 800, 9, "Ministry of Bridges").at(480, 800, 9, "13 March 2026");
            pdf.line("ways answer them in writing.");
            pdf.line("\u2022 The east pier was built in 1911.");
            pdf.line("\u2022 The west pier was not.");
            pdf.at(280, 30, 9, "Page 2 of 2");
            Article article = article(file(folder, "statement.pdf", pdf.bytes()));
            assertThat(article.title()).isEqualTo("Old bridge stays closed");
            assertThat(article.text()).isEqualTo("""
                    The ministry said on Monday that the old bridge at Port Almond would remain closed until spring, and that a \
                    well-known engineer had been asked for a new report on the state of its piers.

                    A spokesman denied that anyone had been warned. The harbour had asked for a sign, he said, and no more than \
                    that. The engineers, who are well-known, did not doubt it.

                    Questions may be put to the press office, which is open until noon and which will always answer them in writing.

                    \u2022 The east pier was built in 1911.

                    \u2022 The west pier was not.""");
            assertThat(article.language()).isEqualTo("en");
        }
    }

    @Test
    void whatTheDocumentSaysOfItselfIsItsTitle() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            pdf.page().at(72, 730, 18, "STATEMENT").line(PROSE.substring(0, 94));
            pdf.document.getDocumentInformation().setTitle("Statement on the bridge");
            assertThat(article(file(folder, "a.pdf", pdf.bytes())).title()).isEqualTo("Statement on the bridge");
            pdf.document.getDocumentInformation().setTitle("Microsoft Word - bridge_final2.docx");
            assertThat(article(file(folder, "a.pdf", pdf.bytes())).title()).isEqualTo("STATEMENT");
        }
    }

    @Test
    void itIsKnownByItsBytesAlone() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            byte[] bytes = pdf.page().line("The bridge stays closed, she said.").bytes();
            assertThat(article(file(folder, "statement", bytes)).text())
                    .isEqualTo("The bridge stays closed, she said.");
            assertThat(reason(file(folder, "a.txt", bytes))).isEqualTo("not text: looks like a PDF document");
        }
    }

    @Test
    void whatCannotBeReadSaysWhy() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            assertThat(reason(file(folder, "empty.pdf", pdf.page().bytes())))
                    .isEqualTo("no text in this PDF document: its pages are pictures");
        }
        try (Pdfs pdf = new Pdfs()) {
            assertThat(reason(file(
                            folder, "locked.pdf", pdf.page().line("Secret.").lockedBytes())))
                    .isEqualTo("locked with a password");
        }
        assertThat(reason(file(folder, "a.pdf", "%PDF-1.7\nnothing"))).isEqualTo("not a PDF document that can be read");
        assertThat(reason(file(folder, "b.pdf", PROSE))).isEqualTo("not a PDF document that can be read");
        assertThat(reason(file(folder, "c.pdf", ""))).isEqualTo("empty file");
    }

    @Test
    @Timeout(60)
    void aBombIsRefused() throws IOException {
        ByteArrayOutputStream zlib = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(zlib)) {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        String head = "%PDF-1.4\n1 0 obj\n<</Length " + zlib.size() + "/Filter/FlateDecode>>\nstream\n";
        String bomb = head + zlib.toString(ISO_8859_1) + "\nendstream\nendobj\n";
        assertThat(reason(file(folder, "a.pdf", bomb.getBytes(ISO_8859_1))))
                .isEqualTo("a compressed part of it is larger than any text");
    }

    @Test
    @Timeout(60)
    void whatLiesTooDeepIsRefused() {
        String deep = "%PDF-1.4\n1 0 obj\n" + "[".repeat(10_000_000) + "\nendobj\ntrailer <</Root 1 0 R>>";
        assertThat(reason(file(folder, "a.pdf", deep))).isNotBlank();
    }

    @Test
    @Timeout(120)
    void aDocumentThatIsCutOrSpoiltAnywhereThrowsNothing() throws IOException {
        byte[] bytes;
        try (Pdfs pdf = new Pdfs()) {
            bytes = pdf.page()
                    .line("The bridge stays closed, she said.")
                    .page()
                    .line("So it is.")
                    .bytes();
        }
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = Arrays.copyOf(bytes, bytes.length - (i < 100 ? 0 : random.nextInt(bytes.length)));
            for (int j = 0; j < 5 && spoilt.length > 0; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(outcomes(file(folder, "a.pdf", spoilt))).hasSize(1);
        }
    }
}
