package org.hearsay.eval.results;

import java.util.List;
import java.util.Objects;

/**
 * One evaluation's part of the results: what was done, to which data, when and where, and what came out.
 *
 * @param title what was evaluated
 * @param command the command that makes these figures again, run in the repository's root
 * @param data what it was done to
 * @param date ISO 8601
 * @param machine where it ran
 * @param notes what a reader must know beside the figures, a sentence or two each
 * @param tables the figures
 */
public record Section(
        String title, String command, Data data, String date, String machine, List<String> notes, List<Table> tables) {

    /**
     * A data file.
     *
     * @param file its folder and name
     * @param sha256 the first 12 hexadecimal digits of its bytes' SHA-256
     * @param articles how many articles were read from it
     */
    public record Data(String file, String sha256, int articles) {}

    public Section {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** What moved from {@code before}, of the figures that both have, in this section's order. */
    List<Movement> movedFrom(Section before) {
        return tables.stream()
                .flatMap(table -> before.tables.stream()
                        .filter(old -> old.title().equals(table.title()))
                        .flatMap(old -> table.rows().stream().flatMap(row -> moved(table, row, old).stream())))
                .toList();
    }

    private static List<Movement> moved(Table table, Table.Row row, Table old) {
        return table.columns().stream()
                .map(column -> {
                    Double was = old.figure(row.label(), column.name());
                    Double now = table.figure(row.label(), column.name());
                    return was == null || now == null
                            ? null
                            : new Movement(
                                    table.title() + " / " + row.label() + " / " + column.name(),
                                    column.unit(),
                                    was,
                                    now);
                })
                .filter(Objects::nonNull)
                .filter(Movement::isSeen)
                .toList();
    }

    String toMarkdown() {
        StringBuilder markdown = new StringBuilder("## " + title + "\n\n");
        markdown.append("    ").append(command).append("\n\n");
        markdown.append("Data: `")
                .append(data.file)
                .append("` (SHA-256 ")
                .append(data.sha256)
                .append("..., ");
        markdown.append(data.articles)
                .append(" articles). Measured on ")
                .append(date)
                .append(": ");
        markdown.append(machine).append(".\n");
        for (Table table : tables) {
            markdown.append("\n### ").append(table.title()).append("\n\n").append(table.toMarkdown());
        }
        notes.forEach(note -> markdown.append("\n").append(note).append("\n"));
        return markdown.toString();
    }
}
