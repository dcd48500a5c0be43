package org.hearsay.extractor.chains;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Continuation;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Makes hops of links, once it is known who is who. Thread-safe. */
public final class ChainWriter {

    /** Those that carry the words of others. */
    private static final Set<SourceKind> CARRIERS =
            Set.of(SourceKind.NEWS_AGENCY, SourceKind.NEWS_OUTLET, SourceKind.STATE_MEDIA, SourceKind.DOCUMENT);

    private static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys");
    /** How many paragraphs before a poll was spoken of. */
    private static final int NEAR = 3;

    private static final Set<String> ASKED = WordList.of(ChainWriter.class, "asked.txt");

    /**
     * The chain of each attribution. One source twice in a row is one hop, the one whose word it is; a source that speaks on does
     * so through the channel through which it began; and where it is not known whose word it is, there is no chain to it.
     *
     * @param attributions with their sources resolved, and their stances
     * @param sources of the article
     * @param links of these attributions, as {@link ChainFinder} found them
     * @param others who the mentions are that are the source of no attribution; those that are missing are not known
     */
    public List<List<Hop>> write(
            Prose prose,
            List<Attribution> attributions,
            List<Source> sources,
            List<List<Link>> links,
            Map<List<Span>, @Nullable String> others) {
        return new Chains(prose, attributions, sources, others).write(links);
    }

    /** Those of one article. */
    private static final class Chains {

        private final Prose prose;
        private final List<Attribution> attributions;
        private final Map<List<Span>, @Nullable String> others;
        private final Set<String> carriers = new HashSet<>();
        /** Polls by the places at which they are mentioned. */
        private final TreeMap<Integer, String> polls = new TreeMap<>();

        Chains(
                Prose prose,
                List<Attribution> attributions,
                List<Source> sources,
                Map<List<Span>, @Nullable String> others) {
            this.prose = prose;
            this.attributions = attributions;
            this.others = others;
            for (Source source : sources) {
                if (source.kind() != null && CARRIERS.contains(source.kind())) {
                    carriers.add(source.id());
                }
                if (source.kind() == SourceKind.POLL) {
                    source.mentions().forEach(mention -> polls.put(mention.start(), source.id()));
                }
            }
        }

        List<List<Hop>> write(List<List<Link>> links) {
            List<List<Hop>> chains = new ArrayList<>();
            for (int i = 0; i < attributions.size(); i++) {
                List<Hop> chain = chain(i, links.get(i));
                boolean alone = chain.size() == 1 && chain.get(0).ref() != null;
                if (alone && i > 0 && Continuation.goesOn(prose, attributions.get(i - 1), attributions.get(i))) {
                    chain.addAll(0, channels(chains.get(i - 1)));
                } else if (alone) {
                    chain.addAll(0, poll(attributions.get(i)));
                }
                chains.add(chain);
            }
            return chains;
        }

        private List<Hop> chain(int self, List<Link> links) {
            List<Hop> chain = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                int of = link.attribution();
                String ref = of >= 0 ? attributions.get(of).source().ref() : others.get(link.mention());
                if (of == self && ref == null) {
                    chain.clear();
                }
                if (of < 0 || of == self || attributions.get(of).stance() != Stance.DECLINES) {
                    add(
                            chain,
                            new Hop(ref, kind(links, i, ref), link.cue()),
                            !link.mention().isEmpty());
                }
            }
            return chain;
        }

        /** One in whose content another's words stand as they were spoken only carries them. */
        private HopKind kind(List<Link> links, int at, @Nullable String ref) {
            boolean carries = links.get(at).attribution() >= 0
                    && ref != null
                    && carriers.contains(ref)
                    && links.stream()
                            .skip(at + 1L)
                            .mapToInt(Link::attribution)
                            .filter(inner -> inner >= 0)
                            .limit(1)
                            .anyMatch(inner -> isQuotation(attributions.get(inner)));
            return carries ? HopKind.CHANNEL : links.get(at).kind();
        }

        private boolean isQuotation(Attribution a) {
            return !a.content().spans().isEmpty()
                    && "\"\u201c\u201e\u00ab"
                                    .indexOf(prose.text()
                                            .charAt(a.content().spans().get(0).start()))
                            >= 0;
        }

        private static void add(List<Hop> chain, Hop hop, boolean isMentioned) {
            int last = chain.size() - 1;
            if (hop.ref() != null
                    && last >= 0
                    && hop.ref().equals(chain.get(last).ref())) {
                chain.remove(last);
            }
            if (hop.ref() != null || isMentioned) {
                chain.add(hop);
            }
        }

        /** The channels through which a speaker is heard; none where others speak in between. */
        private static List<Hop> channels(List<Hop> chain) {
            List<Hop> channels =
                    chain.stream().filter(hop -> hop.kind() == HopKind.CHANNEL).toList();
            return channels.size() == chain.size() - 1 ? channels : List.of();
        }

        /** The poll in which those were asked who are told of by their share: "another 19 percent said". */
        private List<Hop> poll(Attribution a) {
            List<Token> words = a.source().spans().stream()
                    .flatMap(span -> prose.in(span).stream())
                    .toList();
            if (words.stream().noneMatch(word -> ASKED.contains(word.lower()))
                    || words.stream().anyMatch(word -> POLLS.contains(word.lower()))) {
                return List.of();
            }
            Map.Entry<Integer, String> before = polls.lowerEntry(words.get(0).start());
            boolean isNear = before != null
                    && prose.token(prose.firstAfter(before.getKey())).paragraph()
                            >= words.get(0).paragraph() - NEAR;
            return before == null
                            || !isNear
                            || Objects.equals(before.getValue(), a.source().ref())
                    ? List.of()
                    : List.of(new Hop(before.getValue(), HopKind.CHANNEL, List.of()));
        }
    }
}
