package org.hearsay.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.core.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a Word document (Office Open XML, ECMA-376): its paragraphs, as they stand after all changes that are
 * marked in it. Headers, footers, notes and comments are other files in the archive, and are not read.
 */
final class WordDocument {

    private static final String TEXT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** Twice what any input may have: text that is marked up in XML. */
    private static final int MAX_BYTES = 64 << 20;

    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_TAGS = 5_000_000;
    private static final int MAX_DEPTH = 256;

    /** What was deleted, codes of fields, and what stands in for a drawing that is there too. */
    private static final Set<String> LEFT_OUT = Set.of("w:del", "w:movefrom", "w:instrtext", "mc:fallback");

    private WordDocument() {}

    static Article article(byte[] bytes, String location) throws UnreadException {
        Map<String, byte[]> parts = parts(bytes);
        byte[] xml = parts.get(TEXT);
        if (xml == null) {
            throw new UnreadException("not a Word document");
        }
        String text = String.join("\n\n", paragraphs(parse(xml)));
        if (text.isEmpty()) {
            throw new UnreadException("no text in this Word document");
        }
        byte[] properties = parts.get(PROPERTIES);
        Element title = properties == null ? null : first(parse(properties), "dc:title");
        return Article.builder(location, text)
                .title(title == null ? null : title.text().strip())
                .build();
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws UnreadException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entries++ > MAX_ENTRIES) {
                    throw new UnreadException("not a Word document: too many files in it");
                }
                if (entry.getName().equals(TEXT) || entry.getName().equals(PROPERTIES)) {
                    byte[] part = zip.readNBytes(MAX_BYTES + 1);
                    if (part.length > MAX_BYTES) {
                        throw new UnreadException(Sizes.largerThan(MAX_BYTES) + " when decompressed");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadException("not a Word document: a broken ZIP archive");
        }
        return parts;
    }

    /** The parser knows no entities but characters, and follows no references. */
    private static Document parse(byte[] xml) throws UnreadException {
        String text = Encoding.of(xml).decode(xml);
        if (text.chars().filter(c -> c == '<').count() > MAX_TAGS) {
            throw new UnreadException("not an article: more than " + MAX_TAGS + " tags");
        }
        try {
            return Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, "");
        } catch (RuntimeException e) {
            throw new UnreadException("not XML that can be parsed: " + UnreadException.oneLine(e.toString()));
        }
    }

    private static List<String> paragraphs(Document document) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        document.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (LEFT_OUT.contains(node.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                switch (node.normalName()) {
                    case "w:p" -> end();
                    case "w:tab", "w:br", "w:cr" -> open.append(' ');
                    case "w:nobreakhyphen" -> open.append('-');
                    default -> {
                        if (node instanceof TextNode words && node.parent() instanceof Element in && in.nameIs("w:t")) {
                            open.append(words.getWholeText());
                        }
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node.nameIs("w:p")) {
                    end();
                }
                return FilterResult.CONTINUE;
            }

            private void end() {
                String paragraph = open.toString().replaceAll("\\s+", " ").strip();
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                }
                open.setLength(0);
            }
        });
        return paragraphs;
    }

    private static @Nullable Element first(Document document, String name) {
        return document.getElementsByTag(name).first();
    }
}
