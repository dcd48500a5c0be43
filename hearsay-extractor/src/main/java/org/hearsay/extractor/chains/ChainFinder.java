package org.hearsay.extractor.chains;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.HopKind;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Adjuncts.Adjunct;
import org.hearsay.extractor.prose.Prose;

/** Finds through whom an article has what it reports. Thread-safe. */
public final class ChainFinder {

    private static final int LONGEST = 8;

    /**
     * For each attribution its links from the article (first) to the one whose word it is (last). Its own source is always among
     * them, with no mention where the text does not name it.
     *
     * @param prose the article's text
     * @param adjuncts of these attributions
     */
    public List<List<Link>> find(Prose prose, Article article, Adjuncts adjuncts, List<Attribution> attributions) {
        ChannelFinder channels = new ChannelFinder(prose, article.publisher());
        CitationFinder citations = new CitationFinder(prose);
        Nesting nesting = Nesting.of(attributions);
        List<List<Link>> own = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            own.add(own(i, attributions.get(i), adjuncts.around(i), channels, citations));
        }
        List<List<Link>> chains = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            List<Link> chain = new ArrayList<>(own.get(i));
            for (int outer = nesting.outer(i); outer >= 0 && chain.size() < LONGEST; outer = nesting.outer(outer)) {
                chain.addAll(0, own.get(outer));
            }
            chains.add(chain);
        }
        return chains;
    }

    private static List<Link> own(
            int number, Attribution a, List<Adjunct> around, ChannelFinder channels, CitationFinder citations) {
        List<Link> links = new ArrayList<>(channels.channels(a, around));
        links.add(new Link(number, a.source().spans(), HopKind.SPEAKER, a.cue().spans()));
        Link cited = citations.cited(a, around);
        if (cited != null) {
            links.add(cited);
        }
        return links;
    }
}
