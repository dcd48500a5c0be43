package org.hearsay.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingChanges;

/**
 * Two versions of an article, and what became of the attributions of the first.
 *
 * @param before the older version
 * @param after the newer one
 */
public record Changes(Reading before, Reading after, ReadingChanges attributions) {

    public static Changes between(Reading before, Reading after) {
        return new Changes(before, after, ReadingChanges.between(before, after));
    }

    /** {@code "1 attribution added, 2 gone"}; {@code "the attributions are the same"} where only other words changed. */
    public String counts() {
        List<String> counts = new ArrayList<>();
        add(counts, attributions.added(), "added");
        add(counts, attributions.gone(), "gone");
        add(counts, attributions.reworded(), "reworded");
        return counts.isEmpty() ? "the attributions are the same" : String.join(", ", counts);
    }

    private static void add(List<String> counts, List<?> some, String what) {
        if (!some.isEmpty()) {
            String noun = counts.isEmpty() ? some.size() == 1 ? " attribution" : " attributions" : "";
            counts.add(some.size() + noun + " " + what);
        }
    }
}
