package org.hearsay.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people and peers reached, from {@code peers.tsv}; where its figures come from is said there. */
final class Peers {

    private final List<String> names = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private Peers() {}

    static Peers load() throws IOException {
        Peers peers = new Peers();
        try (InputStream in = Objects.requireNonNull(Peers.class.getResourceAsStream("peers.tsv"), "peers.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                List<String> cells = List.of(line.split("\t", -1));
                if (line.startsWith("measure\t")) {
                    peers.names.addAll(cells.subList(1, cells.size()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    peers.rows.add(cells);
                }
            }
        }
        return peers;
    }

    List<String> names() {
        return names;
    }

    /** Each peer's F1 for a measure, in the order of {@link #names}; null where it is not known. */
    List<@Nullable Double> f1(String measure) {
        List<@Nullable Double> figures = new ArrayList<>();
        for (int i = 1; i <= names.size(); i++) {
            figures.add(figure(measure, i));
        }
        return figures;
    }

    private @Nullable Double figure(String measure, int column) {
        return rows.stream()
                .filter(row -> row.get(0).equals(measure) && !row.get(column).equals("-"))
                .map(row -> Double.valueOf(row.get(column)))
                .findFirst()
                .orElse(null);
    }
}
