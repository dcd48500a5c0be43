package org.hearsay.linker.origins;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** One origin for the words: rewrites of one report, and articles that tell one text. */
final class TextRules {

    /** What share of the words of the shorter must be the same in the same order of pairs, for words to be the same words. */
    private static final double SAME_WORDS = 0.75;

    private static final int FEWEST_WORDS = 6;

    private final Ends ends;
    private final Citations citations;
    private final List<Set<String>> pairs;

    TextRules(Ends ends, Citations citations) {
        this.ends = ends;
        this.citations = citations;
        this.pairs = IntStream.range(0, ends.size())
                .mapToObj(i -> pairs(ends.get(i).report()))
                .toList();
    }

    private static Set<String> pairs(Report report) {
        List<Word> words = Words.of(report.text());
        return IntStream.range(0, Math.max(0, words.size() - 1))
                .mapToObj(i -> words.get(i).form() + ' ' + words.get(i + 1).form())
                .collect(Collectors.toSet());
    }

    /** The same words, whoever is said to have said them. */
    void sameWords() {
        ends.eachPair(TextRules::mayBeOne, (i, j) -> {
            if (isSameWords(i, j)) {
                ends.mergeTold(
                        j,
                        i,
                        "same words: " + ends.get(j).name() + " = "
                                + ends.get(i).name());
            }
        });
    }

    /** Two who are named and not the same stay two, even if they say the same; so do two outlets and their sources. */
    private static boolean mayBeOne(Ending one, Ending other) {
        boolean areNamed = isNamed(one) && isNamed(other);
        return !areNamed
                && !(isOfAnOutlet(one)
                        && isOfAnOutlet(other)
                        && !one.outletKey().equals(other.outletKey()));
    }

    private static boolean isNamed(Ending ending) {
        return ending.isPersonOrBody() || ending.isDocument();
    }

    private static boolean isOfAnOutlet(Ending ending) {
        return ending.isOutlet() || (ending.isUnnamed() && ending.outlet() != null);
    }

    private boolean isSameWords(int i, int j) {
        Set<String> shorter = pairs.get(i).size() <= pairs.get(j).size() ? pairs.get(i) : pairs.get(j);
        Set<String> longer = shorter == pairs.get(i) ? pairs.get(j) : pairs.get(i);
        long shared = shorter.stream().filter(longer::contains).count();
        return shorter.size() >= FEWEST_WORDS - 1 && shared >= SAME_WORDS * shorter.size();
    }

    /** Articles that tell one text have what is nobody's in particular from one word. */
    void retellings() {
        ends.each(ending -> !isNamed(ending), i -> {
            for (int j : retold(i)) {
                if (isOneRetold(Math.min(i, j), Math.max(i, j))) {
                    return;
                }
            }
        });
    }

    /** What other articles that tell the same text have for it, what says most nearly the same first. */
    private List<Integer> retold(int i) {
        return IntStream.range(0, ends.size())
                .filter(j -> ends.isSameSide(i, j) && mayRetell(ends.get(i), ends.get(j)))
                .filter(j ->
                        citations.isRetelling(ends.get(i).report(), ends.get(j).report()))
                .boxed()
                .sorted(Comparator.comparing((Integer j) -> -ends.likeness(i, j))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean isOneRetold(int i, int j) {
        String one = ends.get(i).articleName();
        return ends.mergeTold(i, j, "rewrite: " + one + " and " + ends.get(j).articleName() + " tell one text");
    }

    /** Two outlets that are both named are two; unnamed sources are not somebody who is named. */
    private static boolean mayRetell(Ending one, Ending other) {
        boolean areOutlets = one.isOutlet() && other.isOutlet();
        return one.isOwn() || (!areOutlets && !isNamed(other));
    }
}
