package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the articles of a story. Two named sources are one if they have the same name but for words that a name may
 * lack, if one is the other's acronym, if the first name or initial is the same and the surname nearly, or if one is a name
 * that only one person of the story has. A body that is not named is the one that the story names so, or for which the same
 * person speaks. Other unnamed sources are never one for what they are called.
 */
final class Speakers {

    /** One source of one article. */
    private record Mention(Reading reading, Source source, List<String> key) {

        String name() {
            return source.name();
        }

        boolean isNamed() {
            return !Boolean.FALSE.equals(source.named()) || Names.isAllCapitalized(source.name());
        }

        boolean isPersonByName() {
            return isNamed() && source.kind() == SourceKind.PERSON;
        }

        boolean isBody() {
            return isNamed() && source.kind() != null && source.kind() != SourceKind.PERSON;
        }
    }

    private static final Comparator<Reading> ORDER = Comparator.comparing(
                    (Reading reading) -> reading.article().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(reading -> reading.article().id())
            .thenComparing(reading -> reading.article().location());

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Merges merges;

    Speakers(Collection<Reading> story, Corrections corrections) {
        story.stream()
                .sorted(ORDER)
                .forEach(reading -> reading.sources().forEach(source -> {
                    places.put(place(reading, source.id()), mentions.size());
                    mentions.add(new Mention(reading, source, Names.key(source.name())));
                }));
        merges = new Merges(
                mentions.stream()
                        .map(mention ->
                                new Named(mention.name(), mention.reading().article()))
                        .toList(),
                corrections);
        sameNames();
        acronyms();
        samePeople();
        singleNames();
        voices();
        bodiesInOtherWords();
        bodiesOfOneVoice();
        merges.asCorrected(i -> mentions.get(i).isNamed());
    }

    private static String place(Reading reading, String source) {
        return reading.article().id() + '\n' + reading.article().location() + '\n' + source;
    }

    private void sameNames() {
        Map<List<String>, Integer> first = new HashMap<>();
        named(mention -> true, i -> {
            Integer before = first.putIfAbsent(mentions.get(i).key(), i);
            if (before != null) {
                one(before, i);
            }
        });
    }

    private void acronyms() {
        Map<String, Integer> short1 = new LinkedHashMap<>();
        named(
                mention -> mention.name().indexOf(' ') < 0,
                i -> short1.putIfAbsent(mentions.get(i).name(), i));
        named(
                mention -> mention.name().indexOf(' ') > 0,
                i -> short1.forEach((acronym, j) -> {
                    if (Names.isAcronym(acronym, mentions.get(i).name())) {
                        one(j, i);
                    }
                }));
    }

    private void samePeople() {
        Map<String, List<Integer>> byFirst = new LinkedHashMap<>();
        named(Speakers::isPerson, i -> {
            List<String> key = mentions.get(i).key();
            byFirst.computeIfAbsent(key.get(0).substring(0, 1), letter -> new ArrayList<>())
                    .add(i);
        });
        for (List<Integer> people : byFirst.values()) {
            for (int i = 0; i < people.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (Names.isSamePerson(
                            mentions.get(people.get(i)).key(),
                            mentions.get(people.get(j)).key())) {
                        one(people.get(j), people.get(i));
                    }
                }
            }
        }
    }

    /** A surname, or a first name, that only one person of the story has. */
    private void singleNames() {
        Map<String, Set<Integer>> full = new HashMap<>();
        named(mention -> isPerson(mention) && mention.key().size() > 1, i -> {
            for (String name : mentions.get(i).key()) {
                full.computeIfAbsent(name, key -> new TreeSet<>()).add(i);
            }
        });
        named(mention -> isPerson(mention) && mention.key().size() == 1, i -> {
            Set<Integer> people = full.getOrDefault(mentions.get(i).key().get(0), Set.of());
            if (people.stream().map(merges::groupOf).distinct().count() == 1) {
                one(people.iterator().next(), i);
            }
        });
    }

    /** "The airline", "airline officials", "a report in the Courier": the body that the article names so. */
    private void voices() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Set<String> stems = Names.stemsOfBody(mention.key());
            if (!stems.isEmpty() && !mention.isBody() && !mention.isPersonByName()) {
                bodyNamed(i, stems);
            }
        }
    }

    private void bodyNamed(int voice, Set<String> stems) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention body = mentions.get(i);
            if (body.isBody()
                    && body.reading()
                            .article()
                            .equals(mentions.get(voice).reading().article())
                    && Names.stemsOfBody(body.key()).containsAll(stems)) {
                merges.merge(
                        i,
                        voice,
                        "same body: " + body.name() + " = "
                                + mentions.get(voice).name());
                return;
            }
        }
    }

    /** "The police" of two articles, and the only police that the story names; a name with a letter more or less. */
    private void bodiesInOtherWords() {
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isBody(mentions.get(i)) && isBody(mentions.get(j)) && isSameBody(i, j)) {
                    one(j, i);
                }
            }
        }
    }

    private boolean isSameBody(int i, int j) {
        Mention one = mentions.get(i);
        Mention other = mentions.get(j);
        if (one.isNamed() && other.isNamed()) {
            return Names.isSpeltAlike(one.key(), other.key());
        }
        if (!one.isNamed() && !other.isNamed()) {
            return one.key().equals(other.key());
        }
        Set<String> stems = Names.stemsOfBody((one.isNamed() ? other : one).key());
        return !stems.isEmpty() && bodies(stems).equals(Set.of(merges.groupOf(one.isNamed() ? i : j)));
    }

    /** The named bodies of the story whose names hold those stems. */
    private Set<Integer> bodies(Set<String> stems) {
        Set<Integer> bodies = new TreeSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).isBody()
                    && Names.stemsOfBody(mentions.get(i).key()).containsAll(stems)) {
                bodies.add(merges.groupOf(i));
            }
        }
        return bodies;
    }

    /** Who speaks for the airline here and for Ostrin Air there: it is one, where one of the two is not named. */
    private void bodiesOfOneVoice() {
        Map<Integer, Integer> first = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Integer body = body(i);
            if (body != null) {
                Integer before = first.putIfAbsent(merges.groupOf(i), body);
                if (before != null
                        && !(mentions.get(before).isBody() && mentions.get(body).isBody())) {
                    merges.merge(
                            before,
                            body,
                            "same body, by " + mentions.get(i).name() + " who speaks for both: "
                                    + mentions.get(before).name() + " = "
                                    + mentions.get(body).name());
                }
            }
        }
    }

    /** Whom a source speaks for, in its own article, or null. */
    private @Nullable Integer body(int i) {
        String voice = mentions.get(i).source().speaksFor();
        return voice == null ? null : places.get(place(mentions.get(i).reading(), voice));
    }

    /** Named or not: "the police". */
    private static boolean isBody(Mention mention) {
        SourceKind kind = mention.source().kind();
        return kind != null
                && kind != SourceKind.PERSON
                && kind != SourceKind.GROUP
                && kind != SourceKind.DOCUMENT
                && kind != SourceKind.POLL
                && !mention.key().isEmpty();
    }

    private static boolean isPerson(Mention mention) {
        return mention.source().kind() == null || mention.source().kind() == SourceKind.PERSON;
    }

    private void named(Predicate<Mention> wanted, java.util.function.IntConsumer action) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isNamed() && !mention.key().isEmpty() && wanted.test(mention)) {
                action.accept(i);
            }
        }
    }

    private void one(int first, int second) {
        String one = mentions.get(first).name();
        String other = mentions.get(second).name();
        String what = isPerson(mentions.get(second)) ? "same person: " : "same body: ";
        merges.merge(first, second, one.equals(other) ? what + one : what + one + " = " + other);
    }

    /** Who the source with that id in that article is: the body whose voice it is, if it speaks for one anywhere. */
    Speaker of(Reading reading, String id) {
        int mention = places.getOrDefault(place(reading, id), -1);
        int whole = merges.groupOf(voice(mention));
        Mention shown = merges.members(whole).stream()
                .map(mentions::get)
                .filter(Mention::isNamed)
                .findFirst()
                .orElse(mentions.get(whole));
        return new Speaker(
                whole, reading.source(id), shown.name(), shown.source().kind(), shown.isNamed(), merges.of(whole));
    }

    private int voice(int mention) {
        int voice = mention;
        for (int hops = 0; hops < mentions.size(); hops++) {
            Integer body = body(voice);
            Optional<Integer> elsewhere = body != null
                    ? Optional.of(body)
                    : merges.members(merges.groupOf(voice)).stream()
                            .flatMap(same -> Optional.ofNullable(body(same)).stream())
                            .findFirst();
            if (elsewhere.isEmpty() || merges.isOne(elsewhere.get(), voice)) {
                return voice;
            }
            voice = elsewhere.get();
        }
        return mention;
    }
}
