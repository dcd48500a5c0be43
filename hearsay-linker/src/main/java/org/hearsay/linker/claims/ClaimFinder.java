package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Stance;
import org.hearsay.linker.words.Frequencies;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of one story: what its articles' attributions and their own sentences say, put together where they say the
 * same, whatever their stance and wording.
 *
 * <pre>{@code
 * List<Claim> claims = new ClaimFinder().find(readingsOfOneStory);
 * }</pre>
 *
 * What comes out depends on the set of readings and not on their order. Reads English. Safe to share between threads.
 */
public final class ClaimFinder {

    private final StatementReader statements = new StatementReader(Frequencies.ofNews());

    /** The claims, those with most reports first. Where they rest on one word, {@link Claim#reports()} still are several. */
    public List<Claim> find(Collection<Reading> story) {
        List<StoryStatement> all = story.stream()
                .flatMap(reading -> statements.read(reading).stream())
                .sorted(StoryStatement.ORDER)
                .toList();
        List<StoryStatement> telling =
                all.stream().filter(statement -> !statement.isStandIn()).toList();
        Likeness likeness = new Likeness(telling);
        List<List<StoryStatement>> groups = new ArrayList<>();
        for (List<Integer> cluster : Clusters.of(likeness)) {
            groups.add(new ArrayList<>(cluster.stream().map(telling::get).toList()));
        }
        all.stream()
                .filter(StoryStatement::isStandIn)
                .forEach(pointer -> target(pointer, groups).ifPresent(group -> group.add(pointer)));
        return groups.stream()
                .filter(ClaimFinder::isClaim)
                .map(ClaimMaker::claim)
                .sorted(Comparator.comparing((Claim claim) -> -claim.reports().size())
                        .thenComparing(Claim::id))
                .toList();
    }

    /** Somebody says it, or several articles do, or one does first of all. */
    private static boolean isClaim(List<StoryStatement> group) {
        return group.stream().anyMatch(statement -> statement.attribution() != null || statement.isLede())
                || group.stream()
                                .map(statement -> statement.reading().article().id())
                                .distinct()
                                .count()
                        > 1;
    }

    /**
     * What is denied, doubted or confirmed by a content that only points: the claim of the attribution that it is about, or
     * the one that most is made of among those its article carries.
     */
    private static Optional<List<StoryStatement>> target(StoryStatement pointer, List<List<StoryStatement>> groups) {
        Attribution attribution = pointer.attribution();
        if (attribution == null) {
            return Optional.empty();
        }
        String about = attribution.about();
        if (about != null) {
            return groups.stream()
                    .filter(group -> holds(group, pointer.reading(), about))
                    .findFirst();
        }
        @Nullable Stance stance = attribution.stance();
        boolean answers = stance == Stance.DENIES || stance == Stance.DOUBTS || stance == Stance.CONFIRMS;
        return groups.stream()
                .filter(group -> answers && group.stream().anyMatch(other -> other.isIn(pointer.reading())))
                .max(Comparator.comparingInt(List::size));
    }

    private static boolean holds(List<StoryStatement> group, Reading reading, String attribution) {
        return group.stream()
                .anyMatch(statement -> statement.isIn(reading)
                        && statement.attribution() != null
                        && statement.attribution().id().equals(attribution));
    }
}
