package org.hearsay.linker.origins;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.core.SourceKind;

/** Makes bodies one with those who are called by their names, or by what their staff is called. */
final class Staff {

    private final Mentions mentions;

    /** By what bodies' staff are called, "vets": the bodies. */
    private final Map<String, Set<Integer>> bodies = new HashMap<>();

    Staff(Mentions mentions) {
        this.mentions = mentions;
    }

    /** "The airline", "airline officials", "vets at the Ostrin Shelter": the body that the article, or the story, names so. */
    void apply() {
        mentions.each(Staff::mayBeVoice, i -> {
            if (!isNamed(i)) {
                Descriptions.staffed(mentions.get(i).name()).ifPresent(body -> staff(i, body));
            }
        });
        mentions.each(Staff::mayBeVoice, i -> {
            String noun = String.join(" ", mentions.get(i).key());
            Set<Integer> employers = bodies.getOrDefault(noun, Set.of());
            if (employers.size() == 1) {
                mentions.oneBody(employers.iterator().next(), i);
            }
        });
    }

    private static boolean mayBeVoice(Mention mention) {
        return !mention.isNamedBody() && !mention.isPersonByName();
    }

    private boolean isNamed(int voice) {
        Set<String> stems = mentions.get(voice).stems();
        Optional<Integer> body =
                stems.isEmpty() ? Optional.empty() : inArticle(voice, stems).or(() -> organization(stems));
        body.ifPresent(found -> mentions.oneBody(found, voice));
        return body.isPresent();
    }

    /** The organization of the story that has just that name: a state's or an army's officials are not it, but some of many. */
    private Optional<Integer> organization(Set<String> stems) {
        return first(body -> body.kind() == SourceKind.ORGANIZATION
                && (body.key().size() > 1 || Names.canOnlyBeName(body.name()))
                && body.stems().equals(stems));
    }

    private Optional<Integer> inArticle(int voice, Set<String> stems) {
        return first(
                body -> body.isIn(mentions.get(voice).reading()) && body.stems().containsAll(stems));
    }

    private void staff(int voice, String name) {
        Set<String> stems = Names.stemsOfBody(Names.key(name));
        Optional<Integer> body = stems.isEmpty()
                ? Optional.empty()
                : inArticle(voice, stems)
                        .or(() -> first(named ->
                                Names.canOnlyBeName(name) && named.stems().containsAll(stems)));
        body.ifPresent(found -> {
            mentions.oneBody(found, voice);
            bodies.computeIfAbsent(Descriptions.staff(mentions.get(voice).name()), noun -> new TreeSet<>())
                    .add(mentions.merges().groupOf(voice));
        });
    }

    /** The first of the named bodies that is wanted. */
    private Optional<Integer> first(Predicate<Mention> wanted) {
        return IntStream.range(0, mentions.size())
                .filter(i -> mentions.get(i).isNamedBody() && wanted.test(mentions.get(i)))
                .boxed()
                .findFirst();
    }
}
