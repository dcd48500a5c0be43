package org.hearsay.eval.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The measure of the Zyte article extraction benchmark: what a text and the true one share in runs of four words. Precision and recall are
 * means over pages; a page is exact when its words are those of the truth. The figures are those of {@code score_pages.py}.
 */
public final class BodyScores {

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();
    private int pages;
    private int exact;

    /** Counts a page in, with the true body and what was read of it: the empty string where nothing was. */
    public void add(String truth, String got) {
        List<String> trueWords = words(truth);
        List<String> gotWords = words(got);
        Map<List<String>, Integer> trueRuns = runs(trueWords);
        Map<List<String>, Integer> gotRuns = runs(gotWords);
        int shared = trueRuns.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), gotRuns.getOrDefault(run.getKey(), 0)))
                .sum();
        share(shared, gotRuns, precisions);
        share(shared, trueRuns, recalls);
        pages++;
        exact += trueWords.equals(gotWords) ? 1 : 0;
    }

    public int pages() {
        return pages;
    }

    public double precision() {
        return mean(precisions);
    }

    public double recall() {
        return mean(recalls);
    }

    /** Of the means; 0 where both are. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** The share of pages whose words are right from first to last. */
    public double exact() {
        return pages == 0 ? 0 : (double) exact / pages;
    }

    private static void share(int shared, Map<List<String>, Integer> of, List<Double> shares) {
        int all = of.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            shares.add((double) shared / all);
        }
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Map<List<String>, Integer> runs(List<String> words) {
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!words.isEmpty() && words.size() < RUN) {
            runs.put(words, 1);
        }
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.merge(words.subList(i, i + RUN), 1, Integer::sum);
        }
        return runs;
    }
}
