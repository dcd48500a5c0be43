package org.hearsay.reader.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads RSS, Atom and sitemaps. Names of elements are taken with the prefixes that everybody uses, as not all declare them. */
final class XmlFeed {

    private static final int MAX_DEPTH = 256;
    private static final int MAX_TAGS = 1_500_000;

    private XmlFeed() {}

    static Feed parse(byte[] xml, @Nullable String charset) {
        int tags = 0;
        for (byte b : xml) {
            tags += b == '<' ? 1 : 0;
        }
        if (tags > MAX_TAGS) {
            throw new FeedException("more than " + MAX_TAGS + " tags");
        }
        Element root = root(xml, charset);
        return switch (name(root)) {
            case "rss", "rdf" -> rss(root);
            case "feed" ->
                new Feed(Feed.Kind.ATOM, text(child(root, "title")), entries(root, "entry", XmlFeed::atomEntry));
            case "urlset" -> new Feed(Feed.Kind.SITEMAP, null, entries(root, "url", XmlFeed::place));
            case "sitemapindex" -> new Feed(Feed.Kind.SITEMAP_INDEX, null, entries(root, "sitemap", XmlFeed::place));
            default -> throw new FeedException("neither RSS, Atom nor a sitemap, but <" + name(root) + ">");
        };
    }

    private static Element root(byte[] xml, @Nullable String charset) {
        Document document;
        try {
            document = Jsoup.parse(
                    new ByteArrayInputStream(xml),
                    encoding(xml, charset),
                    "",
                    Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        } catch (IOException | RuntimeException e) {
            // The parser takes any input by its contract; a fault of its own must not cost what comes after this feed.
            throw new FeedException("not XML that can be parsed");
        }
        Element root = document.firstElementChild();
        if (root == null) {
            throw new FeedException("not XML");
        }
        return root;
    }

    /** UTF-8 where it is that without a fault, whatever is said of it; null where the parser finds the encoding in the feed. */
    private static @Nullable String encoding(byte[] xml, @Nullable String charset) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
            return "UTF-8";
        } catch (CharacterCodingException e) {
            String prolog = new String(xml, 0, Math.min(200, xml.length), StandardCharsets.ISO_8859_1);
            return prolog.contains("encoding=") || charset == null || !isSupported(charset) ? null : charset;
        }
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private interface EntryReader {
        @Nullable
        FeedEntry read(Element element);
    }

    private static List<FeedEntry> entries(Element parent, String name, EntryReader reader) {
        List<FeedEntry> entries = new ArrayList<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            FeedEntry entry = name(child).equals(name) ? reader.read(child) : null;
            if (entry != null && entries.size() < Feed.MAX_ENTRIES) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Feed rss(Element root) {
        Element channel = child(root, "channel");
        List<FeedEntry> entries = new ArrayList<>();
        if (channel != null) {
            entries.addAll(entries(channel, "item", XmlFeed::rssEntry));
        }
        entries.addAll(entries(root, "item", XmlFeed::rssEntry)); // RSS 1.0 has them beside the channel
        return new Feed(Feed.Kind.RSS, channel == null ? null : text(child(channel, "title")), entries);
    }

    private static @Nullable FeedEntry rssEntry(Element item) {
        Element guid = child(item, "guid");
        String named = text(guid);
        String link = address(item, text(child(item, "link")));
        boolean isLink = guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
        String url = link != null ? link : isLink ? address(item, named) : null;
        String summary = html(child(item, "description"));
        String content = html(child(item, "content:encoded"));
        return entry(
                first(named, url),
                url,
                text(child(item, "title")),
                text(first(child(item, "dc:creator"), child(item, "author"))),
                text(first(child(item, "pubdate"), child(item, "dc:date"))),
                text(child(item, "atom:updated")),
                content,
                summary);
    }

    private static @Nullable FeedEntry atomEntry(Element entry) {
        Element author = child(entry, "author");
        return entry(
                first(text(child(entry, "id")), link(entry)),
                link(entry),
                text(child(entry, "title")),
                author == null ? null : text(child(author, "name")),
                text(child(entry, "published")),
                text(child(entry, "updated")),
                atomText(child(entry, "content")),
                atomText(child(entry, "summary")));
    }

    /** A place in a sitemap. */
    private static @Nullable FeedEntry place(Element place) {
        String url = address(place, text(child(place, "loc")));
        Element news = child(place, "news:news");
        return entry(
                url,
                url,
                news == null ? null : text(child(news, "news:title")),
                null,
                news == null ? null : text(child(news, "news:publication_date")),
                text(child(place, "lastmod")),
                null,
                null);
    }

    private static @Nullable FeedEntry entry(
            @Nullable String id,
            @Nullable String url,
            @Nullable String title,
            @Nullable String author,
            @Nullable String published,
            @Nullable String updated,
            @Nullable String content,
            @Nullable String summary) {
        String name = first(id, title);
        if (name == null) {
            return null;
        }
        boolean contentIsFull = Fullness.isFull(content, true);
        boolean summaryIsFull = !contentIsFull && Fullness.isFull(summary, false);
        return new FeedEntry(
                name,
                url,
                title == null ? null : Jsoup.parse(title).text(),
                author,
                FeedDate.iso(published),
                FeedDate.iso(updated),
                content != null && !summaryIsFull ? content : summary,
                contentIsFull || summaryIsFull);
    }

    private static @Nullable String link(Element entry) {
        return entry.children().stream()
                .filter(child -> name(child).equals("link"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> address(link, link.attr("href")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** An address that leads to the web; what is relative counts from the nearest xml:base. */
    private static @Nullable String address(Element at, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            URI address = URI.create(written.strip());
            for (Element in = at; in != null && !address.isAbsolute(); in = in.parent()) {
                if (in.hasAttr("xml:base")) {
                    address = URI.create(in.attr("xml:base")).resolve(address);
                }
            }
            return "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme())
                    ? address.toString()
                    : null;
        } catch (IllegalArgumentException e) {
            return written.matches("(?i)https?://.*") ? written.strip() : null;
        }
    }

    /** What Atom's text stands for, as HTML (RFC 4287, section 3.1). */
    private static @Nullable String atomText(@Nullable Element element) {
        if (element == null || element.hasAttr("src")) {
            return null;
        }
        return switch (element.attr("type")) {
            case "html", "text/html" -> html(element);
            case "xhtml", "application/xhtml+xml" -> element.html();
            case "", "text", "text/plain" -> "<p>" + escape(element.wholeText()) + "</p>";
            default -> null;
        };
    }

    /** HTML that is written as text, escaped or in CDATA; or as elements, where somebody has not escaped it. */
    private static @Nullable String html(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        return element.childrenSize() > 0 ? element.html() : element.wholeText();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p><p>");
    }

    private static @Nullable String text(@Nullable Element element) {
        String text = element == null
                ? ""
                : element.wholeText().replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (name(child).equals(name)) {
                return child;
            }
        }
        return null;
    }

    private static String name(Element element) {
        String name = element.normalName();
        return Stream.of("atom:feed", "atom:entry", "rdf:rdf", "sitemap:urlset").anyMatch(name::equals)
                ? name.substring(name.indexOf(':') + 1)
                : name;
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
