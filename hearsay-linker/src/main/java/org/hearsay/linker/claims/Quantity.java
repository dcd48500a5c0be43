package org.hearsay.linker.claims;

import java.util.List;

/**
 * What the reports of a claim say of one number.
 *
 * @param of what is counted: the word after the number, {@code "contractors"}
 * @param values the numbers as they were written, each once, in the order of the reports
 */
public record Quantity(String of, List<String> values) {

    public Quantity {
        values = List.copyOf(values);
    }

    /** Whether the reports disagree. */
    public boolean isConflict() {
        return values.size() > 1;
    }
}
