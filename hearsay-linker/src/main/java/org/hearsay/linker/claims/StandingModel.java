package org.hearsay.linker.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.WordList;

/**
 * How a report stands to its claim, by what {@link StandingFeatures} counts: a softmax regression, whose weights
 * {@code training/standings.py} learned from labels. Immutable.
 */
final class StandingModel {

    /** Of the weights in {@code standings.txt} beside this class: a feature's name, a tab, and a weight for each standing. */
    static final StandingModel OURS = new StandingModel();

    /** In the order of the weights of a line. */
    private static final List<Standing> COLUMNS =
            List.of(Standing.AFFIRMS, Standing.DENIES, Standing.DOUBTS, Standing.REPORTS);

    private final Map<String, double[]> weights = new HashMap<>();

    private StandingModel() {
        for (String line : WordList.lines(StandingModel.class, "standings.txt")) {
            String[] parts = line.split("\t", -1);
            weights.put(
                    parts[0],
                    Arrays.stream(parts)
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
    }

    /** The likeliest standing; of equals the first. */
    Standing of(Map<String, Double> features) {
        double[] sums = new double[COLUMNS.size()];
        features.forEach((name, value) -> {
            double[] each = weights.get(name);
            for (int i = 0; each != null && i < sums.length; i++) {
                sums[i] += value * each[i];
            }
        });
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return COLUMNS.get(best);
    }
}
