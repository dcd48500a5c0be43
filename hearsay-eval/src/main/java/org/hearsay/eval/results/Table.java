package org.hearsay.eval.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures under a title. A figure's name is its section, its table's title, its row's label and its column's name; by that
 * name it is compared with what stood there before.
 */
public record Table(String title, List<Column> columns, List<Row> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A named column; all its figures have one unit. */
    public record Column(String name, Unit unit) {}

    /**
     * A line of figures.
     *
     * @param cells one a column; null where there is no figure
     */
    public record Row(String label, List<@Nullable Double> cells) {

        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        public static Row of(String label, @Nullable Double... cells) {
            return new Row(label, Arrays.asList(cells));
        }
    }

    /** The figure at that row and column, or null where there is none. */
    @Nullable
    Double figure(String label, String column) {
        for (Row row : rows) {
            for (int i = 0; row.label.equals(label) && i < Math.min(columns.size(), row.cells.size()); i++) {
                if (columns.get(i).name.equals(column)) {
                    return row.cells.get(i);
                }
            }
        }
        return null;
    }

    /** The table in Markdown, aligned so that it can be read as it is. */
    public String toMarkdown() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add("");
        columns.forEach(column -> head.add(column.name));
        lines.add(head);
        for (Row row : rows) {
            List<String> line = new ArrayList<>();
            line.add(row.label);
            for (int i = 0; i < columns.size(); i++) {
                line.add(columns.get(i).unit.show(i < row.cells.size() ? row.cells.get(i) : null));
            }
            lines.add(line);
        }
        return render(lines);
    }

    private static String render(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.max(line.get(i).length(), i == 0 ? 3 : 4));
            }
        }
        StringBuilder markdown = new StringBuilder();
        for (int number = 0; number < lines.size(); number++) {
            for (int i = 0; i < widths.length; i++) {
                String cell = lines.get(number).get(i);
                String gap = " ".repeat(widths[i] - cell.length());
                markdown.append("| ").append(i == 0 ? cell + gap : gap + cell).append(' ');
            }
            markdown.append("|\n");
            if (number == 0) {
                for (int i = 0; i < widths.length; i++) {
                    markdown.append(i == 0 ? "| " + "-".repeat(widths[i]) : "| " + "-".repeat(widths[i] - 1) + ":")
                            .append(' ');
                }
                markdown.append("|\n");
            }
        }
        return markdown.toString();
    }
}
