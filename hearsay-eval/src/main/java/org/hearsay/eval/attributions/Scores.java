package org.hearsay.eval.attributions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the scorer found.
 *
 * @param measures by name, in the order in which they are shown: {@code "exact.source"}, ..., {@code "words.content"},
 *     {@code "found"}, {@code "linked"}
 * @param outcomes one an article, in gold's order
 */
public record Scores(Map<String, Counts> measures, List<Outcome> outcomes) {

    public Scores {
        measures = new LinkedHashMap<>(measures);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The counts of one measure.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Counts measure(String name) {
        Counts counts = measures.get(name);
        if (counts == null) {
            throw new IllegalArgumentException("there is no measure " + name);
        }
        return counts;
    }
}
