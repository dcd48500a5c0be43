package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** Lays beside each other how many of what the statements of a claim speak of, by the last word for what is counted. */
final class Quantities {

    /** "About" is taken to leave so much room to both sides. */
    private static final double ABOUT = 1.25;

    private final String name;
    private final Set<String> words = new LinkedHashSet<>();
    private double least = Double.NEGATIVE_INFINITY;
    private double most = Double.POSITIVE_INFINITY;

    private Quantities(String name) {
        this.name = name;
    }

    /** @param statements in the order of their claim's reports */
    static List<Quantity> of(List<StoryStatement> statements) {
        Map<String, Quantities> counted = new LinkedHashMap<>();
        for (StoryStatement statement : statements) {
            for (org.hearsay.core.Quantity quantity : statement.statement().quantities()) {
                String unit = lastWord(quantity.unit());
                if (unit != null) {
                    counted.computeIfAbsent(Stems.of(unit), stem -> new Quantities(unit))
                            .add(
                                    quantity,
                                    quantity.span()
                                            .in(statement.reading().article().text()));
                }
            }
        }
        List<Quantity> quantities = new ArrayList<>();
        counted.values()
                .forEach(one -> quantities.add(new Quantity(one.name, List.copyOf(one.words), one.least > one.most)));
        return quantities;
    }

    private static @Nullable String lastWord(@Nullable String unit) {
        if (unit == null || Words.of(unit).isEmpty()) {
            return unit;
        }
        return unit.substring(Words.of(unit).get(Words.of(unit).size() - 1).start());
    }

    private void add(org.hearsay.core.Quantity quantity, String text) {
        words.add(text.strip().replaceAll("\\s+", " "));
        double value = quantity.value();
        switch (quantity.bound()) {
            case EXACTLY -> within(value, value);
            case ABOUT -> within(Math.min(value / ABOUT, value * ABOUT), Math.max(value / ABOUT, value * ABOUT));
            case AT_LEAST -> within(value, Double.POSITIVE_INFINITY);
            case AT_MOST -> within(Double.NEGATIVE_INFINITY, value);
            case BETWEEN -> within(value, quantity.to() == null ? value : quantity.to());
        }
    }

    private void within(double lower, double upper) {
        least = Math.max(least, lower);
        most = Math.min(most, upper);
    }
}
