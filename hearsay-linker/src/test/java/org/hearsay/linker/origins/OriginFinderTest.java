package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.linker.origins.Carried.CRACK;
import static org.hearsay.linker.origins.Carried.person;
import static org.hearsay.linker.origins.Carried.said;
import static org.hearsay.linker.origins.Carried.trace;
import static org.hearsay.linker.origins.Carried.unnamed;

import java.util.List;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.ClaimFinder;
import org.hearsay.linker.claims.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OriginFinderTest {

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
    void anOutletThatIsCitedHasItFromWhomItsOwnArticleShows() {
        Reading wire = Told.in("a", "Two officials say " + CRACK + ".")
                .published("Northline", "2026-03-12")
                .source("two officials", SourceKind.GROUP)
                .says(Stance.ASSERTS, CRACK, "two officials")
                .reading();
        Reading paper = Told.in("b", "The Northline agency says " + CRACK + ".")
                .published("Upriver", "2026-03-13")
                .source("Northline agency", SourceKind.ORGANIZATION)
                .says(Stance.ASSERTS, CRACK, "Northline agency")
                .reading();
        ClaimOrigins claim = trace(wire, paper);
        assertThat(claim.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.source()).isEqualTo("two officials");
            assertThat(origin.because()).containsExactly("stops short: Northline agency has it from two officials");
        });
    }

    @Test
    void whoToldTheArticlesOwnOutletIsNoSourceOfTheOneThatItCites() {
        ClaimOrigins claim = trace(person("a", "Northline", "two officials"), divers("Upriver Monday"));
        assertThat(claim.independent()).isEqualTo(2);
        assertThat(trace(person("a", "Northline", "two officials"), divers("the Northline agency"))
                        .origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.because())
                        .contains("same unnamed sources of Northline: divers = two officials"));
    }

    private static Reading divers(String told) {
        String said = "a crack has opened in the spillway of the Ostrin dam";
        return Told.in("by Upriver", "Northline says the dam is old. Divers told " + told + " that " + said + ".")
                .published("Upriver", "2026-03-13")
                .source("Northline", SourceKind.NEWS_AGENCY)
                .source("divers", SourceKind.GROUP)
                .says(Stance.ASSERTS, "the dam is old", "Northline")
                .says(Stance.ASSERTS, said, "divers")
                .reading();
    }

    @Test
    void aLineOfOutletsEndsAtTheLast() {
        ClaimOrigins claim = trace(cites("Upriver", "Northline"), cites("Northline", "Merin Star"));
        assertThat(claim.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.source()).isEqualTo("Merin Star");
            assertThat(origin.because()).containsExactly("stops short: Northline has it from Merin Star");
        });
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
        ClaimOrigins claim = trace(cites("Upriver", "Northline"), cites("Northline", "Upriver"));
        assertThat(claim.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.ring()).containsExactly("Northline", "Upriver");
            assertThat(origin.because()).containsExactly("ring: Northline and Upriver cite each other");
        });
        assertThat(claim.independent()).isEqualTo(1);
    }

    private static Reading cites(String publisher, String cited) {
        return Told.in("by " + publisher, cited + " says " + CRACK + ".")
                .published(publisher, "2026-03-12")
                .source(cited, SourceKind.NEWS_OUTLET)
                .says(Stance.ASSERTS, CRACK, cited)
                .reading();
    }

    @Test
    void aRingMayHaveMoreThanTwo() {
        ClaimOrigins claim =
                trace(cites("Upriver", "Northline"), cites("Northline", "Merin Star"), cites("Merin Star", "Upriver"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.ring()).containsExactly("Merin Star", "Northline", "Upriver"));
    }

    @Test
    void anOutletThatIsCitedAndTellsOfItselfIsNoRing() {
        ClaimOrigins claim = trace(cites("Northline", "Northline"), cites("Upriver", "Northline"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.ring()).isEmpty());
    }

    @Test
    void aBodyWhoseOwnStatementIsThereIsNoOutlet() {
        Reading statement = Told.in("a", "The Water Ministry says " + CRACK + ".")
                .published("Water Ministry", "2026-03-12")
                .source("Water Ministry", SourceKind.GOVERNMENT)
                .says(Stance.ASSERTS, CRACK, "Water Ministry")
                .reading();
        ClaimOrigins claim = trace(statement, said("b", Stance.ASSERTS, SourceKind.GOVERNMENT, "Water Ministry"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.kind()).isEqualTo(OriginKind.BODY));
    }

    @Test
    void aLineOfOutletsIsNoRing() {
        ClaimOrigins claim = trace(cites("Upriver", "Northline"), cites("Northline", "Merin Star"));
        assertThat(claim.origins())
                .isNotEmpty()
                .allSatisfy(origin -> assertThat(origin.ring()).isEmpty());
    }

    @Test
    void outletsThatHaveItFromSomebodyAreNoRing() {
        Reading deeper = person("d", "Northline", "two officials");
        ClaimOrigins claim = trace(cites("Upriver", "Northline"), cites("Northline", "Upriver"), deeper);
        assertThat(claim.origins())
                .isNotEmpty()
                .allSatisfy(origin -> assertThat(origin.ring()).isEmpty());
    }

    @Test
    void articlesThatDisagreeOnHowManyItWasAreShown() {
        ClaimOrigins claim = trace(
                counted("a", "two officials", 2), counted("b", "three officials", 3), counted("c", "officials", null));
        assertThat(claim.origins()).singleElement().satisfies(origin -> {
            assertThat(origin.isDisputed()).isTrue();
            assertThat(origin.accounts()).extracting(Account::count).containsExactly(2, 3, null);
            assertThat(origin.accounts())
                    .extracting(Account::reports)
                    .containsExactly(List.of(0), List.of(1), List.of(2));
        });
    }

    private static Reading counted(String location, String source, @Nullable Integer count) {
        Reading reading = person(location, "Northline", source);
        List<Source> sources = reading.sources().stream()
                .map(known -> known.name().equals(source) ? withCount(known, count) : known)
                .toList();
        return new Reading(reading.article(), reading.notices(), sources, reading.attributions(), reading.statements());
    }

    private static Source withCount(Source source, @Nullable Integer count) {
        return new Source(
                source.id(),
                source.name(),
                SourceKind.GROUP,
                false,
                count,
                source.roles(),
                source.speaksFor(),
                source.mentions());
    }

    @Test
    void everyMergeCanBeUndoneAndRedone() {
        Reading[] story = {
            person("a", "Ilse Berkhov"),
            person("b", "Ilse Berkhow"),
            person("c", "Ilse Berkhov"),
            person("d", "Northline", "two officials"),
            person("e", "Northline", "people close to them"),
            said("f", Stance.ASSERTS, SourceKind.NEWS_AGENCY, "Northline"),
            Told.in(
                            "g",
                            "According to Northline the lake is full. The spillway of the Ostrin dam has cracked, all over.")
                    .source("Northline", SourceKind.NEWS_AGENCY)
                    .says(Stance.ASSERTS, "the lake is full", "Northline")
                    .reading()
        };
        ClaimOrigins before = trace(story);
        List<Merge> merges = before.origins().stream()
                .flatMap(origin -> origin.merges().stream())
                .toList();
        assertThat(merges).hasSizeGreaterThan(4);
        for (Merge merge : merges) {
            String pair = "[\"" + merge.one() + "\", \"" + merge.other() + "\"]}";
            ClaimOrigins undone = trace(Corrections.read(List.of("{\"different\": " + pair)), story);
            assertThat(undone.origins())
                    .as(merge.toString())
                    .noneSatisfy(origin -> assertThat(origin.merges()).contains(merge));
            Corrections redo = Corrections.read(List.of("{\"different\": " + pair, "{\"same\": " + pair));
            assertThat(trace(redo, story)).as(merge.toString()).isEqualTo(before);
        }
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

    @Test
    void reportsThatNobodyCanLookUpAreUnknownAlsoWhereTheyBeginASentence() {
        ClaimOrigins claim = trace(
                unnamed(said("a", Stance.ASSERTS, SourceKind.DOCUMENT, "Reports")),
                said("b", Stance.ASSERTS, SourceKind.DOCUMENT, "a story that went round"));
        assertThat(claim.independent()).isZero();
        assertThat(claim.isOfUnknownOrigin()).isTrue();
    }

    @Test
    void whatAnArticleSaysItselfMakesNobodyOneWhomItTellsApart() {
        String quoted = "the spillway of the old Ostrin dam has cracked from top to bottom";
        Told both = Told.in("a", "The Water Ministry said: \"" + quoted + "\". A diver agreed that " + CRACK + ".")
                .source("Water Ministry", SourceKind.GOVERNMENT)
                .source("a diver", SourceKind.PERSON)
                .says(Stance.ASSERTS, quoted, "Water Ministry")
                .says(Stance.ASSERTS, CRACK, "a diver");
        Reading own = Told.in("b", "Near Ostrin, " + quoted + ".").reading();
        ClaimOrigins claim = trace(both.reading(), own);
        assertThat(claim.claim().reports()).hasSize(3);
        assertThat(claim.independent()).isEqualTo(2);
    }

    @Test
    void anArticlesOwnDoubtIsNotTheWordOfWhoDenies() {
        Reading reading = Told.in(
                        "a",
                        "It is unlikely that " + CRACK
                                + ". The Water Ministry denied that the Ostrin dam has a cracked spillway.")
                .source("Water Ministry", SourceKind.GOVERNMENT)
                .says(Stance.DENIES, "the Ostrin dam has a cracked spillway", "Water Ministry")
                .reading();
        Claim found = new ClaimFinder().find(List.of(reading)).get(0);
        Claim doubted = new Claim(
                found.id(),
                found.text(),
                found.when(),
                found.quantities(),
                found.reports().stream()
                        .map(report -> report.attribution() == null ? report.withStanding(Standing.DOUBTS) : report)
                        .toList());
        ClaimOrigins claim = new OriginFinder(List.of(reading), Corrections.none()).find(doubted);
        assertThat(claim.origins()).hasSize(2);
    }

    @Test
    void anArticleDoesNotHaveFromSomebodyWhatItHasHimDeny() {
        String denial = "the Ostrin dam has a cracked spillway";
        Reading denied = Told.in("a", "Near Ostrin, " + CRACK + ". Ilse Berkhov denied that " + denial + ".")
                .source("Ilse Berkhov", SourceKind.PERSON)
                .says(Stance.DENIES, denial, "Ilse Berkhov")
                .reading();
        String inOtherWords = "a crack has opened in the Ostrin dam, at its spillway";
        Reading earlier = Told.in("b", "Ilse Berkhov said last week that " + inOtherWords + ".")
                .source("Ilse Berkhov", SourceKind.PERSON)
                .says(Stance.ASSERTS, inOtherWords, "Ilse Berkhov")
                .reading();
        ClaimOrigins claim = trace(denied, earlier);
        assertThat(claim.claim().reports()).hasSize(3);
        assertThat(claim.origins())
                .allSatisfy(
                        origin -> assertThat(origin.because()).noneMatch(because -> because.startsWith("rests on")));
    }

    @Test
    void aStudyLeavesTheWordOfAnArticleWhichAnOutletDoesNot() {
        Reading own = Told.in(
                        "a",
                        "Near Ostrin, after the rains of last week, a crack has opened in the spillway of the dam.")
                .reading();
        ClaimOrigins study = trace(own, said("b", Stance.ASSERTS, SourceKind.DOCUMENT, "study of the dam"));
        assertThat(study.claim().reports()).hasSize(2);
        assertThat(study.independent()).isEqualTo(2);
        ClaimOrigins outlet = trace(own, said("b", Stance.ASSERTS, SourceKind.NEWS_OUTLET, "Upriver"));
        assertThat(outlet.origins()).hasSize(2);
        assertThat(outlet.independent()).isEqualTo(1);
    }
}
