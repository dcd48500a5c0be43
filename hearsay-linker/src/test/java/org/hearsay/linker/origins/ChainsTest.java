package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.Chains.Link;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private final Reading wire = Told.in("wire.txt", "The gate broke, the keeper said.")
            .published("Northline", "2026-03-12")
            .source("the keeper", SourceKind.PERSON)
            .says(Stance.ASSERTS, "The gate broke", "the keeper")
            .reading();
    private final Reading paper = Told.in(
                    "paper.txt", "The gate broke, the Northline news agency quoted the keeper as saying.")
            .published("Courier", "2026-03-13")
            .source("Northline news agency", SourceKind.ORGANIZATION)
            .source("the keeper", SourceKind.PERSON)
            .says(Stance.ASSERTS, "The gate broke", "Northline news agency", "the keeper")
            .reading();
    private final Chains chains = new Chains(List.of(wire, paper), Corrections.none());

    private static Report report(Reading reading) {
        Attribution attribution = reading.attributions().get(0);
        return new Report(reading, attribution, attribution.content().spans(), Standing.AFFIRMS);
    }

    @Test
    void aChainGoesFromTheArticleToWhoseWordItIs() {
        assertThat(chains.of(report(paper)))
                .extracting(Link::saidBy, Link::isOutlet)
                .containsExactly(tuple("Northline news agency", true), tuple("the keeper", false));
    }

    @Test
    void whoPublishesAnArticleIsOneWithTheOutletThatOthersCite() {
        Link cited = chains.of(report(paper)).get(0);
        assertThat(chains.publisher(wire.article())).extracting(Link::who).isEqualTo(cited.who());
        assertThat(chains.publisher(paper.article())).isNull();
    }

    @Test
    void anArticlesOwnWordHasNoChain() {
        assertThat(chains.of(new Report(wire, null, List.of(new Span(0, 14)), Standing.AFFIRMS)))
                .isEmpty();
    }
}
