package org.hearsay.linker.origins;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Standing;

/**
 * A claim and whose word it is.
 *
 * @param claim what is claimed
 * @param origins in order of their first reports; each report has one
 */
public record ClaimOrigins(Claim claim, List<Origin> origins) {

    /** Whose word it is, where they are shown: what others say themselves is no other word then. */
    private static final Set<OriginKind> SPEAKING = EnumSet.of(OriginKind.PERSON, OriginKind.BODY, OriginKind.UNNAMED);

    public ClaimOrigins {
        origins = List.copyOf(origins);
    }

    /** How many independent origins deny or doubt it, by the same rules. */
    public int independentAgainst() {
        return counted(Standing::isAgainst).size();
    }

    private List<Origin> counted(Predicate<Standing> side) {
        List<Origin> known = origins.stream()
                .filter(origin -> origin.isKnown() && stands(origin, side))
                .toList();
        boolean areShown = known.stream().anyMatch(origin -> SPEAKING.contains(origin.kind()));
        boolean areOutlets = known.stream().anyMatch(origin -> origin.kind() == OriginKind.OUTLET);
        return known.stream()
                .filter(origin -> areShown
                        ? SPEAKING.contains(origin.kind())
                        : !areOutlets || origin.kind() != OriginKind.ARTICLE)
                .toList();
    }

    /** Whether the origin is one of the independent ones that affirm it, or of those against it. */
    public boolean isCounted(Origin origin) {
        return counted(standing -> standing == Standing.AFFIRMS).contains(origin)
                || counted(Standing::isAgainst).contains(origin);
    }

    private boolean stands(Origin origin, Predicate<Standing> side) {
        return origin.reports().stream()
                .anyMatch(report -> side.test(claim.reports().get(report).standing()));
    }

    /**
     * How many independent origins affirm it. A denial never adds to them, nor does an origin that nobody knows. An article's or
     * an outlet's own word, or a document's, is no sign of another word where people or bodies are shown who say it; nor is an
     * article's where an outlet is shown.
     */
    public int independent() {
        return counted(standing -> standing == Standing.AFFIRMS).size();
    }

    /** Whether somebody carries it on a word that nobody knows. */
    public boolean isOfUnknownOrigin() {
        return origins.stream().anyMatch(origin -> !origin.isKnown());
    }

    /** How many reports stand so to the claim. */
    public int reports(Standing standing) {
        return (int) claim.reports().stream()
                .filter(report -> report.standing() == standing)
                .count();
    }
}
