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

    private static final Pattern LEADING_ARTICLE = Pattern.compile("^[Tt]he ");

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
        boolean asksItself = askingThemselves.contains(key(report.reading()));
        return new Ending(
                report,
                last,
                through.or(() -> asksItself ? Optional.empty() : outletCited(report))
                        .orElse(null),
                through.isPresent());
    }

    /** Whether the article's own outlet asked for itself: it writes that somebody told it something. */
    private static boolean isPublisherTold(Reading reading) {
        String publisher = reading.article().publisher();
        if (publisher == null) {
            return false;
        }
        Pattern told = Pattern.compile(
                "\\s+(?:the )?"
                        + Pattern.quote(LEADING_ARTICLE.matcher(publisher).replaceFirst("")) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return reading.attributions().stream()
                .map(Attribution::cue)
                .filter(Citations::isTelling)
                .anyMatch(cue -> told.matcher(reading.article().text())
                        .region(
                                cue.spans().get(cue.spans().size() - 1).end(),
                                reading.article().text().length())
                        .lookingAt());
    }

    /** Whether those stand after the cue to whom something was told. */
    private static boolean isTelling(Part cue) {
        List<Word> words = Words.of(cue.text());
        return !words.isEmpty() && TELLING.contains(words.get(words.size() - 1).form());
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
