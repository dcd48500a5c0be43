package org.hearsay.linker.origins;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.linker.words.Stems;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across the articles of a story. Two named sources are one if they have the same name but for words that a name may
 * lack, if one is the other's acronym, if the first name or initial is the same and the surname nearly, or if one is a name
 * that only one person of the story has. A body that is not named is the one that the story names so, or for which the same
 * person speaks, or whose staff they are. Other unnamed sources are never one for what they are called.
 */
final class Speakers {

    private final Mentions mentions;
    private final Voices voices;

    Speakers(Collection<Reading> story, Corrections corrections) {
        mentions = new Mentions(story, corrections);
        sameNames();
        acronyms();
        samePeople();
        singleNames();
        new Staff(mentions).apply();
        bodiesInOtherWords();
        shortNames();
        membersOfGroups();
        bodiesOfOneVoice();
        mentions.merges().asCorrected(i -> mentions.get(i).isNamed());
        voices = new Voices(mentions);
    }

    private void sameNames() {
        Map<List<String>, Integer> first = new HashMap<>();
        named(mention -> true, i -> {
            Mention mention = mentions.get(i);
            Integer before = first.putIfAbsent(mention.isPerson() ? mention.key() : Names.commonKey(mention.name()), i);
            if (before != null) {
                mentions.one(before, i);
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
                        mentions.one(j, i);
                    }
                }));
    }

    private void samePeople() {
        Map<List<String>, Integer> people = new LinkedHashMap<>();
        named(Mention::isPerson, i -> people.putIfAbsent(mentions.get(i).key(), i));
        List<Integer> all = List.copyOf(people.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Names.isSamePerson(
                        mentions.get(all.get(i)).key(), mentions.get(all.get(j)).key())) {
                    mentions.one(all.get(j), all.get(i));
                }
            }
        }
    }

    /**
     * A surname, or a first name, that only one person of the story has, or that one has whom the news calls by it: who is named
     * in full in more articles than all others of that name together, and in two or more.
     */
    private void singleNames() {
        Map<String, Map<Integer, Set<Reading>>> full = new HashMap<>();
        named(mention -> mention.isPerson() && mention.key().size() > 1, i -> {
            for (String name : mentions.get(i).key()) {
                full.computeIfAbsent(name, key -> new TreeMap<>())
                        .computeIfAbsent(mentions.merges().groupOf(i), group -> new HashSet<>())
                        .add(mentions.get(i).reading());
            }
        });
        named(mention -> mention.isPerson() && mention.key().size() == 1, i -> {
            Integer known = bestKnown(full.getOrDefault(mentions.get(i).key().get(0), Map.of()));
            if (known != null) {
                mentions.one(known, i);
            }
        });
    }

    private static @Nullable Integer bestKnown(Map<Integer, Set<Reading>> people) {
        int all = people.values().stream().mapToInt(Set::size).sum();
        return people.entrySet().stream()
                .filter(person -> people.size() == 1
                        || (person.getValue().size() > 1
                                && 2 * person.getValue().size() > all))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** "The police" of two articles, and the only police that the story names; a name with a letter more or less. */
    private void bodiesInOtherWords() {
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (mentions.get(i).isBody() && mentions.get(j).isBody() && isSameBody(i, j)) {
                    mentions.one(j, i);
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
        Set<String> stems = (one.isNamed() ? other : one).stems();
        return !stems.isEmpty()
                && mentions.bodies(stems).equals(Set.of(mentions.merges().groupOf(one.isNamed() ? i : j)));
    }

    /** "The Harbour Council", where the only one of the story is the Harbour Council of Ostrin. */
    private void shortNames() {
        mentions.each(mention -> mention.isNamedBody() && mention.key().size() > 1, i -> {
            Mention body = mentions.get(i);
            Set<Integer> longer = mentions.groups(mention ->
                    mention.isNamedBody() && Names.isShortOf(body.key(), mention.key(), body.name(), mention.name()));
            if (longer.size() == 1) {
                mentions.one(longer.iterator().next(), i);
            }
        });
    }

    /** "The hackers", where the story has one hacker group. */
    private void membersOfGroups() {
        mentions.each(Mention::isUnnamedGroup, i -> {
            String members = Stems.of(Names.last(mentions.get(i).key()));
            Set<Integer> groups =
                    mentions.groups(mention -> mention.isBody() && Names.isGroupOf(members, mention.key()));
            if (groups.size() == 1) {
                mentions.one(groups.iterator().next(), i);
            }
        });
    }

    /** Who speaks for the airline here and for Ostrin Air there: it is one, if one of the two is not named or named in short. */
    private void bodiesOfOneVoice() {
        Map<Integer, Integer> first = new TreeMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention voice = mentions.get(i);
            Integer body = mentions.find(voice.reading(), voice.source().speaksFor());
            if (body != null) {
                Integer before = first.putIfAbsent(mentions.merges().groupOf(i), body);
                if (before != null && mayBeOneBody(mentions.get(before), mentions.get(body))) {
                    mentions.merges()
                            .merge(
                                    before,
                                    body,
                                    "same body, by " + voice.name() + " who speaks for both: "
                                            + mentions.get(before).name() + " = "
                                            + mentions.get(body).name());
                }
            }
        }
    }

    private static boolean mayBeOneBody(Mention one, Mention other) {
        return !(one.isNamedBody() && other.isNamedBody())
                || Names.isBeginningOf(one.key(), other.key())
                || Names.isBeginningOf(other.key(), one.key());
    }

    private void named(Predicate<Mention> wanted, IntConsumer action) {
        mentions.each(mention -> mention.isNamed() && !mention.key().isEmpty() && wanted.test(mention), action);
    }

    /** Who the source with that id in that article is: the body or outlet whose voice it is, if it speaks for one anywhere. */
    Speaker of(Reading reading, String id) {
        int whole = voices.of(Objects.requireNonNull(mentions.find(reading, id), id));
        List<Mention> same = mentions.same(whole).stream().map(mentions::get).toList();
        Mention shown = first(same, Mention::isNamed)
                .or(() -> first(same, Mention::isBody))
                .orElse(same.get(0));
        SourceKind kind = first(same, Mention::isOutlet).orElse(shown).kind(); // elsewhere it is only not known as one
        return new Speaker(
                whole,
                reading.source(id),
                shown.name(),
                voices.isOutlet(whole) ? SourceKind.NEWS_OUTLET : kind,
                shown.isNamed(),
                mentions.merges().of(whole));
    }

    private static Optional<Mention> first(List<Mention> mentions, Predicate<Mention> wanted) {
        return mentions.stream().filter(wanted).findFirst();
    }
}
