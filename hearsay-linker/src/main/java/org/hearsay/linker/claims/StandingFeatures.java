package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** What is counted of a report, beside the others of its claim, to tell how it stands to the claim. */
public final class StandingFeatures {

    /** In words: what a statement begins with tells more of whether it is turned than what follows. */
    private static final int BEGINNING = 5;

    /** What is learned of single words is to be small. */
    private static final double OF_A_WORD = 0.7;

    private static final Set<String> DENIALS = WordList.of(StandingFeatures.class, "denials.txt");

    private StandingFeatures() {}

    /**
     * The features of each report of one claim, by their names, to learn a model from. A report is taken for the statement of its
     * article that has most of its characters; one that is nowhere has no features.
     */
    public static List<Map<String, Double>> of(List<Report> reports) {
        StatementReader reader = new StatementReader(Frequencies.ofNews());
        Map<Reading, List<StoryStatement>> read = new HashMap<>();
        List<List<StoryStatement>> found = new ArrayList<>();
        for (Report report : reports) {
            List<StoryStatement> statements = read.computeIfAbsent(report.reading(), reader::read);
            found.add(best(report, statements));
        }
        boolean isNegative = isNegative(found.stream().flatMap(List::stream).toList());
        List<Map<String, Double>> features = new ArrayList<>();
        for (List<StoryStatement> statement : found) {
            features.add(statement.isEmpty() ? Map.of() : of(statement.get(0), isNegative));
        }
        return features;
    }

    /** The statement that has most of the report's characters, if any has one. */
    private static List<StoryStatement> best(Report report, List<StoryStatement> statements) {
        int most = 0;
        List<StoryStatement> best = List.of();
        for (StoryStatement statement : statements) {
            int shared = Span.shared(report.spans(), statement.spans());
            if (shared > most) {
                most = shared;
                best = List.of(statement);
            }
        }
        return best;
    }

    /** Whether all that the statements of a claim say is that something is not so. */
    static boolean isNegative(List<StoryStatement> group) {
        return group.stream().filter(statement -> !statement.isStandIn()).allMatch(StoryStatement::isNegated);
    }

    /** @param isNegative whether the statement's claim is, see {@link #isNegative} */
    static Map<String, Double> of(StoryStatement statement, boolean isNegative) {
        Map<String, Double> features = new TreeMap<>();
        Attribution attribution = statement.attribution();
        String stance = attribution == null ? "own" : stance(attribution).word();
        features.put("bias", 1.0);
        features.put("stance=" + stance, 1.0);
        List<Word> words = Words.of(statement.text());
        String how = words.stream().anyMatch(word -> DENIALS.contains(word.form())) ? "denial" : "not";
        addPolarity(features, statement, isNegative, how + (attribution == null ? ",own" : ",said"));
        if (statement.isStandIn()) {
            features.put("pointing", 1.0);
            features.put("pointing," + stance, 1.0);
        }
        if (statement.isLede()) {
            features.put("lede", 1.0);
        }
        if (attribution != null) {
            addWords(features, "cue:", Words.of(attribution.cue().text()), 1);
            if (attribution.source().ref() == null) {
                features.put("nobody", 1.0);
            }
        }
        addWords(features, "begins:", words.subList(0, Math.min(BEGINNING, words.size())), OF_A_WORD);
        if (statement.text().indexOf('?') >= 0) {
            features.put("question", 1.0);
        }
        return features;
    }

    private static Stance stance(Attribution attribution) {
        return attribution.stance() == null ? Stance.ASSERTS : attribution.stance();
    }

    private static void addPolarity(
            Map<String, Double> features, StoryStatement statement, boolean isNegative, String how) {
        if (statement.isNegated()) {
            features.put(how, 1.0);
        }
        if (statement.isNegated() != isNegative) {
            features.put("turned", 1.0);
            features.put("turned," + how, 1.0);
        }
    }

    private static void addWords(Map<String, Double> features, String kind, List<Word> words, double value) {
        words.forEach(word -> features.put(kind + word.form(), value));
    }
}
