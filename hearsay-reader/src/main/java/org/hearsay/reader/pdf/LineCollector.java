package org.hearsay.reader.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a document's pages, in the order in which they were written. */
final class LineCollector extends PDFTextStripper {

    private static final int MAX_CHARS = 10_000_000;

    private final Deadline deadline;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int chars;
    private float height;

    private LineCollector(Deadline deadline) {
        this.deadline = deadline;
    }

    static List<Line> lines(PDDocument document, Deadline deadline) throws IOException {
        LineCollector collector = new LineCollector(deadline);
        collector.writeText(document, Writer.nullWriter());
        return collector.lines;
    }

    /** A page may call up parts of itself that call up others, ten times each: few bytes, and no end. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (chars++ > MAX_CHARS) {
            throw new PdfException("more text than any statement has");
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        height = page.getCropBox().getHeight();
        super.startPage(page);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        text.append(text.length() == 0 ? "" : " ").append(word);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        String line = text.toString().replaceAll("[\\s\\p{Zs}\\p{Cntrl}]+", " ").strip();
        if (!line.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            lines.add(new Line(
                    line,
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    (float) letters.stream()
                            .mapToDouble(TextPosition::getFontSizeInPt)
                            .max()
                            .orElse(0),
                    height));
        }
        text.setLength(0);
        letters.clear();
    }

    @Override
    protected void endArticle() throws IOException {
        writeLineSeparator();
        super.endArticle();
    }
}
