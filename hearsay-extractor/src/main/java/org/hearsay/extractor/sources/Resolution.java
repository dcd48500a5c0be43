package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.core.Source;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an article.
 *
 * @param sources those that some attribution or hop refers to, in the order of their first mention
 * @param speakers for each attribution the id of its source, or null where that is not known
 * @param others for each of the other mentions that were asked for the id of its source, or null where that is not known
 */
public record Resolution(List<Source> sources, List<@Nullable String> speakers, List<@Nullable String> others) {

    public Resolution {
        sources = List.copyOf(sources);
        speakers = Collections.unmodifiableList(new ArrayList<>(speakers));
        others = Collections.unmodifiableList(new ArrayList<>(others));
    }
}
