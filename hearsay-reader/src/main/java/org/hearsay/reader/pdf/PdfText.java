package org.hearsay.reader.pdf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF document as a person would type it off: paragraphs made whole from lines, words from their halves, without
 * what stands at the head and foot of every page.
 *
 * <pre>{@code
 * PdfText statement = PdfText.of(Files.readAllBytes(Path.of("statement.pdf")));
 * System.out.println(statement.title() + "\n\n" + statement.text());
 * }</pre>
 *
 * A PDF says where letters stand and nothing else that can be relied on, so all of this is told from places and sizes: see
 * {@link PageFurniture} and {@link Paragraphs}.
 *
 * @param title what the document says that it is called, or its largest line where that stands out; null where neither is
 * @param text the paragraphs, an empty line between them
 */
public record PdfText(@Nullable String title, String text) {

    /** No statement is as long, and a book is no article. */
    private static final int MAX_PAGES = 500;

    private static final Duration MAX_TIME = Duration.ofSeconds(30);

    /** What programs put where the title should be. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)untitled.*|microsoft word.*|powerpoint.*|(?:document|dokument|print|scan)\\d*|.*\\.(?:docx?|pdf|odt|rtf|indd|qxd|tex|xlsx?|pptx?)");

    static {
        // Else the fonts of this machine are searched, and what was found written to the user's home.
        FontMappers.set(new OneFont());
    }

    /**
     * Reads a document.
     *
     * @throws PdfException if it is none, is locked, holds no text (only pictures of it), or asks for too much
     */
    public static PdfText of(byte[] pdf) {
        return of(pdf, MAX_TIME);
    }

    static PdfText of(byte[] pdf, Duration maxTime) {
        StreamSizes.check(pdf);
        Deadline deadline = new Deadline(maxTime);
        try (PDDocument document = Loader.loadPDF(new TimedBytes(pdf, deadline))) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new PdfException("more than " + MAX_PAGES + " pages");
            }
            List<Line> lines = LineCollector.lines(document, deadline);
            if (lines.isEmpty()) {
                throw new PdfException("no text in this PDF document: its pages are pictures");
            }
            return of(PageFurniture.without(lines), titleIn(document));
        } catch (InvalidPasswordException e) {
            throw new PdfException("locked with a password");
        } catch (PdfException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new PdfException("not a PDF document that can be read");
        } catch (StackOverflowError e) {
            throw new PdfException("its parts lie too deep in each other");
        } catch (OutOfMemoryError e) {
            throw new PdfException("needs more memory than there is");
        }
    }

    private static PdfText of(List<Line> lines, @Nullable String said) {
        if (lines.isEmpty()) {
            throw new PdfException("no text in this PDF document but the heads and feet of its pages");
        }
        List<Line> heading = LargestLines.of(lines);
        String shown = heading.isEmpty() ? null : Paragraphs.of(heading).get(0);
        if (said != null && !said.equalsIgnoreCase(shown)) {
            return new PdfText(said, String.join("\n\n", Paragraphs.of(lines)));
        }
        // Of a page with nothing but large letters, those are the text.
        List<Line> body = lines.stream().filter(line -> !heading.contains(line)).toList();
        return body.isEmpty()
                ? new PdfText(null, String.join("\n\n", Paragraphs.of(lines)))
                : new PdfText(shown, String.join("\n\n", Paragraphs.of(body)));
    }

    private static @Nullable String titleIn(PDDocument document) {
        String said = document.getDocumentInformation().getTitle();
        String title =
                said == null ? "" : said.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        boolean isOne = title.length() > 5
                && title.length() < 300
                && title.contains(" ")
                && !NO_TITLE.matcher(title.toLowerCase(Locale.ROOT)).matches();
        return isOne ? title : null;
    }
}
