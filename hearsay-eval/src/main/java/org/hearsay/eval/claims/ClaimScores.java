package org.hearsay.eval.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.eval.attributions.Counts;
import org.hearsay.eval.claims.LabelledStory.LabelledClaim;
import org.hearsay.eval.claims.LabelledStory.LabelledReport;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.ClaimFinder;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.origins.OriginFinder;
import org.jspecify.annotations.Nullable;

/**
 * How right claims and origins are. A labelled report is found in the report that has most of its characters. Claims are
 * scored by pairs of labelled reports: those that both have in one claim. Origins are counted twice, once for the claims as
 * they are labelled, each report given the attribution that was read there, and once for the claim that was found and has most
 * of the labelled one's reports; a claim that was not found has none.
 */
public final class ClaimScores {

    /** Where a report was found: the claim's place among those of its story. */
    private record Found(int claim, Report report) {}

    /**
     * How many origins a claim has by its labels and by Hearsay.
     *
     * @param labelled those that affirm it, by the labels
     * @param given the same for the claim as labelled
     * @param read the same for the claim as found
     */
    public record Count(int labelled, int given, int read) {}

    private Counts pairs = Counts.NONE;
    private int reports;
    private int found;
    private final Map<Standing, Counts> standings = new EnumMap<>(Standing.class);
    private final List<Double> stories = new ArrayList<>();
    private final List<Count> affirming = new ArrayList<>();
    private final List<Count> against = new ArrayList<>();

    public ClaimScores(List<LabelledStory> labelled, ClaimFinder finder) {
        labelled.forEach(story -> score(story, finder));
    }

    private void score(LabelledStory story, ClaimFinder finder) {
        List<Claim> claims = finder.find(story.readings());
        OriginFinder origins = new OriginFinder(story.readings(), Corrections.none());
        List<Integer> gold = new ArrayList<>();
        List<@Nullable Found> answers = new ArrayList<>();
        for (int i = 0; i < story.claims().size(); i++) {
            LabelledClaim claim = story.claims().get(i);
            List<@Nullable Found> own = new ArrayList<>();
            for (LabelledReport report : claim.reports()) {
                own.add(find(report, claims));
                gold.add(i);
            }
            answers.addAll(own);
            count(claim, own, claims, origins);
        }
        Counts counts = pairs(gold, answers);
        stories.add(counts.f1());
        pairs = pairs.plus(counts);
    }

    private @Nullable Found find(LabelledReport labelled, List<Claim> claims) {
        Found best = null;
        int most = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (Report report : claims.get(i).reports()) {
                int shared = report.article().equals(labelled.reading().article())
                        ? Span.shared(labelled.content(), report.spans())
                        : 0;
                if (shared > most) {
                    most = shared;
                    best = new Found(i, report);
                }
            }
        }
        reports++;
        if (best != null) {
            found++;
            count(labelled.standing(), best.report().standing());
        }
        return best;
    }

    private void count(Standing labelled, Standing answer) {
        for (Standing standing : Standing.values()) {
            int right = standing == labelled && standing == answer ? 1 : 0;
            Counts one = new Counts(right, standing == labelled ? 1 : 0, standing == answer ? 1 : 0);
            standings.merge(standing, one, Counts::plus);
        }
    }

    private static Counts pairs(List<Integer> gold, List<@Nullable Found> answers) {
        int right = 0;
        int labelled = 0;
        int predicted = 0;
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < i; j++) {
                Found one = answers.get(i);
                Found other = answers.get(j);
                boolean isPair = gold.get(i).equals(gold.get(j));
                boolean isPredicted = one != null && other != null && one.claim() == other.claim();
                right += isPair && isPredicted ? 1 : 0;
                labelled += isPair ? 1 : 0;
                predicted += isPredicted ? 1 : 0;
            }
        }
        return new Counts(right, labelled, predicted);
    }

    private void count(
            LabelledClaim labelled, List<@Nullable Found> answers, List<Claim> claims, OriginFinder origins) {
        ClaimOrigins given = origins.find(asLabelled(labelled));
        Map<Integer, Integer> votes = new HashMap<>();
        answers.stream().filter(Objects::nonNull).forEach(answer -> votes.merge(answer.claim(), 1, Integer::sum));
        @Nullable
        ClaimOrigins read = votes.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<Integer, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> origins.find(claims.get(entry.getKey())))
                .orElse(null);
        affirming.add(new Count(labelled.affirming(), given.independent(), read == null ? 0 : read.independent()));
        against.add(new Count(
                labelled.against(), given.independentAgainst(), read == null ? 0 : read.independentAgainst()));
    }

    /** The claim that the labels have, with what was read of each of its reports. */
    public static Claim asLabelled(LabelledClaim labelled) {
        List<Report> reports = labelled.reports().stream()
                .map(report -> new Report(report.reading(), attribution(report), report.content(), report.standing()))
                .toList();
        return new Claim(labelled.id(), labelled.id(), null, List.of(), reports);
    }

    /** The attribution whose content has most of the report's characters, and more than half; the shortest of equals. */
    private static @Nullable Attribution attribution(LabelledReport report) {
        Reading reading = report.reading();
        int length = report.content().stream().mapToInt(Span::length).sum();
        return reading.attributions().stream()
                .filter(attribution ->
                        2 * Span.shared(report.content(), attribution.content().spans()) > length)
                .max(Comparator.comparingInt((Attribution attribution) -> Span.shared(
                                report.content(), attribution.content().spans()))
                        .thenComparing(
                                attribution -> attribution.content().text().length(), Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Pairs of reports of one claim. */
    public Counts pairs() {
        return pairs;
    }

    /** The mean of the stories' pairwise F1. */
    public double meanOfStories() {
        return stories.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    public int reports() {
        return reports;
    }

    /** The share of labelled reports that were found in any claim. */
    public double found() {
        return reports == 0 ? 0 : (double) found / reports;
    }

    /** How right the standings of found reports are. */
    public Map<Standing, Counts> standings() {
        return Collections.unmodifiableMap(standings);
    }

    /** How many origins affirm each claim, in the order of the labels. */
    public List<Count> affirming() {
        return List.copyOf(affirming);
    }

    /** How many origins deny or doubt each claim. */
    public List<Count> against() {
        return List.copyOf(against);
    }
}
