package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.linker.claims.Standing;
import org.jspecify.annotations.Nullable;

/** Makes the reports of one claim one origin where the articles give a reason, rule by rule; for one use. */
final class OriginMerger {

    private final Ends ends;
    private final Citations citations;
    private final OutletRules outlets;

    OriginMerger(List<Ending> endings, Citations citations, Corrections corrections) {
        this.ends = new Ends(endings, corrections);
        this.citations = citations;
        this.outlets = new OutletRules(ends);
    }

    List<Origin> origins() {
        TextRules texts = new TextRules(ends, citations);
        new SpeakerRules(ends).apply();
        outlets.stopsShort();
        texts.sameWords();
        new OwnWordRules(ends, citations).apply();
        texts.retellings();
        Map<Integer, List<String>> rings = outlets.rings();
        ends.merges().asCorrected(i -> true);
        return oneUnknown(ends.merges().groups().stream()
                .map(group -> origin(group, rings))
                .toList());
    }

    private Origin origin(int group, Map<Integer, List<String>> rings) {
        List<Integer> reports = ends.merges().members(group);
        int end = reports.stream()
                .min(Comparator.comparing((Integer i) -> depth(i)).thenComparing(i -> i))
                .orElse(group);
        Ending deepest = ends.get(end);
        return new Origin(
                deepest.name(),
                kind(deepest, reports),
                outlet(reports),
                deepest.isOutlet() ? rings.getOrDefault(end, List.of()) : List.of(),
                accounts(reports),
                reports,
                merges(group, reports));
    }

    /** The deeper in a chain, the nearer to whose word it is. */
    private int depth(int end) {
        Ending ending = ends.get(end);
        if (ending.isOwn()) {
            return 4;
        }
        return !ending.isOutlet() ? 1 : outlets.isStoppingShort(end) ? 3 : 2;
    }

    private OriginKind kind(Ending deepest, List<Integer> reports) {
        if (!deepest.isOwn()) {
            return Objects.requireNonNull(deepest.speaker()).originKind();
        }
        boolean isOnNobodysWord = reports.stream()
                .allMatch(i -> ends.get(i).report().standing() == Standing.REPORTS
                        || ends.get(i).speaker() != null);
        return isOnNobodysWord ? OriginKind.UNKNOWN : OriginKind.ARTICLE;
    }

    private @Nullable String outlet(List<Integer> reports) {
        return reports.stream()
                .map(ends::get)
                .filter(ending -> ending.isUnnamed() && ending.outlet() != null)
                .map(Ending::outletName)
                .findFirst()
                .orElse(null);
    }

    /** Whom the articles name, at the ends of chains; where they name nobody but an outlet, that. */
    private List<Account> accounts(List<Integer> reports) {
        Map<List<Object>, List<Integer>> named = new LinkedHashMap<>();
        for (int i : reports) {
            Speaker speaker = ends.get(i).speaker();
            if (speaker != null) {
                int count = Objects.requireNonNullElse(speaker.source().count(), 0);
                named.computeIfAbsent(List.of(speaker.saidBy(), speaker.originKind(), count), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return named.values().stream()
                .map(same -> {
                    Speaker speaker =
                            Objects.requireNonNull(ends.get(same.get(0)).speaker());
                    return new Account(
                            speaker.saidBy(),
                            speaker.originKind(),
                            speaker.source().count(),
                            same);
                })
                .toList();
    }

    /** Why its reports are one, and why those who are spelt in several ways are. */
    private List<Merge> merges(int group, List<Integer> reports) {
        List<Merge> merges = new ArrayList<>(ends.merges().of(group));
        Set<String> known = new HashSet<>();
        merges.forEach(merge -> known.add(merge.because()));
        for (int i : reports) {
            Speaker speaker = ends.get(i).speaker();
            if (speaker != null && !ends.get(i).isUnnamed()) {
                speaker.merges().stream()
                        .filter(merge -> merge.because().contains(" = ") && known.add(merge.because()))
                        .forEach(merges::add);
            }
        }
        merges.sort(
                Comparator.comparing(Merge::because).thenComparing(Merge::one).thenComparing(Merge::other));
        return merges;
    }

    /** Those whom nobody knows are shown as one line, which is not to say that they are one. */
    private static List<Origin> oneUnknown(List<Origin> origins) {
        List<Origin> all = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        List<Account> accounts = new ArrayList<>();
        for (Origin origin : origins) {
            if (origin.isKnown()) {
                all.add(origin);
            } else {
                unknown.addAll(origin.reports());
                accounts.addAll(origin.accounts());
            }
        }
        if (!unknown.isEmpty()) {
            all.add(new Origin(
                    "unknown",
                    OriginKind.UNKNOWN,
                    null,
                    List.of(),
                    accounts,
                    unknown.stream().sorted().toList(),
                    List.of()));
        }
        return all;
    }
}
