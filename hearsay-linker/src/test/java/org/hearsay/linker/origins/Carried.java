package org.hearsay.linker.origins;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.ClaimFinder;

/** Articles that carry one claim, each in the same words, and whose word it comes out to be. */
final class Carried {

    static final String CRACK = "the spillway of the Ostrin dam has cracked";

    static ClaimOrigins trace(Corrections corrections, Reading... story) {
        List<Reading> readings = List.of(story);
        Claim claim = new ClaimFinder().find(readings).get(0);
        return new OriginFinder(readings, corrections).find(claim);
    }

    static ClaimOrigins trace(Reading... story) {
        return trace(Corrections.none(), story);
    }

    static Reading said(String location, Stance stance, SourceKind kind, String... chain) {
        Told told = Told.in(location, "It is said that " + CRACK + ".");
        for (int i = 0; i < chain.length; i++) {
            told.source(chain[i], i == chain.length - 1 ? kind : SourceKind.NEWS_AGENCY);
        }
        return told.says(stance, CRACK, chain).reading();
    }

    static Reading person(String location, String... chain) {
        return said(location, Stance.ASSERTS, SourceKind.PERSON, chain);
    }

    static Reading unnamed(Reading reading) {
        List<Source> sources = reading.sources().stream()
                .map(known -> new Source(
                        known.id(),
                        known.name(),
                        known.kind(),
                        false,
                        known.count(),
                        known.roles(),
                        known.speaksFor(),
                        known.mentions()))
                .toList();
        return new Reading(reading.article(), reading.notices(), sources, reading.attributions(), reading.statements());
    }

    private Carried() {}
}
