package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.ClaimFinder;
import org.junit.jupiter.api.Test;

class OriginFinderTest {

    private static final String CRACK = "the spillway of the Ostrin dam has cracked";

    private static ClaimOrigins trace(Corrections corrections, Reading... story) {
        List<Reading> readings = List.of(story);
        Claim claim = new ClaimFinder().find(readings).get(0);
        return new OriginFinder(readings, corrections).find(claim);
    }

    private static ClaimOrigins trace(Reading... story) {
        return trace(Corrections.none(), story);
    }

    private static Reading said(String location, Stance stance, SourceKind kind, String... chain) {
        Told told = Told.in(location, "It is said that " + CRACK + ".");
        for (int i = 0; i < chain.length; i++) {
            told.source(chain[i], i == chain.length - 1 ? kind : SourceKind.NEWS_AGENCY);
        }
        return told.says(stance, CRACK, chain).reading();
    }

    private static Reading person(String location, String... chain) {
        return said(location, Stance.ASSERTS, SourceKind.PERSON, chain);
    }

    @Test
    void onePersonIsOneOriginHoweverSpelt() {
        ClaimOrigins claim = trace(person("a", "Ilse Berkhov"), person("b", "Ilse Berkhow"), person("c", "Berkhov"));
        assertThat(claim.independent()).isEqualTo(1);
        assertThat(claim.origins().get(0).because())
                .containsExactlyInAnyOrder(
                        "same person: Ilse Berkhov = Ilse Berkhow", "same person: Ilse Berkhov = Berkhov");
    }

    @Test
    void twoPeopleAreTwo() {
        assertThat(trace(person("a", "Ilse Berkhov"), person("b", "Jon Mard")).independent())
                .isEqualTo(2);
    }

    @Test
    void aSurnameThatTwoPeopleHaveIsNeither() {
        ClaimOrigins claim = trace(person("a", "Ilse Mard"), person("b", "Jon Mard"), person("c", "Mard"));
        assertThat(claim.independent()).isEqualTo(3);
    }

    @Test
    void theUnnamedSourcesOfOneOutletAreOne() {
        ClaimOrigins claim = trace(
                person("a", "Northline", "two officials"),
                person("b", "Northline", "people close to them"),
                person("c", "Courier Wire", "a diver"));
        assertThat(claim.independent()).isEqualTo(2);
        assertThat(claim.origins().get(0).outlet()).isEqualTo("Northline");
        assertThat(claim.origins().get(0).because())
                .containsExactly("same unnamed sources of Northline: two officials = people close to them");
    }

    @Test
    void aChainThatStopsAtAnOutletGoesOnWhereAnotherShowsIt() {
        ClaimOrigins claim = trace(
                person("a", "Northline", "two officials"),
                said("b", Stance.ASSERTS, SourceKind.NEWS_AGENCY, "Northline"));
        assertThat(claim.origins()).hasSize(1);
        assertThat(claim.origins().get(0).source()).isEqualTo("two officials");
        assertThat(claim.origins().get(0).because())
                .containsExactly("stops short: Northline has it from two officials");
    }

    @Test
    void whoeverSpeaksForABodyIsTheBody() {
        Reading spokesman = Told.in("a", "The ministry's Jon Mard said " + CRACK + ".")
                .source("Water Ministry", SourceKind.GOVERNMENT)
                .source("Jon Mard", SourceKind.PERSON, "Water Ministry")
                .says(Stance.ASSERTS, CRACK, "Jon Mard")
                .reading();
        Reading ministry = said("b", Stance.ASSERTS, SourceKind.GOVERNMENT, "Water Ministry");
        ClaimOrigins claim = trace(spokesman, ministry);
        assertThat(claim.independent()).isEqualTo(1);
        assertThat(claim.origins().get(0).kind()).isEqualTo(OriginKind.BODY);
    }

    @Test
    void whatAnArticleSaysItselfIsTheWordOfWhomItCitesForIt() {
        Reading reading = Told.in(
                        "a",
                        "The spillway of the Ostrin dam has cracked. \"The spillway has cracked\", said Ilse Berkhov.")
                .source("Ilse Berkhov", SourceKind.PERSON)
                .says(Stance.ASSERTS, "\"The spillway has cracked\"", "Ilse Berkhov")
                .reading();
        ClaimOrigins claim = trace(reading);
        assertThat(claim.claim().reports()).hasSize(2);
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.because()).containsExactly("attributed elsewhere in a: to Ilse Berkhov"));
    }

    @Test
    void aDenialNeverAddsToThoseWhoAffirm() {
        ClaimOrigins claim =
                trace(person("a", "Ilse Berkhov"), said("b", Stance.DENIES, SourceKind.GOVERNMENT, "Water Ministry"));
        assertThat(claim.independent()).isEqualTo(1);
        assertThat(claim.independentAgainst()).isEqualTo(1);
    }

    @Test
    void rumoursAreShownAndNotCounted() {
        ClaimOrigins claim = trace(person("a", "rumours"), person("b", "persistent rumours"));
        assertThat(claim.independent()).isZero();
        assertThat(claim.isOfUnknownOrigin()).isTrue();
        assertThat(claim.origins())
                .singleElement()
                .matches(origin -> origin.reports().size() == 2);
    }

    @Test
    void outletsThatCiteEachOtherAreARing() {
        Reading one = Told.in("a", "Northline says " + CRACK + ".")
                .published("Upriver", "2026-03-12")
                .source("Northline", SourceKind.NEWS_AGENCY)
                .says(Stance.ASSERTS, CRACK, "Northline")
                .reading();
        Reading other = Told.in("b", "Upriver says " + CRACK + ".")
                .published("Northline", "2026-03-13")
                .source("Upriver", SourceKind.NEWS_OUTLET)
                .says(Stance.ASSERTS, CRACK, "Upriver")
                .reading();
        ClaimOrigins claim = trace(one, other);
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.because()).containsExactly("ring: Upriver and Northline cite each other"));
    }

    @Test
    void aMergeCanBeUndoneAndRedone() {
        Reading[] story = {person("a", "Ilse Berkhov"), person("b", "Ilse Berkhow")};
        ClaimOrigins before = trace(story);
        Corrections undo = Corrections.read(List.of("{\"different\": [\"Ilse Berkhov\", \"ilse berkhow\"]}"));
        assertThat(trace(undo, story).independent()).isEqualTo(2);
        assertThat(trace(story)).isEqualTo(before);
    }

    @Test
    void aPersonCanSayThatTwoAreOne() {
        Corrections same = Corrections.read(List.of("# by hand", "", "{\"same\": [\"Jon Mard\", \"Ilse Berkhov\"]}"));
        ClaimOrigins claim = trace(same, person("a", "Ilse Berkhov"), person("b", "Jon Mard"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(
                        origin -> assertThat(origin.because()).contains("corrected by hand: Ilse Berkhov = Jon Mard"));
    }

    @Test
    void aPersonCanCorrectAStance() {
        Reading reading = person("a", "Ilse Berkhov");
        Corrections stance =
                Corrections.read(List.of("{\"article\": \"a\", \"attribution\": \"a1\", \"stance\": \"denies\"}"));
        assertThat(stance.apply(reading).attributions().get(0).stance()).isEqualTo(Stance.DENIES);
    }

    @Test
    void aCorrectionThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> Corrections.read(List.of("", "{\"same\": [\"only one\"]}")))
                .isInstanceOf(HearsayException.class)
                .hasMessage("line 2: needs a list of two names or more");
        assertThatThrownBy(() -> Corrections.read(List.of("[")))
                .isInstanceOf(HearsayException.class)
                .hasMessageStartingWith("line 1: not JSON");
    }
}
