package org.hearsay.linker.origins;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/** Whose word it is that somebody speaks: the body's of a spokesman or an officer, the outlet's of a journalist or an article. */
final class Voices {

    private final Mentions mentions;

    /** By those at the head of bodies: the body. */
    private final Map<Integer, Integer> officers = new HashMap<>();

    /** Outlets by their names as they are compared, and who stands for those that are no source themselves. */
    private final Map<String, Integer> outlets = new HashMap<>();

    /** By journalists and what outlets publish: the outlet. */
    private final Map<Integer, Integer> writers = new HashMap<>();

    /** @param mentions of which it is known already which are one */
    Voices(Mentions mentions) {
        this.mentions = mentions;
        officers();
        outlets();
    }

    /** Whose word it is that somebody speaks. */
    int of(int mention) {
        int voice = group(body(mention));
        return group(writers.getOrDefault(voice, voice));
    }

    /** Whether it stands for an outlet. */
    boolean isOutlet(int group) {
        return writers.containsKey(group);
    }

    private int group(int mention) {
        return mentions.merges().groupOf(mention);
    }

    private int body(int mention) {
        int voice = mention;
        for (int hops = 0; hops < mentions.size(); hops++) {
            Integer known = spokenFor(voice);
            Optional<Integer> body = known != null
                    ? Optional.of(known)
                    : mentions.same(voice).stream()
                            .map(this::spokenFor)
                            .filter(Objects::nonNull)
                            .findFirst();
            if (body.isEmpty() || mentions.merges().isOne(body.get(), voice)) {
                return voice;
            }
            voice = body.get();
        }
        return mention;
    }

    private @Nullable Integer spokenFor(int i) {
        Mention mention = mentions.get(i);
        Integer body = mentions.find(mention.reading(), mention.source().speaksFor());
        return body == null ? officers.get(i) : body;
    }

    /** Those at the head of a body and its officials, if the story has only one that is named so. */
    private void officers() {
        mentions.each(
                Voices::mayHoldOffice,
                i -> mentions.get(i).source().roles().stream()
                        .map(Descriptions::office)
                        .filter(stems -> !stems.isEmpty())
                        .map(this::onlyBody)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(body -> officers.put(i, body)));
    }

    private static boolean mayHoldOffice(Mention mention) {
        return mention.isPersonByName() && mention.source().speaksFor() == null;
    }

    /** The only body whose name holds those stems; of those that are not named, where none is. */
    private @Nullable Integer onlyBody(Set<String> stems) {
        Set<Integer> named = mentions.bodies(stems);
        Set<Integer> bodies = named.isEmpty()
                ? mentions.groups(mention -> mention.isBody() && mention.stems().containsAll(stems))
                : named;
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    private void outlets() {
        mentions.each(
                mention -> mention.isNamed() && mention.isOutlet(),
                i -> outlets.putIfAbsent(Writers.key(mentions.get(i).name()), i));
        mentions.each(
                Mention::isPersonByName,
                i -> mentions.get(i).source().roles().stream()
                        .flatMap(role -> Writers.employer(role).stream())
                        .findFirst()
                        .ifPresent(outlet -> writes(i, outlet)));
        Predicate<String> isOutlet = name -> outlets.containsKey(Writers.key(name));
        mentions.each(
                mention -> mention.kind() == SourceKind.DOCUMENT
                        && mention.source().speaksFor() == null,
                i -> Writers.publication(mentions.get(i).name(), isOutlet).ifPresent(outlet -> writes(i, outlet)));
        for (Reading reading : mentions.readings()) {
            for (Attribution attribution : reading.attributions()) {
                Integer i = mentions.find(reading, attribution.source().ref());
                if (i != null && mayWrite(mentions.get(i))) {
                    Writers.companion(attribution.source().text(), isOutlet).ifPresent(outlet -> writes(i, outlet));
                }
            }
        }
    }

    /** Whether it is a person, or several, by name: "Jon Mard and Ilse Berkhov of the Courier". */
    private static boolean mayWrite(Mention mention) {
        return mention.isNamed() && (mention.kind() == SourceKind.PERSON || mention.kind() == SourceKind.GROUP);
    }

    private void writes(int writer, String outlet) {
        writers.putIfAbsent(group(writer), outlets.computeIfAbsent(Writers.key(outlet), key -> writer));
    }
}
