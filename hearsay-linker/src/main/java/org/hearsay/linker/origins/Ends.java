package org.hearsay.linker.origins;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Words;

/** The ends of the chains of one claim's reports, and which of them are one so far; an end is known by its report's place. */
final class Ends {

    private final List<Ending> endings;
    private final List<Set<String>> stems;
    private final Merges merges;

    Ends(List<Ending> endings, Corrections corrections) {
        this.endings = endings;
        this.stems = endings.stream().map(ending -> stems(ending.report())).toList();
        this.merges = new Merges(endings.stream().map(Ending::named).toList(), corrections);
    }

    private static Set<String> stems(Report report) {
        return Words.of(report.text()).stream()
                .map(word -> Stems.of(word.form()))
                .collect(Collectors.toSet());
    }

    int size() {
        return endings.size();
    }

    Ending get(int i) {
        return endings.get(i);
    }

    Merges merges() {
        return merges;
    }

    void each(Predicate<Ending> wanted, IntConsumer action) {
        IntStream.range(0, size()).filter(i -> wanted.test(get(i))).forEach(action);
    }

    /** All pairs of ends on the same side, of which the second comes first among the reports. */
    void eachPair(BiPredicate<Ending, Ending> wanted, java.util.function.BiConsumer<Integer, Integer> action) {
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSameSide(i, j) && wanted.test(get(i), get(j))) {
                    action.accept(i, j);
                }
            }
        }
    }

    /** What counts against a claim is never of one origin with what affirms it for what is alike in the two. */
    boolean isSameSide(int i, int j) {
        return isAgainst(i) == isAgainst(j);
    }

    /** Whether a doubt meets a doubt: whoever doubts says nothing that one who denies has said. */
    boolean isSameStance(int i, int j) {
        return isSameSide(i, j) && isDoubt(i) == isDoubt(j);
    }

    private boolean isDoubt(int i) {
        return get(i).report().standing() == Standing.DOUBTS;
    }

    boolean isAgainst(int i) {
        return get(i).report().standing().isAgainst();
    }

    boolean isInSameArticle(int i, int j) {
        return get(i).report().isInSameArticle(get(j).report());
    }

    /** How much two reports say the same, from 0 to 1: what they share of the stems of the shorter. */
    double likeness(int i, int j) {
        Set<String> one = stems.get(i);
        Set<String> other = stems.get(j);
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.max(1, Math.min(one.size(), other.size()));
    }

    /** Makes two ends one, unless that would make one of two who are named. */
    boolean merge(int one, int other, String because) {
        return (merges.isOne(one, other) || named(one, other) < 2) && merges.merge(one, other, because);
    }

    /** The same for what is no reason in who they are: it makes nobody one whom an article tells apart. */
    boolean mergeTold(int one, int other, String because) {
        return (merges.isOne(one, other) || !areToldApart(one, other)) && merge(one, other, because);
    }

    /** Whether some article cites for it somebody of the one's who is named, and somebody of the other's who is not that one. */
    private boolean areToldApart(int one, int other) {
        List<Integer> others = merges.members(merges.groupOf(other));
        return merges.members(merges.groupOf(one)).stream()
                .anyMatch(i -> others.stream()
                        .anyMatch(
                                j -> isInSameArticle(i, j) && (isBeside(get(i), get(j)) || isBeside(get(j), get(i)))));
    }

    private static boolean isBeside(Ending named, Ending other) {
        return named.isPersonOrBody() && (other.isUnnamed() || other.isWriter());
    }

    private long named(int one, int other) {
        return IntStream.range(0, size())
                .filter(i -> (merges.isOne(i, one) || merges.isOne(i, other)) && get(i).isPersonOrBody())
                .map(i -> Objects.requireNonNull(get(i).speaker()).id())
                .distinct()
                .count();
    }

    /** The first end with each key becomes one with all later ones that have it. */
    <K> void mergeAll(Map<K, Integer> first, K key, int i, java.util.function.IntFunction<String> because) {
        Integer before = first.putIfAbsent(key, i);
        if (before != null) {
            merges.merge(before, i, because.apply(before));
        }
    }
}
