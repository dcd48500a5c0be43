package org.hearsay.linker.claims;

import java.util.List;

/**
 * What the reports of a claim say of one number.
 *
 * @param of what is counted: {@code "contractors"}, {@code "USD"}, {@code "%"}
 * @param values the numbers in the words of the reports, bounds and units included, each once, in the order of the reports
 * @param isConflict whether the reports disagree: no number is what all of them say
 */
public record Quantity(String of, List<String> values, boolean isConflict) {

    public Quantity {
        values = List.copyOf(values);
    }
}
