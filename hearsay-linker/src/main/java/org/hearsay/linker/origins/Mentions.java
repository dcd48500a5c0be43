package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.core.HopKind;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.jspecify.annotations.Nullable;

/** All sources of a story's articles, each known by its number, and which of them are one so far. */
final class Mentions {

    private static final Comparator<Reading> ORDER = Comparator.comparing(
                    (Reading reading) -> reading.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(reading -> reading.article().id())
            .thenComparing(reading -> reading.article().location());

    private final List<Reading> readings;
    private final List<Mention> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Merges merges;

    Mentions(Collection<Reading> story, Corrections corrections) {
        readings = story.stream().sorted(ORDER).toList();
        Set<List<String>> publishers = readings.stream()
                .flatMap(reading -> Optional.ofNullable(reading.article().publisher()).stream())
                .map(Names::key)
                .collect(Collectors.toSet());
        readings.forEach(reading -> add(reading, publishers));
        List<Named> names = all.stream()
                .map(mention -> new Named(mention.name(), mention.reading().article()))
                .toList();
        merges = new Merges(names, corrections);
    }

    private void add(Reading reading, Set<List<String>> publishers) {
        Set<String> channels = reading.attributions().stream()
                .flatMap(attribution -> attribution.chain().stream())
                .filter(hop -> hop.kind() == HopKind.CHANNEL)
                .flatMap(hop -> Optional.ofNullable(hop.ref()).stream())
                .collect(Collectors.toSet());
        for (Source source : reading.sources()) {
            places.put(place(reading, source.id()), all.size());
            all.add(Mention.of(reading, source, channels.contains(source.id()), publishers));
        }
    }

    private static String place(Reading reading, String source) {
        return reading.article().id() + '\n' + reading.article().location() + '\n' + source;
    }

    /** By date, articles without one last. */
    List<Reading> readings() {
        return readings;
    }

    int size() {
        return all.size();
    }

    Mention get(int i) {
        return all.get(i);
    }

    /** The number of an article's source, or null for none. */
    @Nullable
    Integer find(Reading reading, @Nullable String source) {
        return source == null ? null : places.get(place(reading, source));
    }

    Merges merges() {
        return merges;
    }

    /** All that are one with that one. */
    List<Integer> same(int i) {
        return merges.members(merges.groupOf(i));
    }

    void each(Predicate<Mention> wanted, IntConsumer action) {
        IntStream.range(0, size()).filter(i -> wanted.test(get(i))).forEach(action);
    }

    /** Those of all of them that are wanted, those that are one once. */
    Set<Integer> groups(Predicate<Mention> wanted) {
        Set<Integer> groups = new TreeSet<>();
        each(wanted, i -> groups.add(merges.groupOf(i)));
        return groups;
    }

    /** The named bodies whose names hold those stems. */
    Set<Integer> bodies(Set<String> stems) {
        return groups(mention -> mention.isNamedBody() && mention.stems().containsAll(stems));
    }

    /** Makes two one for what they are called. */
    void one(int first, int second) {
        String one = get(first).name();
        String other = get(second).name();
        String what = get(second).isPerson() ? "same person: " : "same body: ";
        merges.merge(first, second, one.equals(other) ? what + one : what + one + " = " + other);
    }

    /** Makes a body and those who speak for it one. */
    void oneBody(int body, int voice) {
        merges.merge(
                body,
                voice,
                "same body: " + get(body).name() + " = " + get(voice).name());
    }
}
