package org.hearsay.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.reason;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Word documents and mails. */
class OfficeTest {

    @TempDir
    Path folder;

    @Test
    void aWordDocumentsParagraphsAreReadAsTheyStandAfterAllChanges() throws IOException {
        byte[] docx = docx(
                "<w:p><w:r><w:t>The bridge stays</w:t></w:r><w:r><w:tab/><w:t xml:space='preserve'>closed </w:t></w:r>"
                        + "<w:del><w:r><w:delText>today</w:delText></w:r></w:del><w:ins><w:r><w:t>until spring.</w:t></w:r>"
                        + "</w:ins></w:p><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>&#8220;No,&#8221;"
                        + " she said.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        for (String name : List.of("a.docx", "a")) {
            Article article = article(file(folder, name, docx));
            assertThat(article.text()).isEqualTo("The bridge stays closed until spring.\n\n“No,” she said.");
            assertThat(article.title()).isEqualTo("Bridge");
        }
    }

    @Test
    @Timeout(30)
    void aWordDocumentMayBeBrokenOrABomb() throws IOException {
        assertThat(reason(file(folder, "a.docx", PROSE))).isEqualTo("not a Word document");
        assertThat(reason(file(folder, "b.docx", docx("")))).isEqualTo("no text in this Word document");
        assertThat(reason(file(folder, "c.docx", docx("<w:p>" + " ".repeat(100 << 20)))))
                .isEqualTo("larger than 64 MiB when decompressed");
        String laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>";
        assertThat(article(file(folder, "d.docx", docx(laughs + "<w:p><w:r><w:t>&b;&f; it is</w:t></w:r></w:p>")))
                        .text())
                .isEqualTo("&b;&f; it is");
        assertThat(reason(file(folder, "e.docx", docx("<w:x>".repeat(10_000_000)))))
                .contains("tags");
        assertThat(article(file(folder, "f.docx", docx("<w:p><w:r>".repeat(500_000) + "<w:t>Deep.</w:t>")))
                        .text())
                .isEqualTo("Deep.");
    }

    @Test
    void aMailIsReadWithItsSubjectItsDateAndItsSender() {
        String mail = """
                From: =?utf-8?Q?Press_office_of_Port_Almond?= <press@almond.example>
                To: all@news.example
                Subject: =?utf-8?B?%s?=
                Date: Fri, 13 Mar 2026 11:05:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The mayor said on Monday that the old bridge would stay closed until =
                spring.
                She had not seen the engineers' report, she added, but she did not
                doubt what was in it.

                Caf=E9 Almond
                Harbour Street 1
                --b
                Content-Type: text/plain
                Content-Disposition: attachment; filename=note.txt

                An attachment.
                --b--
                """.formatted(Base64.getEncoder().encodeToString("Bridge: “closed”".getBytes(UTF_8)));
        Article article = article(file(folder, "a.eml", mail.replace("\n", "\r\n")));
        assertThat(article.text())
                .isEqualTo(
                        "The mayor said on Monday that the old bridge would stay closed until spring. She had not seen the "
                                + "engineers' report, she added, but she did not doubt what was in it.\n\nCafé Almond\nHarbour Street 1");
        assertThat(List.of(article.title(), article.publisher(), article.published()))
                .containsExactly("Bridge: “closed”", "Press office of Port Almond", "2026-03-13T10:05:00Z");
    }

    @Test
    void ofAMailInTwoFormsTheHtmlIsRead() {
        String mail =
                "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
                        + "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>" + PROSE
                        + "</p><p>Second.</p>\r\n--b--\r\n";
        assertThat(article(file(folder, "a.eml", mail)).text()).isEqualTo(PROSE + "\n\nSecond.");
    }

    @Test
    @Timeout(30)
    void aMailMayBeAnything() {
        assertThat(reason(file(folder, "a.eml", "Subject: x\r\n\r\n"))).isEqualTo("no text in this mail");
        assertThat(reason(file(folder, "b.eml", "Subject: " + "x".repeat(1 << 20))))
                .isEqualTo("not a mail that can be read");
        assertThat(reason(file(folder, "c.eml", "A: b\r\n".repeat(100_000)))).isEqualTo("not a mail that can be read");
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        assertThat(reason(file(folder, "d.eml", nested + "\r\nDeep."))).isNotBlank();
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(
                    zip,
                    "word/document.xml",
                    "<?xml version='1.0'?><w:document><w:body>" + body + "</w:body></w:document>");
            add(zip, "docProps/core.xml", "<cp:coreProperties><dc:title>Bridge</dc:title></cp:coreProperties>");
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
