package org.hearsay.linker.origins;

import java.util.Collection;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.copies.CopyFinder;

/**
 * Finds whose word the claims of one story are, and how many of those are independent, by the rules of
 * {@code docs/labelling-claims.md}: two reports are of one origin only for a reason that stands in the articles, and the reason
 * is told; a person can undo it.
 *
 * <pre>{@code
 * List<Claim> claims = new ClaimFinder().find(story);
 * OriginFinder origins = new OriginFinder(story, Corrections.none());
 * for (Claim claim : claims) {
 *     System.out.println(origins.find(claim).independent() + " " + claim.text());
 * }
 * }</pre>
 *
 * The outcome depends on the set of readings and not on their order. Immutable and safe to share between threads.
 */
public final class OriginFinder {

    private final Citations citations;
    private final Corrections corrections;

    /** @param story the readings whose claims will be asked for */
    public OriginFinder(Collection<Reading> story, Corrections corrections) {
        this(story, copies(story), corrections);
    }

    /** @param copies among the story's articles */
    public OriginFinder(Collection<Reading> story, Collection<Copy> copies, Corrections corrections) {
        this.citations = new Citations(story, new Speakers(story, corrections), new Retellings(story, copies));
        this.corrections = corrections;
    }

    private static List<Copy> copies(Collection<Reading> story) {
        return new CopyFinder().find(story.stream().map(Reading::article).toList());
    }

    /** Whose word the claim is. Each of its reports is in exactly one origin. */
    public ClaimOrigins find(Claim claim) {
        List<Ending> endings = claim.reports().stream().map(citations::ending).toList();
        return new ClaimOrigins(claim, new OriginMerger(endings, citations, corrections).origins());
    }
}
