package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the articles of a story. Two named sources are one if they have the same name but for words that a name may
 * lack, if one is the other's acronym, if the first name or initial is the same and the surname nearly, or if one is a surname
 * that only one person of the story has. The unnamed are never one for what they are called.
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
        merges = new Merges(mentions.stream().map(Mention::name).toList(), corrections);
        sameNames();
        acronyms();
        samePeople();
        surnames();
        voices();
        asCorrected(corrections);
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

    private void surnames() {
        Map<String, List<Integer>> full = new HashMap<>();
        named(
                mention -> isPerson(mention) && mention.key().size() > 1,
                i -> full.computeIfAbsent(Names.last(mentions.get(i).key()), key -> new ArrayList<>())
                        .add(i));
        named(mention -> isPerson(mention) && mention.key().size() == 1, i -> {
            List<Integer> people = full.getOrDefault(mentions.get(i).key().get(0), List.of());
            if (people.stream().map(merges::groupOf).distinct().count() == 1) {
                one(people.get(0), i);
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

    private void asCorrected(Corrections corrections) {
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (corrections.areSame(mentions.get(j).name(), mentions.get(i).name())) {
                    merges.merge(
                            j,
                            i,
                            "corrected by hand: " + mentions.get(j).name() + " = "
                                    + mentions.get(i).name());
                }
            }
        }
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

    /** Who the source with that id in that article is. */
    Speaker of(Reading reading, String id) {
        int group = merges.groupOf(places.getOrDefault(place(reading, id), -1));
        Source source = reading.source(id);
        Source voice = voice(reading, source);
        int whole = voice.id().equals(source.id())
                ? group
                : merges.groupOf(places.getOrDefault(place(reading, voice.id()), -1));
        Mention shown = merges.members(whole).stream()
                .map(mentions::get)
                .filter(Mention::isNamed)
                .findFirst()
                .orElse(mentions.get(whole));
        return new Speaker(whole, source, shown.name(), shown.source().kind(), shown.isNamed(), merges.reasons(whole));
    }

    /** Whom a source speaks for, at the end: the body, if it is its voice. */
    private static Source voice(Reading reading, Source source) {
        Source voice = source;
        for (int hops = 0; hops < reading.sources().size(); hops++) {
            @Nullable String next = voice.speaksFor();
            if (next == null) {
                return voice;
            }
            voice = reading.source(next);
        }
        return source;
    }
}
