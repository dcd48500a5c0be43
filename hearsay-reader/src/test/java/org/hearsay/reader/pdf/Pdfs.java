package org.hearsay.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes the PDF documents that the tests read, line by line as a press office's program would set them. */
public final class Pdfs implements AutoCloseable {

    static {
        // As the reader does, so that this machine's fonts are not searched, nor what was found written to the user's
        // home.
        FontMappers.set(new OneFont());
    }

    private static final float TOP = 700;
    private static final float LEFT = 72;

    public final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private PDPageContentStream content;
    private float y;

    /** Begins a page; lines follow from its top. */
    public Pdfs page() throws IOException {
        end();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = TOP;
        return this;
    }

    public Pdfs at(float x, float place, float size, String text) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, place);
        content.showText(text);
        content.endText();
        return this;
    }

    /** A line of 11 points under the one before. */
    public Pdfs line(String text) throws IOException {
        at(LEFT, y, 11, text);
        y -= 14;
        return this;
    }

    public Pdfs room() {
        y -= 10;
        return this;
    }

    public byte[] bytes() throws IOException {
        end();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    public byte[] lockedBytes() throws IOException {
        end();
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        return bytes();
    }

    private void end() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
