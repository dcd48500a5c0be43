package org.hearsay.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables of figures and names, each row of which is a line of the article, from those that pages of old lay their parts
 * out with: a table of data has several rows of several short cells, with nothing in them but words.
 */
final class DataTables implements NodeVisitor {

    private static final Set<String> PARTS =
            Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col", "caption");

    /** The mean length of a cell, in chars, above which a table holds prose. */
    private static final int LONG_CELLS = 60;

    /** A table that the walk is in. */
    private static final class Open {
        private final List<Element> cells = new ArrayList<>();
        private int rows;
        private int chars;
        private boolean holdsMore;

        private boolean isData() {
            return !holdsMore && rows > 1 && cells.size() >= 2 * rows && chars <= LONG_CELLS * cells.size();
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<Element> cells = new HashSet<>();

    private DataTables() {}

    /** The cells of all tables of data in {@code root}. */
    static Set<Element> cells(Element root) {
        DataTables tables = new DataTables();
        root.traverse(tables);
        return tables.cells;
    }

    @Override
    public void head(Node node, int depth) {
        Open table = open.peek();
        if (node instanceof Element element) {
            String name = element.normalName();
            if (table != null) {
                table.holdsMore |= name.equals("table") || (element.isBlock() && !PARTS.contains(name));
                table.rows += name.equals("tr") ? 1 : 0;
                if (name.equals("td") || name.equals("th")) {
                    table.cells.add(element);
                }
            }
            if (name.equals("table")) {
                open.push(new Open());
            }
        } else if (node instanceof TextNode words && table != null) {
            table.chars += words.text().strip().length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table")) {
            Open table = open.pop();
            if (table.isData()) {
                cells.addAll(table.cells);
            }
        }
    }
}
