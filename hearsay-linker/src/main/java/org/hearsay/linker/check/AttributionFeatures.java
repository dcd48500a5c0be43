package org.hearsay.linker.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.linker.check.ArticleText.Sentence;

/** What the attributions of an article show of how it stands to what it tells: on whose word it has it, and what these say. */
final class AttributionFeatures {

    /** In chars: how much of a content must be in a sentence. */
    private static final int LEAST_OVERLAP = 15;

    private static final double LEAST_OVERLAP_SHARE = 0.3;

    /** The features that were found to tell something; made on rumours, see docs/architecture.md. */
    private static final Set<String> COUNTED = Set.of(
            "lede.asserts",
            "best.asserts",
            "match.denies",
            "lede.denies",
            "match.doubts",
            "match.confirms",
            "match.expects",
            "match.hedged",
            "lede.hedged",
            "match.news-outlet",
            "lede.news-outlet",
            "match.document",
            "match.nobody",
            "lede.nobody",
            "match.unnamed",
            "lede.unnamed",
            "best.named");

    private static final Set<String> STANCES = Set.of("denies", "doubts", "confirms");
    private static final Set<String> STANCE_SHARES = Set.of("denies", "expects", "declines");

    private final Reading reading;
    private final Map<String, Double> features;

    AttributionFeatures(Reading reading, Map<String, Double> features) {
        this.reading = reading;
        this.features = features;
    }

    void count(Map<String, List<Sentence>> places, int sentences) {
        for (String place : List.of("lede", "match", "best")) {
            count(place, places.getOrDefault(place, List.of()));
        }
        int all = reading.attributions().size();
        features.put("attributions", sentences == 0 ? 0 : (double) all / sentences);
        Map<String, Integer> stances = new HashMap<>();
        reading.attributions().forEach(attribution -> stances.merge(stance(attribution), 1, Integer::sum));
        STANCES.forEach(stance -> features.put("said." + stance, Math.log1p(stances.getOrDefault(stance, 0))));
        STANCE_SHARES.forEach(stance ->
                features.put("said.share." + stance, all == 0 ? 0 : (double) stances.getOrDefault(stance, 0) / all));
    }

    private void count(String place, List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        int covered = 0;
        int length = 0;
        for (Sentence sentence : sentences) {
            int most = 0;
            for (Attribution attribution : reading.attributions()) {
                int overlap = overlap(attribution.content().spans(), sentence.span());
                most = Math.max(most, overlap);
                if (overlap > LEAST_OVERLAP
                        || overlap > LEAST_OVERLAP_SHARE * sentence.span().length()) {
                    kinds(attribution).forEach(kind -> counts.merge(place + "." + kind, 1, Integer::sum));
                }
            }
            covered += most;
            length += sentence.span().length();
        }
        features.put(place + ".covered", length == 0 ? 0 : (double) covered / length);
        counts.forEach((name, count) -> {
            if (COUNTED.contains(name)) {
                features.put(name, Math.log1p(count));
            }
        });
    }

    private Set<String> kinds(Attribution attribution) {
        Set<String> kinds = new HashSet<>(Set.of(stance(attribution)));
        if (attribution.source().spans().isEmpty()) {
            kinds.add("nobody");
        }
        if (!attribution.hedges().isEmpty()) {
            kinds.add("hedged");
        }
        String ref = attribution.source().ref();
        if (ref != null) {
            Source source = reading.source(ref);
            SourceKind kind = source.kind();
            kinds.add(kind == null ? "" : kind.word());
            Boolean named = source.named();
            kinds.add(named == null ? "" : named ? "named" : "unnamed");
        }
        return kinds;
    }

    private static String stance(Attribution attribution) {
        return attribution.stance() == null ? "" : attribution.stance().name().toLowerCase(Locale.ROOT);
    }

    /** How many chars of {@code spans} are in {@code frame}. */
    static int overlap(List<Span> spans, Span frame) {
        return spans.stream()
                .mapToInt(
                        span -> Math.max(0, Math.min(span.end(), frame.end()) - Math.max(span.start(), frame.start())))
                .sum();
    }
}
