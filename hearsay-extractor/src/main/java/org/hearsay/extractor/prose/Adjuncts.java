package org.hearsay.extractor.prose;

import java.util.List;
import org.hearsay.core.Attribution;

/**
 * The words around an attribution's cue that may say how, where and when it was said: they stand in its clause and in no
 * content. There is no parser behind it. From the cue it goes to both sides, over source and contents, until the sentence,
 * the clause or the words of another attribution end it:
 *
 * <pre>
 * In an interview with CNN on Sunday, [Smith], who had been to Iowa on Friday, said {that ...}
 * ------------------------------------         ---                      but not "to Iowa on Friday"
 * </pre>
 *
 * Takes time in proportion to the text and the number of attributions. Immutable.
 */
public final class Adjuncts {

    /** Where words stand, the surest first. */
    public enum Place {
        /** In the cue itself: "said on Monday". */
        CUE,
        /** After the cue, source and content skipped: "told CNN", "said Smith on Monday". */
        AFTER,
        /** Between source and cue: "Smith on Monday said". */
        BETWEEN,
        /** Before both: "On Monday Smith said". */
        BEFORE,
        /** In a clause at whose time that of the attribution is: "on Monday, when Smith said". */
        AROUND,
        /** In a clause after which that of the attribution comes, or before: "last week after Smith had said". */
        NEAR
    }

    /**
     * A word.
     *
     * @param number the number of a token in the prose
     * @param place how it stands to the cue
     */
    public record Adjunct(int number, Place place) {}

    private final Prose prose;
    private final List<Attribution> attributions;
    private final Coverage coverage;

    private Adjuncts(Prose prose, List<Attribution> attributions) {
        this.prose = prose;
        this.attributions = attributions;
        this.coverage = Coverage.of(prose, attributions);
    }

    /**
     * Those of all attributions of a text.
     *
     * @param attributions of the text of {@code prose}; what is asked for later are their places in this list
     */
    public static Adjuncts of(Prose prose, List<Attribution> attributions) {
        return new Adjuncts(prose, attributions);
    }

    /** The words around the attribution at that place of the list; for each {@link Place} in order, the nearest to the cue first. */
    public List<Adjunct> around(int attribution) {
        return new AdjunctWalk(prose, coverage, attributions, attribution).adjuncts();
    }
}
