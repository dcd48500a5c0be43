package org.hearsay.reader;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.ArticleKind;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes an article of a web page: {@link PageMetadata} of what the page says about it, {@link PageBody} of its words. */
final class HtmlPage {

    /** No page with an article on it has as many tags; with more, memory would be the limit. */
    private static final int MAX_TAGS = 1_500_000;

    /**
     * How deep elements may lie in each other. The parser puts what lies deeper beside the deepest; pages stay below 50 or so,
     * and no depth that someone thinks up can make anything here slow or overflow.
     */
    private static final int MAX_DEPTH = 256;

    /** How far from the start a page may say its encoding. */
    private static final int PROLOG = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta\\s[^>]{0,300}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /**
     * The article on a page.
     *
     * @param charset the name of the encoding as whoever sent the page gave it, or null
     * @throws UnreadException if there is none
     */
    static Article article(byte[] bytes, String location, @Nullable String charset) throws UnreadException {
        Encoding encoding = Encoding.of(bytes, charset == null ? declaredEncoding(bytes) : charset);
        String html = encoding.decode(bytes);
        if (BinaryData.looksLikeIt(html)) {
            throw new UnreadException("not text: looks like binary data");
        }
        if (BinaryData.isBlank(html)) {
            throw new UnreadException(html.isEmpty() ? "empty file" : "nothing but white space");
        }
        Document page = parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        PageBody body = PageBody.of(page, metadata.title());
        int articles = body.articles(metadata.url());
        if (articles > 1) {
            throw new UnreadException("a page of " + articles + " articles, not of one: name the one to read");
        }
        String text = body.text(metadata.title());
        if (text.isEmpty()) {
            throw new UnreadException("no article text found");
        }
        if (!encoding.isPlausibleFor(text)) {
            throw new UnreadException("encoding not known: neither said nor UTF-8, UTF-16 or Windows-1252");
        }
        return Article.builder(location, text)
                .title(metadata.title())
                .byline(metadata.byline())
                .publisher(metadata.publisher())
                .url(metadata.url())
                .published(metadata.published())
                .modified(metadata.modified())
                .kind(body.isLiveBlog() ? ArticleKind.LIVE_BLOG : null)
                .build();
    }

    /** All paragraphs of a piece of HTML that is nothing but an article, an empty line between them. */
    static String textOf(String article) throws UnreadException {
        Document page = parse(article);
        return BlockCollector.collect(page.body(), Furniture.of(page)::contains, DataTables.cells(page.body()))
                .blocks()
                .stream()
                .map(PageBlock::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static Document parse(String html) throws UnreadException {
        if (html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw new UnreadException("not an article: more than " + MAX_TAGS + " tags");
        }
        try {
            return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        } catch (RuntimeException e) {
            // The parser takes any input by its contract; a fault of its own must not cost the articles after this one.
            throw new UnreadException("not HTML that can be parsed: " + UnreadException.oneLine(e.toString()));
        }
    }

    private static @Nullable String declaredEncoding(byte[] bytes) {
        String prolog = new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(prolog);
        return declared.find() ? declared.group(1) : null;
    }
}
