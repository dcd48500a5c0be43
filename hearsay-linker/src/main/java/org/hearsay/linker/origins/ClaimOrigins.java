package org.hearsay.linker.origins;

import java.util.List;
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

    public ClaimOrigins {
        origins = List.copyOf(origins);
    }

    /** How many independent origins deny or doubt it, by the same rules. */
    public int independentAgainst() {
        return count(Standing::isAgainst);
    }

    private int count(Predicate<Standing> side) {
        List<Origin> known = origins.stream()
                .filter(origin -> origin.isKnown() && stands(origin, side))
                .toList();
        List<Origin> shown = known.stream()
                .filter(origin -> origin.kind() != OriginKind.ARTICLE)
                .toList();
        return shown.isEmpty() ? known.size() : shown.size();
    }

    private boolean stands(Origin origin, Predicate<Standing> side) {
        return origin.reports().stream()
                .anyMatch(report -> side.test(claim.reports().get(report).standing()));
    }

    /**
     * How many independent origins affirm it. A denial never adds to them, nor does an origin that nobody knows. An article's own
     * word, with nobody shown behind it, is no sign of another word where somebody is known to stand behind the claim; where
     * nobody is, it is all there is.
     */
    public int independent() {
        return count(standing -> standing == Standing.AFFIRMS);
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
