package org.hearsay.extractor.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Continuation;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Makes hops of links, once it is known who is who. Thread-safe. */
public final class ChainWriter {

    /**
     * The chain of each attribution. One source twice in a row is one hop, the one whose word it is; and a source that speaks on
     * does so through the channel through which it began.
     *
     * @param attributions with their sources resolved
     * @param links of these attributions, as {@link ChainFinder} found them
     * @param others who the mentions are that are the source of no attribution; those that are missing are not known
     */
    public List<List<Hop>> write(
            Prose prose,
            List<Attribution> attributions,
            List<List<Link>> links,
            Map<List<Span>, @Nullable String> others) {
        List<List<Hop>> chains = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            List<Hop> chain = new ArrayList<>();
            for (Link link : links.get(i)) {
                add(
                        chain,
                        link,
                        link.attribution() >= 0
                                ? attributions.get(link.attribution()).source().ref()
                                : others.get(link.mention()));
            }
            boolean alone = i > 0 && chain.size() == 1;
            if (alone && Continuation.goesOn(prose, attributions.get(i - 1), attributions.get(i))) {
                chain.addAll(0, channels(chains.get(i - 1)));
            }
            chains.add(chain);
        }
        return chains;
    }

    private static void add(List<Hop> chain, Link link, @Nullable String ref) {
        int last = chain.size() - 1;
        if (ref != null && last >= 0 && ref.equals(chain.get(last).ref())) {
            chain.remove(last);
        }
        if (ref != null || !link.mention().isEmpty()) {
            chain.add(new Hop(ref, link.kind(), link.cue()));
        }
    }

    /** The channels through which a speaker is heard; none where others speak in between. */
    private static List<Hop> channels(List<Hop> chain) {
        List<Hop> channels =
                chain.stream().filter(hop -> hop.kind() == HopKind.CHANNEL).toList();
        return channels.size() == chain.size() - 1 ? channels : List.of();
    }
}
