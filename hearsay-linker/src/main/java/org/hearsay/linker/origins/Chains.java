package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.linker.claims.Report;
import org.jspecify.annotations.Nullable;

/**
 * The ways by which the reports of one story came, with everybody under one name in all its articles, by the same rules as the
 * origins. Immutable and safe to share between threads.
 */
public final class Chains {

    /**
     * Somebody on the way.
     *
     * @param who the same number for all that are one in the story
     * @param name by which the story's first article to name it knows it; of a body's voice, the body's
     * @param saidBy who it is in the words of this article
     * @param isOutlet whether it is a news outlet or agency, or has published an article of the story
     */
    public record Link(int who, String name, String saidBy, boolean isOutlet) {}

    private final Speakers speakers;

    /** Those who are named in the story, by the words that tell their name from others. */
    private final Map<List<String>, Speaker> named = new HashMap<>();

    private final Set<Integer> publishers = new HashSet<>();

    /** @param story the readings whose reports will be asked for */
    public Chains(Collection<Reading> story, Corrections corrections) {
        speakers = new Speakers(story, corrections);
        for (Reading reading : story) {
            for (Source source : reading.sources()) {
                Speaker speaker = speakers.of(reading, source.id());
                if (speaker.isNamed()) {
                    named.putIfAbsent(Names.key(source.name()), speaker);
                }
            }
        }
        story.forEach(reading -> {
            Link publisher = publisher(reading.article());
            if (publisher != null) {
                publishers.add(publisher.who());
            }
        });
    }

    /** From the article outwards; the last is the one whose word it is. Empty for the article's own word. */
    public List<Link> of(Report report) {
        Attribution attribution = report.attribution();
        if (attribution == null) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        for (Hop hop : attribution.chain()) {
            if (hop.ref() != null) {
                links.add(link(speakers.of(report.reading(), hop.ref())));
            }
        }
        String ref = attribution.source().ref();
        if (links.isEmpty() && ref != null) {
            links.add(link(speakers.of(report.reading(), ref)));
        }
        return List.copyOf(links);
    }

    private Link link(Speaker speaker) {
        return new Link(
                speaker.id(),
                speaker.name(),
                speaker.saidBy(),
                speaker.isOutlet() || publishers.contains(speaker.id()));
    }

    /** The article's publisher, if an article of the story cites it; null otherwise. */
    public @Nullable Link publisher(Article article) {
        String publisher = article.publisher();
        if (publisher == null) {
            return null;
        }
        Speaker speaker = named.get(Names.key(publisher));
        return speaker == null ? null : new Link(speaker.id(), speaker.name(), publisher, true);
    }
}
