package org.hearsay.extractor.times;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Source;
import org.hearsay.core.When;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Finds when somebody said it. Thread-safe. */
public final class TimeFinder {

    /**
     * For each attribution when it was said, or null where the text does not say.
     *
     * @param prose the article's text
     * @param times all that it tells
     * @param sources of the article
     * @param adjuncts of these attributions
     * @param attributions of that article, in the order of the text; their sources are resolved where that is known
     */
    public List<@Nullable When> find(
            Prose prose,
            TimeExpressions times,
            List<Source> sources,
            Adjuncts adjuncts,
            List<Attribution> attributions) {
        return new SayingTimes(prose, times.all(), sources).of(attributions, adjuncts);
    }
}
