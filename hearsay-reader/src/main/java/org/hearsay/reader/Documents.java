package org.hearsay.reader;

import java.util.List;
import org.hearsay.core.Article;
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
        return switch (document.kind()) {
            case PAGE -> List.of(page(bytes, document));
            case FEED -> FeedArticles.outcomes(bytes, document.location(), document.charset(), finisher);
            case JSON, JSON_LINES, TEXT, WARC -> ofText(bytes, document);
        };
    }

    private Outcome page(byte[] bytes, Document page) throws UnreadException {
        Article article = HtmlPage.article(bytes, page.location(), page.charset());
        if (article.url() == null) {
            article = article.toBuilder().url(page.url()).build();
        }
        return finisher.finish(article);
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
