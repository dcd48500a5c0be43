package org.hearsay.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying or thinking in an article: a source, a cue and a content (Pareti, "A Database of Attribution
 * Relations", LREC 2012; PolNeAR, LREC 2018).
 *
 * @param id unique among the attributions of its {@link Reading}, such as {@code "a1"}
 * @param source the words that name who speaks; {@link Part#none()} where there are none
 * @param cue the words that say that somebody speaks; {@link Part#none()} where there are none
 * @param content what is said
 * @param stance what the source does with the content, or null where that is not known
 * @param about the id of the attribution in the same article whose content is denied, doubted or confirmed, or null
 * @param hedges what weakens the content
 * @param quantities the numbers in the content, in the order of the text
 * @param chain the hops from the article (first) to the one whose word it is (last); empty where it is not known
 * @param when when it was said, or null
 * @param confidence how sure the extractor is that this attribution is there, from 0 to 1
 */
public record Attribution(
        String id,
        Part source,
        Part cue,
        Content content,
        @Nullable Stance stance,
        @Nullable String about,
        List<Hedge> hedges,
        List<Quantity> quantities,
        List<Hop> chain,
        @Nullable When when,
        double confidence) {

    public Attribution {
        Checks.notBlank("id", id);
        Checks.notBlankIfPresent("about", about);
        hedges = List.copyOf(hedges);
        quantities = List.copyOf(quantities);
        chain = List.copyOf(chain);
        if (cue.ref() != null) {
            throw new IllegalArgumentException("cue: only a source part has a ref");
        }
        if (source.spans().isEmpty() && cue.spans().isEmpty() && content.spans().isEmpty()) {
            throw new IllegalArgumentException("an attribution needs a span in its source, cue or content");
        }
        if (id.equals(about)) {
            throw new IllegalArgumentException("about: an attribution is not about itself, " + id);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be from 0 to 1, not " + confidence);
        }
    }

    /** An attribution without quantities. */
    public Attribution(
            String id,
            Part source,
            Part cue,
            Content content,
            @Nullable Stance stance,
            @Nullable String about,
            List<Hedge> hedges,
            List<Hop> chain,
            @Nullable When when,
            double confidence) {
        this(id, source, cue, content, stance, about, hedges, List.of(), chain, when, confidence);
    }

    /** This attribution, whose source does that with the content. */
    public Attribution withStance(@Nullable Stance newStance) {
        return new Attribution(id, source, cue, content, newStance, about, hedges, quantities, chain, when, confidence);
    }

    /** This attribution, about the one with that id; null takes the answer away. */
    public Attribution withAbout(@Nullable String newAbout) {
        return new Attribution(id, source, cue, content, stance, newAbout, hedges, quantities, chain, when, confidence);
    }

    /** This attribution, said at that time; null takes the time away. */
    public Attribution withWhen(@Nullable When newWhen) {
        return new Attribution(id, source, cue, content, stance, about, hedges, quantities, chain, newWhen, confidence);
    }

    /** This attribution, come that way to the article. */
    public Attribution withChain(List<Hop> newChain) {
        return new Attribution(id, source, cue, content, stance, about, hedges, quantities, newChain, when, confidence);
    }
}
