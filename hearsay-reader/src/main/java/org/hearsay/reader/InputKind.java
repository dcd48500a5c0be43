package org.hearsay.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that articles come in. */
enum InputKind {
    TEXT,
    PAGE,
    JSON,
    JSON_LINES,
    FEED,
    PDF,
    WORD,
    MAIL,
    WARC;

    private static final Pattern STARTS_AS_PAGE = Pattern.compile(
            "(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype\\s+html|!--|html|head|body|title|meta|article|main|div|h1|p)\\b.*|<!--.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Whatever stands before the root element, and the name of that. */
    private static final Pattern STARTS_AS_FEED = Pattern.compile(
            "(?:<\\?[^>]{0,2000}>\\s*|<!--.{0,2000}?-->\\s*|<!DOCTYPE[^>]{0,2000}>\\s*){0,9}"
                    + "<(?:\\w{1,20}:)?(?:rss|rdf|feed|urlset|sitemapindex)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern STARTS_AS_JSON_FEED =
            Pattern.compile("\\{[^{\\[]{0,4000}\"https:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version\\\\?/", Pattern.DOTALL);

    /** A line that holds a JSON object from its start; whether it ends there too is for the second look. */
    private static final Pattern STARTS_AS_OBJECT = Pattern.compile("\\{\\s*(?:\".*|\\}.*|)", Pattern.DOTALL);

    /** Whether it is made of characters, and can be told from pictures and programs by its first bytes. */
    boolean isText() {
        return this != PDF && this != WORD && this != WARC;
    }

    /** What a file of this name holds; null where its ending is none of ours. */
    static @Nullable InputKind ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return switch (fileName.substring(dot + 1).toLowerCase(Locale.ROOT)) {
            case "txt", "md" -> dot < 0 ? null : TEXT;
            case "html", "htm", "xhtml" -> dot < 0 ? null : PAGE;
            case "json" -> dot < 0 ? null : JSON;
            case "jsonl", "ndjson" -> dot < 0 ? null : JSON_LINES;
            case "rss", "atom" -> dot < 0 ? null : FEED;
            case "pdf" -> dot < 0 ? null : PDF;
            case "docx" -> dot < 0 ? null : WORD;
            case "eml" -> dot < 0 ? null : MAIL;
            case "warc" -> dot < 0 ? null : WARC;
            case "gz" -> fileName.toLowerCase(Locale.ROOT).endsWith(".warc.gz") ? WARC : null;
            default -> null;
        };
    }

    /** What is sent under this media type ({@code "text/html"}); null where it is nothing that articles come in. */
    static @Nullable InputKind ofMediaType(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> PAGE;
            case "text/plain", "text/markdown" -> TEXT;
            case "application/json" -> JSON;
            case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json" -> FEED;
            case "application/pdf" -> PDF;
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> WORD;
            case "message/rfc822" -> MAIL;
            case "application/warc" -> WARC;
            default -> null;
        };
    }

    /**
     * What an answer over HTTP holds: what the server says, unless it is plainly a feed, which many servers call a page or text.
     *
     * @param said what the server says; null where it does not, or names no form of ours
     * @throws UnreadException if it is none of the forms
     */
    static InputKind ofAnswer(@Nullable InputKind said, byte[] head) throws UnreadException {
        if (said == FEED || said == WARC) {
            return said;
        }
        return said == null ? ofStart(head) : isFeed(new String(head, StandardCharsets.UTF_8)) ? FEED : said;
    }

    private static boolean isFeed(String start) {
        String first = start.replaceFirst("^\uFEFF?\\s*", "");
        return STARTS_AS_FEED.matcher(first).lookingAt()
                || STARTS_AS_JSON_FEED.matcher(first).lookingAt();
    }

    /** Whether JSON that starts with these bytes is a feed. */
    static boolean isJsonFeed(byte[] json) {
        return isFeed(new String(json, 0, Math.min(json.length, 5_000), StandardCharsets.UTF_8));
    }

    /**
     * What an input that starts with these bytes holds.
     *
     * @throws UnreadException if it is none of the forms
     */
    static InputKind ofStart(byte[] head) throws UnreadException {
        String latin = new String(head, StandardCharsets.ISO_8859_1);
        if (latin.startsWith("%PDF-")) {
            return PDF;
        }
        if (latin.startsWith("PK\003\004") && latin.contains("word/")) {
            return WORD;
        }
        String binary = FileSignature.nameOf(head);
        if (binary != null) {
            throw new UnreadException("not text: looks like " + binary);
        }
        Encoding encoding = Encoding.wide(head);
        String start = (encoding == null ? new String(head, StandardCharsets.UTF_8) : encoding.decode(head))
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        if (isFeed(start)) {
            return FEED;
        }
        if (STARTS_AS_PAGE.matcher(start).matches()) {
            return PAGE;
        }
        if (start.startsWith("<?xml")) {
            throw new UnreadException("not an article: looks like XML");
        }
        if (start.startsWith("[")) {
            // A text may well start with a bracket; JSON is read as a whole, which shows.
            return JSON;
        }
        if (!STARTS_AS_OBJECT.matcher(start).matches()) {
            return TEXT;
        }
        int lineEnd = start.indexOf('\n');
        boolean spread = lineEnd >= 0
                && !start.substring(0, lineEnd).strip().endsWith("}")
                && !start.startsWith("{\"", lineEnd + 1);
        return spread ? JSON : JSON_LINES;
    }
}
