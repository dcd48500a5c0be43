package org.hearsay.extractor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.extractor.Sequences.Found;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributions of the tagger's numbers. First each role's best sequence of spans, then the bonds: every content goes
 * to the cue that its words point to, and every cue to the source that it points to, if to any. So a cue that has no
 * content makes no attribution, several contents of one cue are one discontinuous content ("X," he said, "Y"), and one
 * source may say several things. A content with no cue within reach goes to a source beside it that says nothing else
 * ("..." and a name under it), or else is left out: it is nobody's. Thread-safe.
 */
final class Decoder {

    /** Paragraphs from a content to its cue at most; in PolNeAR one in eight hundred is farther. */
    private static final int REACH = 3;

    /** Words from a content to the cues that it chooses among: far beyond where a distance still counts. */
    private static final int SIGHT = 4000;

    /** How sure the bond of a content to a source without a cue is taken to be: there is nothing to learn it from. */
    private static final double ALONE = Math.log(0.5);

    private final Map<Role, Sequences> sequences = new EnumMap<>(Role.class);
    private final Pointer toCue;
    private final Pointer toSource;
    private final int noSource;
    private final Confidence confidence;

    Decoder(TaggerSettings settings) {
        for (Role role : Role.values()) {
            sequences.put(role, new Sequences(settings.transitions().get(sequences.size())));
        }
        int projections = Role.values().length * Tag.COUNT;
        toCue = new Pointer(
                settings.distance().get(0), settings.paragraph().get(0), projections, settings.pointerWidth());
        toSource = new Pointer(
                settings.distance().get(1),
                settings.paragraph().get(1),
                projections + 2 * settings.pointerWidth(),
                settings.pointerWidth());
        noSource = settings.noSource();
        confidence = new Confidence(settings.confidence());
    }

    /** The attributions in these words, in the order of the text, given what the tagger says of each. */
    List<Bound> decode(Scores words) {
        List<Found> sources = spans(words, Role.SOURCE);
        List<Found> cues = spans(words, Role.CUE);
        List<Bond> bonds = new ArrayList<>();
        cues.forEach(cue -> bonds.add(new Bond(cue)));
        List<Found> alone = new ArrayList<>();
        for (Found content : spans(words, Role.CONTENT)) {
            if (!choose(words, content, bonds)) {
                alone.add(content);
            }
        }
        List<Bound> links = new ArrayList<>();
        bonds.stream().filter(bond -> !bond.contents.isEmpty()).forEach(bond -> links.add(link(words, bond, sources)));
        links.addAll(linkAlone(words, alone, sources, links));
        links.sort(Comparator.comparingInt(Bound::firstWord));
        return links;
    }

    private List<Found> spans(Scores words, Role role) {
        float[][] emissions = new float[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            emissions[i] = Arrays.copyOfRange(words.of(i), role.offset(), role.offset() + Tag.COUNT);
        }
        return Objects.requireNonNull(sequences.get(role)).best(emissions);
    }

    /**
     * Every word of the content votes for each cue in sight; the cue with the greatest mean of log-likelihoods takes it, if it is
     * within reach. Says whether one took it.
     */
    private boolean choose(Scores words, Found content, List<Bond> bonds) {
        List<Bond> seen =
                bonds.subList(before(bonds, content.first() - SIGHT), before(bonds, content.last() + SIGHT + 1));
        if (seen.isEmpty()) {
            return false;
        }
        double[] votes = new double[seen.size()];
        double[] scores = new double[seen.size()];
        for (int i = content.first(); i <= content.last(); i++) {
            for (int j = 0; j < scores.length; j++) {
                scores[j] = toCue.score(words, i, seen.get(j).cue.first());
            }
            double all = logSum(scores);
            for (int j = 0; j < scores.length; j++) {
                votes[j] += scores[j] - all;
            }
        }
        int best = greatest(votes);
        int to = seen.get(best).cue.first();
        if (Math.abs(words.paragraph(content.first()) - words.paragraph(to)) > REACH) {
            return false;
        }
        seen.get(best).add(content, votes[best] / (content.last() - content.first() + 1));
        return true;
    }

    /** How many of the bonds, which are in the order of the text, have a cue that begins before this word. */
    private static int before(List<Bond> bonds, int word) {
        int low = 0;
        int high = bonds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bonds.get(middle).cue.first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Bound> linkAlone(Scores words, List<Found> contents, List<Found> sources, List<Bound> links) {
        List<Found> free = new ArrayList<>(sources);
        links.forEach(link -> free.remove(link.source()));
        List<Bound> made = new ArrayList<>();
        for (Found content : contents) {
            free.stream()
                    .filter(source -> isUnder(words, content, source))
                    .min(Comparator.comparingInt(source -> gap(content, source)))
                    .ifPresent(source -> {
                        free.remove(source);
                        List<Found> one = List.of(content);
                        made.add(new Bound(source, null, one, confidence.of(source, null, one, 0, ALONE)));
                    });
        }
        return made;
    }

    /** Whether the source stands in the content's last paragraph or the next. */
    private static boolean isUnder(Scores words, Found content, Found source) {
        int down = words.paragraph(source.first()) - words.paragraph(content.last());
        return down == 0 || down == 1;
    }

    private static int gap(Found content, Found source) {
        return Math.max(source.first() - content.last(), content.first() - source.last());
    }

    private Bound link(Scores words, Bond bond, List<Found> sources) {
        int from = bond.cue.first();
        double[] scores = new double[sources.size() + 1];
        for (int j = 0; j < sources.size(); j++) {
            scores[j] = toSource.score(words, from, sources.get(j).first());
        }
        scores[sources.size()] = words.of(from)[noSource] + toSource.nearness(0, true);
        int best = greatest(scores);
        @Nullable Found source = best < sources.size() ? sources.get(best) : null;
        double certainty =
                confidence.of(source, bond.cue, bond.contents, bond.certainty, scores[best] - logSum(scores));
        return new Bound(source, bond.cue, bond.contents, certainty);
    }

    private static int greatest(double[] numbers) {
        int best = 0;
        for (int i = 1; i < numbers.length; i++) {
            best = numbers[i] > numbers[best] ? i : best;
        }
        return best;
    }

    private static double logSum(double[] scores) {
        double most = scores[greatest(scores)];
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        return most + Math.log(sum);
    }

    /** A cue and the contents that chose it so far. */
    private static final class Bond {
        private final Found cue;
        private final List<Found> contents = new ArrayList<>();
        private double certainty;

        Bond(Found cue) {
            this.cue = cue;
        }

        void add(Found content, double logLikelihood) {
            contents.add(content);
            certainty = Math.min(certainty, logLikelihood);
        }
    }
}
