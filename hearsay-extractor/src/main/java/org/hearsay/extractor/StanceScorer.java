package org.hearsay.extractor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;

/**
 * Reads from the tagger's numbers what a source does with its content: the words of each role have their say, and so has what the
 * lists of words say, as far as it was right where nothing was learned.
 */
final class StanceScorer {

    private static final List<Stance> STANCES = List.of(Stance.values());
    private static final Set<Stance> SIDES = EnumSet.of(Stance.SUPPORTS, Stance.OPPOSES);

    private final Pool source;
    private final Pool cue;
    private final Pool content;
    private final float scale;
    private final List<List<Float>> lists;

    StanceScorer(TaggerSettings settings) {
        source = settings.stances(Role.SOURCE);
        cue = settings.stances(Role.CUE);
        content = settings.stances(Role.CONTENT);
        scale = settings.stanceScale();
        lists = settings.stanceLists();
    }

    /** What the network says of one attribution: a score for each stance. */
    final class Scored {

        private final float[] scores;

        private Scored(float[] scores) {
            this.scores = scores;
        }

        /** The likeliest stance where the lists of words say that one; where no side is taken, a side is only asserted. */
        @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the outputs
        Stance given(Stance byLists, boolean takesNoSide) {
            List<Float> more = lists.get(byLists.ordinal());
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = score(i, more) > score(best, more) ? i : best;
            }
            Stance likeliest = STANCES.get(best);
            return takesNoSide && SIDES.contains(likeliest) ? Stance.ASSERTS : likeliest;
        }

        private float score(int stance, List<Float> more) {
            return scores[stance] * scale + more.get(stance);
        }
    }

    /** Scores an attribution that stands in that section. */
    Scored of(Section section, Attribution attribution) {
        float[] scores = new float[STANCES.size()];
        add(source, section, attribution.source().spans(), scores);
        add(cue, section, attribution.cue().spans(), scores);
        add(content, section, attribution.content().spans(), scores);
        return new Scored(scores);
    }

    private static void add(Pool pool, Section section, List<Span> spans, float[] scores) {
        float[] said = pool.over(section.scores(), section.in(spans));
        for (int i = 0; i < scores.length; i++) {
            scores[i] += said[i];
        }
    }
}
