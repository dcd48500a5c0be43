package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Finds the attribution whose content another one denies, doubts or confirms. Thread-safe. */
public final class AnswerFinder {

    /** For each attribution the id of the one that it is about, or null; their stances, sources and chains are known by now. */
    public List<@Nullable String> find(Prose prose, List<Attribution> attributions) {
        List<@Nullable String> answers = new ArrayList<>();
        attributions.forEach(a -> answers.add(null));
        return answers;
    }
}
