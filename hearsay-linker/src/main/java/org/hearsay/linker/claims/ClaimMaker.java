package org.hearsay.linker.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.When;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes a claim of the statements that are alike. */
final class ClaimMaker {

    private static final int ID_BYTES = 8;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 35;

    /** Words that begin what has lost its subject: "is missing from the report". */
    private static final Set<String> BROKEN_OFF = WordList.of(ClaimMaker.class, "brokenoff.txt");

    private ClaimMaker() {}

    static Claim claim(List<StoryStatement> group) {
        List<StoryStatement> inOrder =
                group.stream().sorted(StoryStatement.ORDER).toList();
        boolean isNegative = StandingFeatures.isNegative(inOrder);
        List<Report> reports = inOrder.stream()
                .map(statement -> new Report(
                        statement.reading(),
                        statement.attribution(),
                        statement.spans(),
                        StandingModel.OURS.of(StandingFeatures.of(statement, isNegative))))
                .toList();
        StoryStatement best = best(inOrder, reports);
        return new Claim(
                id(inOrder.get(0)), oneLine(best.text()), when(best, inOrder), Quantities.of(inOrder), reports);
    }

    private static @Nullable When when(StoryStatement best, List<StoryStatement> inOrder) {
        return Stream.concat(Stream.of(best), inOrder.stream())
                .map(statement -> statement.statement().when())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The statement that has most of what the others have, among those that say that it is so and are whole, neither short nor long. */
    private static StoryStatement best(List<StoryStatement> group, List<Report> reports) {
        Map<String, Integer> holders = new HashMap<>();
        group.forEach(statement -> statement.terms().keySet().forEach(term -> holders.merge(term, 1, Integer::sum)));
        Comparator<Integer> order = Comparator.comparing(
                        (Integer i) -> group.get(i).isStandIn())
                .thenComparing(i -> reports.get(i).standing())
                .thenComparing(i -> faults(group.get(i)))
                .thenComparing(i -> -shared(group.get(i), holders))
                .thenComparing(i -> i);
        return IntStream.range(0, group.size())
                .boxed()
                .min(order)
                .map(group::get)
                .orElseThrow();
    }

    /** How ill it would word a claim: to be broken off is worse than to be short or long. */
    private static int faults(StoryStatement statement) {
        List<Word> words = Words.of(statement.text());
        boolean isBrokenOff =
                !words.isEmpty() && BROKEN_OFF.contains(words.get(0).form());
        boolean isOfGoodLength = words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS;
        return (isBrokenOff ? 2 : 0) + (isOfGoodLength ? 0 : 1);
    }

    private static double shared(StoryStatement statement, Map<String, Integer> holders) {
        double shared = statement.terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(term -> term.getValue() * (holders.getOrDefault(term.getKey(), 1) - 1))
                .sum();
        return shared / Math.sqrt(1 + statement.terms().size());
    }

    private static String id(StoryStatement first) {
        String words = first.reading().article().id() + ' ' + first.spans();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return "claim:" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
