package org.hearsay.eval.stances;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.stances.StancePair.Label;
import org.hearsay.linker.check.StanceModel;
import org.hearsay.linker.check.StanceModel.Stances;

/** How many pairs have each label, were given it, and were given it rightly. */
public final class StanceScores {

    private final Map<Label, Integer> pairs = new EnumMap<>(Label.class);
    private final Map<Label, Integer> answers = new EnumMap<>(Label.class);
    private final Map<Label, Integer> rightly = new EnumMap<>(Label.class);

    /** Learns from all rumours but a tenth, ten times, and asks for the pairs of that tenth. */
    public static StanceScores crossValidated(List<StanceExample> examples, int folds) {
        Map<String, Integer> foldOf = folds(examples, folds);
        StanceScores scores = new StanceScores();
        for (int fold = 0; fold < folds; fold++) {
            List<StanceExample> learned = new ArrayList<>();
            List<StanceExample> asked = new ArrayList<>();
            for (StanceExample example : examples) {
                (foldOf.getOrDefault(example.pair().rumour(), -1) == fold ? asked : learned).add(example);
            }
            StanceModel model = StanceTrainer.train(learned);
            asked.forEach(example -> scores.count(
                    example.pair().label(), label(model.stances(example.ofSentence(), example.ofArticle()))));
        }
        return scores;
    }

    /** Rumours dealt out from the largest on, there and back. */
    private static Map<String, Integer> folds(List<StanceExample> examples, int folds) {
        Map<String, Integer> sizes = new HashMap<>();
        examples.forEach(example -> sizes.merge(example.pair().rumour(), 1, Integer::sum));
        List<String> rumours = sizes.keySet().stream()
                .sorted(Comparator.comparing((String rumour) -> -sizes.getOrDefault(rumour, 0))
                        .thenComparing(rumour -> rumour))
                .toList();
        Map<String, Integer> foldOf = new HashMap<>();
        for (int i = 0; i < rumours.size(); i++) {
            int place = i % folds;
            foldOf.put(rumours.get(i), i / folds % 2 == 0 ? place : folds - 1 - place);
        }
        return foldOf;
    }

    private static Label label(Stances stances) {
        if (stances.discuss() >= stances.agree() && stances.discuss() >= stances.disagree()) {
            return Label.DISCUSS;
        }
        return stances.agree() >= stances.disagree() ? Label.AGREE : Label.DISAGREE;
    }

    private void count(Label right, Label answer) {
        pairs.merge(right, 1, Integer::sum);
        answers.merge(answer, 1, Integer::sum);
        if (right == answer) {
            rightly.merge(answer, 1, Integer::sum);
        }
    }

    /** How many pairs have that label. */
    public int pairs(Label label) {
        return pairs.getOrDefault(label, 0);
    }

    public double precision(Label label) {
        return (double) rightly.getOrDefault(label, 0) / Math.max(1, answers.getOrDefault(label, 0));
    }

    public double recall(Label label) {
        return (double) rightly.getOrDefault(label, 0) / Math.max(1, pairs(label));
    }

    public double f1(Label label) {
        double sum = pairs(label) + answers.getOrDefault(label, 0);
        return sum == 0 ? 0 : 2.0 * rightly.getOrDefault(label, 0) / sum;
    }

    /** The mean F1 of the three. */
    public double macroF1() {
        return (f1(Label.AGREE) + f1(Label.DISAGREE) + f1(Label.DISCUSS)) / Label.values().length;
    }
}
