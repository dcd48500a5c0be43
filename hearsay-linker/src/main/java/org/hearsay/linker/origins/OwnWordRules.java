package org.hearsay.linker.origins;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What an article says itself is the word of whom it cites for it, there or next to it. */
final class OwnWordRules {

    /** What share of the words of the shorter its article's own word and the cited one's must have in common for it to rest on that. */
    private static final double RESTS = 0.3;

    private final Ends ends;
    private final Citations citations;

    OwnWordRules(Ends ends, Citations citations) {
        this.ends = ends;
        this.citations = citations;
    }

    void apply() {
        ends.each(Ending::isOwn, i -> {
            if (!isAttributedElsewhere(i) && !restsOn(i)) {
                ownOutlet(i);
            }
        });
    }

    private boolean isAttributedElsewhere(int i) {
        return first(
                        i,
                        j -> ends.isInSameArticle(i, j) && !ends.get(j).isOwn(),
                        Comparator.comparing(j -> -distance(i, j)))
                .filter(j -> ends.mergeTold(
                        j,
                        i,
                        "attributed elsewhere in " + ends.get(i).articleName() + ": to "
                                + ends.get(j).name()))
                .isPresent();
    }

    /** How far apart in their article two reports begin, in characters. */
    private int distance(int i, int j) {
        return Math.abs(start(i) - start(j));
    }

    private int start(int i) {
        return ends.get(i).report().spans().get(0).start();
    }

    /** Of those ends of the same stance that are wanted the best; of equals the first. */
    private Optional<Integer> first(int i, IntPredicate wanted, Comparator<Integer> best) {
        return IntStream.range(0, ends.size())
                .filter(j -> j != i && ends.isSameStance(i, j) && wanted.test(j))
                .boxed()
                .max(best.thenComparing(Comparator.<Integer>naturalOrder().reversed()));
    }

    /** An article that cites somebody, and one of those is an origin of the claim: it has it from there. */
    private boolean restsOn(int i) {
        for (Speaker speaker : citations.of(ends.get(i).report())) {
            Optional<Integer> cited = isOnOtherSide(i, speaker)
                    ? Optional.empty()
                    : first(i, j -> isOf(ends.get(j), speaker), Comparator.comparing(j -> ends.likeness(i, j)))
                            .filter(j -> ends.likeness(i, j) >= RESTS);
            if (cited.isPresent()
                    && ends.mergeTold(
                            cited.get(), i, "rests on: " + ends.get(i).articleName() + " cites " + speaker.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article has the speaker against what it says itself, or for what it denies. */
    private boolean isOnOtherSide(int i, Speaker speaker) {
        return IntStream.range(0, ends.size())
                .anyMatch(j -> ends.isInSameArticle(i, j) && !ends.isSameSide(i, j) && isOf(ends.get(j), speaker));
    }

    private static boolean isOf(Ending ending, Speaker speaker) {
        return !ending.isOwn() && (Objects.requireNonNull(ending.speaker()).id() == speaker.id());
    }

    /** An outlet's own articles, what others have from it, and what two have from it who cite it for the story. */
    private void ownOutlet(int i) {
        Ending own = ends.get(i);
        for (int j = 0; j < ends.size(); j++) {
            if (j != i && ends.isSameStance(i, j) && isSameOutlet(own, ends.get(j), j < i, ends.isAgainst(i))) {
                String name =
                        own.outlet() == null ? own.articleName() : own.outlet().name();
                if (ends.mergeTold(Math.min(i, j), Math.max(i, j), "same outlet: " + name)) {
                    return;
                }
            }
        }
    }

    /** What an article has against a claim it does not have from the outlet on whose word it tells it. */
    private static boolean isSameOutlet(Ending own, Ending other, boolean isEarlier, boolean isAgainst) {
        if (!other.isOwn()) {
            return other.isOutlet() && Names.key(other.name()).equals(Names.key(own.articleName()));
        }
        return isEarlier
                && (other.articleName().equals(own.articleName())
                        || (!isAgainst
                                && own.outlet() != null
                                && other.outlet() != null
                                && own.outlet().id() == other.outlet().id()));
    }
}
