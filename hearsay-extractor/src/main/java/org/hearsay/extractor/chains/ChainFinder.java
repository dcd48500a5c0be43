package org.hearsay.extractor.chains;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.HopKind;
import org.hearsay.extractor.prose.Prose;

/** Finds through whom an article has what it reports. Thread-safe. */
public final class ChainFinder {

    /** For each attribution its links from the article (first) to the one whose word it is (last); none where nobody is named. */
    public List<List<Link>> find(Prose prose, Article article, List<Attribution> attributions) {
        List<List<Link>> chains = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution a = attributions.get(i);
            chains.add(
                    a.source().spans().isEmpty()
                            ? List.of()
                            : List.of(new Link(
                                    i,
                                    a.source().spans(),
                                    HopKind.SPEAKER,
                                    a.cue().spans())));
        }
        return chains;
    }
}
