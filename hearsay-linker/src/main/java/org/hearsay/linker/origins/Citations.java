package org.hearsay.linker.origins;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.WordList;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** Whom each article of a story cites, and how often. */
final class Citations {

    /** After a cue, to whom it was told: a name. */
    private static final Pattern AUDIENCE = Pattern.compile(
            "\\s(?:[Tt]he )?(\\p{Lu}(?:[\\p{L}\\p{N}&'\u2019-]|\\.(?=\\p{L}))*(?: \\p{Lu}[\\p{L}\\p{N}&'\u2019-]*){0,4})");

    private static final Set<String> TELLING = WordList.of(Citations.class, "telling.txt");

    private static final Set<String> ISSUED = WordList.of(Citations.class, "issued.txt");

    private final Speakers speakers;
    private final Retellings retellings;

    /** By article: the ids of those whom it cites, the most cited first. */
    private final Map<String, List<Speaker>> cited = new HashMap<>();

    /** Articles whose own outlet was told something. */
    private final Set<String> askingThemselves;

    Citations(Collection<Reading> story, Speakers speakers, Retellings retellings) {
        this.speakers = speakers;
        this.retellings = retellings;
        story.forEach(reading -> cited.put(key(reading), cited(reading)));
        askingThemselves = story.stream()
                .filter(Citations::isPublisherTold)
                .map(Citations::key)
                .collect(Collectors.toSet());
    }

    private static String key(Reading reading) {
        return reading.article().id();
    }

    private List<Speaker> cited(Reading reading) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        Map<Integer, Speaker> byId = new HashMap<>();
        for (Attribution attribution : reading.attributions()) {
            for (Hop hop : attribution.chain()) {
                if (hop.ref() != null) {
                    Speaker speaker = speakers.of(reading, hop.ref());
                    byId.putIfAbsent(speaker.id(), speaker);
                    counts.merge(speaker.id(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> byId.get(entry.getKey()))
                .toList();
    }

    /** Those whom the article cites anywhere, the most cited first; of equals the first. */
    List<Speaker> of(Report report) {
        return cited.getOrDefault(key(report.reading()), List.of());
    }

    /** Whether the articles of two reports tell one text. */
    boolean isRetelling(Report one, Report other) {
        return !one.isInSameArticle(other) && retellings.areOneText(one.article(), other.article());
    }

    /** How the chain of a report ends. */
    Ending ending(Report report) {
        Attribution attribution = report.attribution();
        if (attribution == null) {
            return new Ending(report, null, outletCited(report).orElse(null), false);
        }
        List<Speaker> hops = attribution.chain().stream()
                .map(Hop::ref)
                .flatMap(ref -> Optional.ofNullable(ref).stream())
                .map(ref -> speakers.of(report.reading(), ref))
                .toList();
        @Nullable Speaker last = last(report, attribution, hops);
        Optional<Speaker> through = hops.stream()
                .filter(hop -> hop.isOutlet() && (last == null || hop.id() != last.id()))
                .reduce((first, second) -> second);
        return new Ending(
                report,
                last,
                through.or(() -> outletToldOrCited(report, attribution)).orElse(null),
                through.isPresent());
    }

    /** The outlet to which it was told; or the one that the article cites most, if its own was told nothing. */
    private Optional<Speaker> outletToldOrCited(Report report, Attribution attribution) {
        List<String> audience = audience(report.article().text(), attribution.cue());
        Optional<Speaker> told = of(report).stream()
                .filter(speaker -> speaker.isOutlet() && isNamedFirst(Names.key(speaker.name()), audience))
                .findFirst();
        return told.isPresent() || askingThemselves.contains(key(report.reading())) ? told : outletCited(report);
    }

    /** Whether the article's own outlet asked for itself: it writes that somebody told it something. */
    private static boolean isPublisherTold(Reading reading) {
        String publisher = reading.article().publisher();
        return publisher != null
                && reading.attributions().stream()
                        .map(attribution -> audience(reading.article().text(), attribution.cue()))
                        .anyMatch(audience -> isNamedFirst(Names.key(publisher), audience));
    }

    /** Whether the words for those who were told begin with that name: "told Upriver Monday". */
    private static boolean isNamedFirst(List<String> name, List<String> audience) {
        return audience.equals(name) || Names.isBeginningOf(name, audience);
    }

    /** The key of the name of those to whom it was told: of "Upriver" in "told Upriver that"; empty where none stands after the cue. */
    private static List<String> audience(String text, Part cue) {
        List<Word> words = Words.of(cue.text());
        if (cue.spans().isEmpty()
                || words.isEmpty()
                || !TELLING.contains(words.get(words.size() - 1).form())) {
            return List.of();
        }
        Matcher after = AUDIENCE.matcher(text)
                .region(cue.spans().get(cue.spans().size() - 1).end(), text.length());
        return after.lookingAt() ? Names.key(after.group(1)) : List.of();
    }

    private @Nullable Speaker last(Report report, Attribution attribution, List<Speaker> hops) {
        @Nullable Speaker last = hops.isEmpty() ? speaker(report.reading(), attribution) : hops.get(hops.size() - 1);
        return last != null && isIssued(last)
                ? issuer(report.reading(), attribution).orElse(last)
                : last;
    }

    private @Nullable Speaker speaker(Reading reading, Attribution attribution) {
        String ref = attribution.source().ref();
        return ref == null ? null : speakers.of(reading, ref);
    }

    private static boolean isIssued(Speaker speaker) {
        List<String> key = Names.key(speaker.saidBy());
        return speaker.originKind() == OriginKind.DOCUMENT && key.size() == 1 && ISSUED.contains(key.get(0));
    }

    /** Who gave out "the statement": the person or body that spoke last before it. */
    private Optional<Speaker> issuer(Reading reading, Attribution statement) {
        Speaker issuer = null;
        for (Attribution attribution : reading.attributions()) {
            if (attribution.id().equals(statement.id())) {
                return Optional.ofNullable(issuer);
            }
            Speaker speaker = speaker(reading, attribution);
            if (speaker != null
                    && EnumSet.of(OriginKind.PERSON, OriginKind.BODY).contains(speaker.originKind())) {
                issuer = speaker;
            }
        }
        return Optional.empty();
    }

    /** The outlet that the article cites most, which it has the story from if it has it from one. */
    private Optional<Speaker> outletCited(Report report) {
        return of(report).stream().filter(Speaker::isOutlet).findFirst();
    }
}
