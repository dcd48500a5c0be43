package org.hearsay.linker.origins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.linker.words.Stems;

/** One origin for who they are: the same person, body or document, or unnamed ones whom nothing tells apart. */
final class SpeakerRules {

    private final Ends ends;

    SpeakerRules(Ends ends) {
        this.ends = ends;
    }

    void apply() {
        sameSpeakers();
        sameUnnamed();
        sameDescriptions();
        sameDocuments();
    }

    /** The same person, or the same body with whoever speaks for it. */
    private void sameSpeakers() {
        Map<Integer, Integer> first = new HashMap<>();
        ends.each(ending -> !ending.isOwn() && !ending.isUnnamed(), i -> {
            Speaker speaker = speaker(i);
            ends.mergeAll(first, speaker.id(), i, before -> same(speaker(before), speaker));
        });
    }

    private Speaker speaker(int i) {
        return Objects.requireNonNull(ends.get(i).speaker());
    }

    private static String same(Speaker one, Speaker other) {
        OriginKind kind = one.isOutlet() ? OriginKind.OUTLET : one.originKind();
        String what = switch (kind) {
            case PERSON -> "same person: ";
            case DOCUMENT -> "same document: ";
            case OUTLET -> "same outlet: ";
            default -> "same body: ";
        };
        return one.saidBy().equals(other.saidBy()) ? what + one.saidBy() : what + one.saidBy() + " = " + other.saidBy();
    }

    /** All unnamed sources that one outlet cites for one claim on one side. */
    private void sameUnnamed() {
        ends.eachPair(
                (one, other) -> one.isUnnamed()
                        && other.isUnnamed()
                        && one.outletKey().equals(other.outletKey())
                        && !areToldApart(one, other),
                (i, j) -> ends.merge(
                        j,
                        i,
                        "same unnamed sources of " + ends.get(i).outletName() + ": "
                                + ends.get(j).name() + " = " + ends.get(i).name()));
    }

    /** Whether both are of some body, and not of the same: "an airport official", "a military official". */
    private static boolean areToldApart(Ending one, Ending other) {
        Set<String> first = belonging(one);
        Set<String> second = belonging(other);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static Set<String> belonging(Ending unnamed) {
        return Descriptions.belonging(Objects.requireNonNull(unnamed.speaker()).saidBy());
    }

    /** Unnamed sources of two outlets that are described alike, or one who is described as only one of the named is. */
    private void sameDescriptions() {
        ends.each(Ending::isUnnamed, i -> {
            for (int j = 0; j < ends.size(); j++) {
                if (i != j && ends.isSameSide(i, j) && isDescribedAlike(ends.get(i), ends.get(j))) {
                    ends.merge(
                            j,
                            i,
                            "same description: " + ends.get(j).name() + " = "
                                    + ends.get(i).name());
                }
            }
        });
    }

    private static boolean isDescribedAlike(Ending unnamed, Ending other) {
        Speaker one = Objects.requireNonNull(unnamed.speaker());
        Speaker two = other.speaker();
        if (two == null) {
            return false;
        }
        Set<String> first = stems(one.name());
        if (other.isUnnamed()) {
            Set<String> second = stems(two.name());
            long shared = first.stream().filter(second::contains).count();
            return shared >= 2 && 2 * shared >= Math.min(first.size(), second.size());
        }
        List<String> key = Names.key(one.name());
        return two.originKind() == OriginKind.PERSON
                && !key.isEmpty()
                && two.source().roles().stream().anyMatch(role -> stems(role).contains(Stems.of(Names.last(key))));
    }

    private static Set<String> stems(String name) {
        return Names.key(name).stream().map(Stems::of).collect(Collectors.toSet());
    }

    /** "The message", "the hackers' message": documents of one claim, of which one is called all that the other is. */
    private void sameDocuments() {
        ends.eachPair((one, other) -> one.isDocument() && other.isDocument(), (i, j) -> {
            Set<String> one = stems(ends.get(i).name());
            Set<String> other = stems(ends.get(j).name());
            if (one.containsAll(other) || other.containsAll(one)) {
                ends.merge(
                        j,
                        i,
                        "same document: " + ends.get(j).name() + " = "
                                + ends.get(i).name());
            }
        });
    }
}
