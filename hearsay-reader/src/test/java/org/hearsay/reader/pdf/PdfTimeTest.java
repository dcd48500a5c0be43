package org.hearsay.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfTimeTest {

    @Test
    @Timeout(30)
    void aPageThatCallsItselfUpTenfoldIsGivenUp() throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            PDPage page = new PDPage();
            pdf.document.addPage(page);
            PDFormXObject inner = null;
            for (int level = 0; level < 12; level++) {
                PDFormXObject form = new PDFormXObject(new PDStream(pdf.document));
                form.setBBox(page.getMediaBox());
                form.setResources(new PDResources());
                String calls = "BT ET ";
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("X"), inner);
                    calls = "/X Do ".repeat(10);
                }
                try (OutputStream out = form.getContentStream().createOutputStream()) {
                    out.write(calls.getBytes(ISO_8859_1));
                }
                inner = form;
            }
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("X"), inner);
            PDStream content = new PDStream(pdf.document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("/X Do".getBytes(ISO_8859_1));
            }
            page.setContents(content);
            byte[] bytes = pdf.bytes();
            assertThatThrownBy(() -> PdfText.of(bytes, Duration.ofSeconds(1)))
                    .isInstanceOf(PdfException.class)
                    .hasMessage("takes too long to read");
        }
    }

    @Test
    void bytesThatAreReadOverAndOverEndToo() throws IOException {
        try (TimedBytes bytes = new TimedBytes(new byte[10], new Deadline(Duration.ofMillis(50)))) {
            assertThatThrownBy(() -> {
                        while (true) {
                            bytes.seek(0);
                            bytes.read();
                        }
                    })
                    .isInstanceOf(PdfException.class);
        }
    }
}
