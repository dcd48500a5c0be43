package org.hearsay.linker.origins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.core.SourceKind;
import org.hearsay.linker.words.Stems;

/** One origin for who they are: the same person, body or document, or unnamed ones whom nothing tells apart. */
final class SpeakerRules {

    private final Ends ends;

    SpeakerRules(Ends ends) {
        this.ends = ends;
    }

    void apply() {
        sameSpeakers();
        onlyBody();
        sameUnnamed();
        sameDescriptions();
        sameDocuments();
        documentsOfBodies();
        onlyPerson();
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
        return speaker(ends.get(i));
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

    /** "The monitoring group", but not "the government of Ostrin", where only one body of its kind is named for the claim on that side. */
    private void onlyBody() {
        ends.each(ending -> isBody(ending) && !isNamed(ending) && Names.hasNoName(ending.name()), i -> {
            SourceKind kind = speaker(i).kind();
            List<Integer> named = sameSide(
                    i,
                    ending ->
                            isBody(ending) && isNamed(ending) && speaker(ending).kind() == kind);
            if (areOne(named)) {
                ends.merges()
                        .merge(
                                named.get(0),
                                i,
                                "only body named for it: "
                                        + ends.get(named.get(0)).name() + " = "
                                        + ends.get(i).name());
            }
        });
    }

    private List<Integer> sameSide(int i, Predicate<Ending> wanted) {
        return IntStream.range(0, ends.size())
                .filter(j -> j != i && ends.isSameSide(i, j) && wanted.test(ends.get(j)))
                .boxed()
                .toList();
    }

    /** Whether there are any, and all are the word of one. */
    private boolean areOne(List<Integer> named) {
        return named.stream().map(j -> speaker(j).id()).distinct().count() == 1;
    }

    private static boolean isBody(Ending ending) {
        return ending.speaker() != null && ending.speaker().originKind() == OriginKind.BODY;
    }

    private static boolean isNamed(Ending ending) {
        return speaker(ending).isNamed();
    }

    private static Speaker speaker(Ending ending) {
        return Objects.requireNonNull(ending.speaker());
    }

    /** "The man", whom another article names: the only person named for the claim on that side, and not in the same article. */
    private void onlyPerson() {
        ends.each(SpeakerRules::isUnnamedPerson, i -> {
            List<Integer> named = sameSide(i, SpeakerRules::isNamedPerson);
            if (areOne(named) && named.stream().noneMatch(j -> ends.isInSameArticle(i, j))) {
                ends.merge(
                        named.get(0),
                        i,
                        "only person named for it: " + ends.get(named.get(0)).name() + " = "
                                + ends.get(i).name());
            }
        });
    }

    private static boolean isUnnamedPerson(Ending ending) {
        return ending.isUnnamed()
                && speaker(ending).kind() == SourceKind.PERSON
                && belonging(ending).isEmpty();
    }

    private static boolean isNamedPerson(Ending ending) {
        return ending.speaker() != null && ending.speaker().originKind() == OriginKind.PERSON && !ending.isWriter();
    }

    /** "A video released by the Army": the word of the body by which the document is, as its name says. */
    private void documentsOfBodies() {
        ends.each(
                Ending::isDocument,
                i -> sameSide(i, ending -> isBody(ending) && isNamed(ending)).stream()
                        .filter(j -> Names.isBy(ends.get(i).name(), speaker(j).saidBy()))
                        .findFirst()
                        .ifPresent(j -> ends.merge(
                                j,
                                i,
                                "document of " + ends.get(j).name() + ": "
                                        + ends.get(i).name())));
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
