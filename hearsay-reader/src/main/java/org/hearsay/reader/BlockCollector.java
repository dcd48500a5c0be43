package org.hearsay.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page, or a part of one, apart into blocks, in document order, without going into what is to be left out. One pass,
 * and no recursion: neither many elements nor deep ones cost more than their number.
 */
final class BlockCollector implements NodeFilter {

    /**
     * What was found.
     *
     * @param blocks in document order
     * @param prose {@link PageBlock#prose()} of all blocks in an element, for each element that has any
     */
    record Found(List<PageBlock> blocks, Map<Element, Integer> prose) {

        /** The prose of the paragraphs that lie in an element without another around them, and of its own words. */
        Map<Element, Integer> ownProse() {
            Map<Element, Integer> own = new HashMap<>();
            for (PageBlock block : blocks) {
                Element parent = block.element().parent();
                Element holder = block.isParagraph() && parent != null ? parent : block.element();
                own.merge(holder, block.prose(), Integer::sum);
            }
            return own;
        }
    }

    /** An element that the walk is in, and the prose in it so far. */
    private static final class Open {
        private final Element element;
        private int prose;

        private Open(Element element) {
            this.element = element;
        }
    }

    private final Predicate<Element> leftOut;
    private final Set<Element> cells;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Open> openBlocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int linkDepth;
    private int quoteDepth;

    private BlockCollector(Predicate<Element> leftOut, Set<Element> cells) {
        this.leftOut = leftOut;
        this.cells = cells;
    }

    /**
     * The blocks in {@code root}, but for those in elements below it that are to be left out.
     *
     * @param cells of tables whose rows are a block each
     */
    static Found collect(Element root, Predicate<Element> leftOut, Set<Element> cells) {
        BlockCollector collector = new BlockCollector(leftOut, cells);
        root.filter(collector);
        return new Found(collector.blocks, collector.prose);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && leftOut.test(element)) {
                if (isBlock(element)) {
                    flush();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element, depth == 0 || (isBlock(element) && !cells.contains(element)));
        }
        return FilterResult.CONTINUE;
    }

    /** A block, or a page's own element ({@code <story-text>}) that no words stand beside. */
    private static boolean isBlock(Element element) {
        return element.isBlock()
                || (element.normalName().indexOf('-') > 0
                        && !isWords(element.previousSibling())
                        && !isWords(element.nextSibling()));
    }

    private static boolean isWords(@Nullable Node node) {
        return node instanceof TextNode words && !words.isBlank();
    }

    private void enter(Element element, boolean isBlock) {
        if (isBlock) {
            flush();
        } else if (element.normalName().equals("br")) {
            endLine();
        } else if (element.normalName().equals("a")) {
            linkDepth++;
        } else if (cells.contains(element) && text.length() > 0) {
            text.append('\t');
        }
        if (element.normalName().equals("blockquote")) {
            quoteDepth++;
        }
        Open entered = new Open(element);
        open.push(entered);
        if (isBlock) {
            openBlocks.push(entered);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (openBlocks.peek() == open.peek()) {
                flush();
                openBlocks.pop();
            } else if (element.normalName().equals("a")) {
                linkDepth--;
            }
            if (element.normalName().equals("blockquote")) {
                quoteDepth--;
            }
            leave(open.pop());
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Open left) {
        if (left.prose > 0) {
            prose.put(left.element, left.prose);
            Open outer = open.peek();
            if (outer != null) {
                outer.prose += left.prose;
            }
        }
    }

    /** White space as a browser shows it; what has no width and only says where a line may break is no part of the words. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
                text.append(c);
                if (linkDepth > 0) {
                    linked++;
                }
            }
        }
    }

    private void endLine() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            // An empty line: pages of old have no other paragraphs.
            flush();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void flush() {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            Open in = openBlocks.element();
            PageBlock block = new PageBlock(
                    text.substring(start, end), Math.min(linked, end - start), in.element, quoteDepth > 0);
            blocks.add(block);
            in.prose += block.prose();
        }
        text.setLength(0);
        linked = 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
