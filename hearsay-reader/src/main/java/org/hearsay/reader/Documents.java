package org.hearsay.reader;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.reader.pdf.PdfException;
import org.hearsay.reader.pdf.PdfText;
import org.jspecify.annotations.Nullable;

/** Makes articles of documents that are in memory, each by what its form asks for. */
final class Documents {

    private final JsonArticles json;
    private final Finisher finisher;

    Documents(long maxBytes, Finisher finisher) {
        this.finisher = finisher;
        json = new JsonArticles(maxBytes);
    }

    /**
     * The outcomes of a document; there is at least one.
     *
     * @throws UnreadException if there is no article in it at all
     */
    List<Outcome> outcomes(byte[] bytes, Document document) throws UnreadException {
        if (bytes.length == 0) {
            throw new UnreadException(document.location().equals("-") ? "empty input" : "empty file");
        }
        String location = document.location();
        return switch (document.kind()) {
            case PAGE -> List.of(finish(HtmlPage.article(bytes, location, document.charset()), document));
            case PDF -> List.of(finish(pdf(bytes, location), document));
            case WORD -> List.of(finish(WordDocument.article(bytes, location), document));
            case MAIL -> List.of(finish(MailMessage.article(bytes, location), document));
            case FEED -> FeedArticles.outcomes(bytes, location, document.charset(), finisher);
            case JSON, JSON_LINES, TEXT, WARC -> ofText(bytes, document);
        };
    }

    /** The outcome, with the address that the document came from where the article gives none itself. */
    private Outcome finish(Article article, Document document) {
        return finisher.finish(
                article.url() == null ? article.toBuilder().url(document.url()).build() : article);
    }

    private static Article pdf(byte[] bytes, String location) throws UnreadException {
        try {
            PdfText pdf = PdfText.of(bytes);
            return Article.builder(location, pdf.text()).title(pdf.title()).build();
        } catch (PdfException e) {
            throw new UnreadException(String.valueOf(e.getMessage()));
        }
    }

    private List<Outcome> ofText(byte[] bytes, Document document) throws UnreadException {
        if (document.kind() == InputKind.JSON && InputKind.isJsonFeed(bytes)) {
            return FeedArticles.outcomes(bytes, document.location(), null, finisher);
        }
        Encoding encoding = Encoding.of(bytes, document.charset());
        String text = encoding.decode(bytes);
        if (BinaryData.isBlank(text)) {
            throw new UnreadException(text.isEmpty() ? "empty file" : "nothing but white space");
        }
        if (BinaryData.looksLikeIt(text)) {
            throw new UnreadException("not text: looks like binary data");
        }
        if (document.kind() == InputKind.JSON && !isTextInBrackets(document, text)) {
            return json.outcomes(text, document.location(), finisher);
        }
        if (!encoding.isPlausibleFor(text)) {
            throw new UnreadException("encoding not known: neither UTF-8, UTF-16 nor Windows-1252");
        }
        return List.of(finisher.finish(
                Article.builder(document.location(), text).url(document.url()).build()));
    }

    private boolean isTextInBrackets(Document document, String text) {
        return document.guessed() && text.stripLeading().startsWith("[") && !json.isArticles(text);
    }

    /**
     * What is known about bytes.
     *
     * @param guessed whether the kind was told from the first bytes alone
     * @param charset the name of the encoding, as whoever sent the bytes gave it; null where nobody did
     * @param url where they were fetched from, or null
     */
    record Document(
            String location,
            InputKind kind,
            boolean guessed,
            @Nullable String charset,
            @Nullable String url) {}
}
