package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.linker.origins.Carried.CRACK;
import static org.hearsay.linker.origins.Carried.person;
import static org.hearsay.linker.origins.Carried.said;
import static org.hearsay.linker.origins.Carried.trace;
import static org.hearsay.linker.origins.Carried.unnamed;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

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
    void aSurnameIsThatOfTheOneWhomTheNewsCallsByIt() {
        ClaimOrigins claim =
                trace(person("a", "Ilse Mard"), person("b", "Jon Mard"), person("c", "Jon Mard"), person("d", "Mard"));
        assertThat(claim.independent()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "James Berkhov, Jim Berkhov, 1",
        "Jim Berkhov, Jon Berkhov, 2",
        "Insp. Kevin Berkhov, Kevin Berkhov, 1",
        "Kevin Berkhov, Kevin Mard, 2",
    })
    void aNameMayBeShortOrHaveATitle(String one, String other, int origins) {
        assertThat(trace(person("a", one), person("b", other)).independent()).isEqualTo(origins);
    }

    @ParameterizedTest
    @CsvSource({
        "Islamic State, ISIS, 1",
        "Pentagon, United States Department of Defense, 1",
        "Department of Justice, United States Department of Justice, 1",
        "Upper Ostrin Observatory, Ostrin Observatory, 1",
        "Pentagon, Ostrin Observatory, 2",
    })
    void aBodyIsOneUnderAllItsNames(String one, String other, int origins) {
        ClaimOrigins claim = trace(
                said("a", Stance.ASSERTS, SourceKind.ORGANIZATION, one),
                said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, other));
        assertThat(claim.independent()).isEqualTo(origins);
    }

    @Test
    void aBodyThatIsOnlyDescribedIsTheOnlyOneOfItsKindThatIsNamedForTheClaim() {
        Reading named = said("a", Stance.ASSERTS, SourceKind.ORGANIZATION, "Ostrin Observatory");
        Reading described = said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, "monitoring group");
        Reading another = said("c", Stance.ASSERTS, SourceKind.ORGANIZATION, "Mardley Shelter");
        assertThat(trace(named, described).origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.because())
                        .containsExactly("only body named for it: Ostrin Observatory = monitoring group"));
        assertThat(trace(named, described, another).independent()).isEqualTo(3);
        assertThat(trace(named, said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, "group of Mardley"))
                        .independent())
                .isEqualTo(2);
        assertThat(trace(said("a", Stance.ASSERTS, SourceKind.COURT, "Ostrin Court"), described)
                        .independent())
                .isEqualTo(2);
    }

    @Test
    void somebodyWhoIsOnlyDescribedIsTheOnlyPersonNamedForTheClaimElsewhere() {
        Reading described = unnamed(person("b", "the man"));
        assertThat(trace(person("a", "Jon Mard"), described).origins())
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.because()).containsExactly("only person named for it: Jon Mard = the man"));
        assertThat(reasons(trace(person("a", "Jon Mard"), person("c", "Ilse Berkhov"), described)))
                .noneMatch(because -> because.startsWith("only person"));
        assertThat(reasons(trace(person("a", "Jon Mard"), unnamed(person("b", "a harbour official")))))
                .noneMatch(because -> because.startsWith("only person"));
    }

    private static List<String> reasons(ClaimOrigins claim) {
        return claim.origins().stream()
                .flatMap(origin -> origin.because().stream())
                .toList();
    }

    @Test
    void aDocumentIsTheWordOfTheBodyThatItsNameNames() {
        ClaimOrigins claim = trace(
                said("a", Stance.ASSERTS, SourceKind.ORGANIZATION, "Ostrin Observatory"),
                said("b", Stance.ASSERTS, SourceKind.DOCUMENT, "video released by the Ostrin Observatory"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.because())
                        .containsExactly("document of Ostrin Observatory: video released by the Ostrin Observatory"));
        ClaimOrigins about = trace(
                said("a", Stance.ASSERTS, SourceKind.ORGANIZATION, "Ostrin Observatory"),
                said("b", Stance.ASSERTS, SourceKind.DOCUMENT, "video of the Ostrin Observatory"));
        assertThat(reasons(about)).noneMatch(because -> because.startsWith("document of"));
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
    void onlyPoliceThatTheStoryNamesAreThePolice() {
        ClaimOrigins claim = trace(
                said("a", Stance.ASSERTS, SourceKind.GOVERNMENT, "Ostrin County Police"),
                said("b", Stance.ASSERTS, SourceKind.GOVERNMENT, "police"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.because()).containsExactly("same body: Ostrin County Police = police"));
    }

    @Test
    void officialsOfTwoBodiesStayTwo() {
        String inOtherWords = "a crack has opened in the Ostrin dam, at its spillway";
        Reading army = Told.in("b", "Two army officers told Northline that " + inOtherWords + ".")
                .source("Northline", SourceKind.NEWS_AGENCY)
                .source("two army officers", SourceKind.GROUP)
                .says(Stance.ASSERTS, inOtherWords, "Northline", "two army officers")
                .reading();
        ClaimOrigins claim = trace(person("a", "Northline", "a harbour official"), army);
        assertThat(claim.independent()).isEqualTo(2);
    }

    @Test
    void aJournalistAndAReportAreTheirOutlets() {
        Reading outlet = said("a", Stance.ASSERTS, SourceKind.NEWS_OUTLET, "Upper Courier");
        Reading columnist = Told.in("b", "Jon Mard wrote that " + CRACK + ".")
                .person("Jon Mard", "veteran Upper Courier columnist")
                .says(Stance.ASSERTS, CRACK, "Jon Mard")
                .reading();
        Reading report = said("c", Stance.ASSERTS, SourceKind.DOCUMENT, "report in the Upper Courier");
        assertThat(trace(outlet, columnist, report).origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.because())
                        .hasSize(2)
                        .allMatch(because -> because.startsWith("same outlet: ")));
    }

    @Test
    void whateverCarriesTheWordOfOthersIsAnOutlet() {
        Reading channel = Told.in("a", "Two divers told Upriver8 that " + CRACK + ".")
                .source("Upriver8", SourceKind.PERSON)
                .source("two divers", SourceKind.GROUP)
                .says(Stance.ASSERTS, CRACK, "Upriver8", "two divers")
                .reading();
        ClaimOrigins claim = trace(channel, said("b", Stance.ASSERTS, SourceKind.GROUP, "Upriver8"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(origin ->
                        assertThat(origin.because()).contains("stops short: Upriver8 has it from two divers"));
    }

    @Test
    void theStaffOfABodyAreTheBody() {
        Reading shelter = Told.in("a", "Vets at the Ostrin Shelter said " + CRACK + ".")
                .source("vets at the Ostrin Shelter", SourceKind.GROUP)
                .says(Stance.ASSERTS, CRACK, "vets at the Ostrin Shelter")
                .reading();
        ClaimOrigins claim = trace(
                shelter,
                said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, "Ostrin Shelter"),
                said("c", Stance.ASSERTS, SourceKind.GROUP, "vets"));
        assertThat(claim.origins())
                .singleElement()
                .satisfies(
                        origin -> assertThat(origin.because()).allMatch(because -> because.startsWith("same body: ")));
    }

    @Test
    void whoSpeaksForABodyAndForItsShortNameMakesTheTwoOne() {
        Reading inShort = spokesman("a", "Ostrin");
        Reading inFull = spokesman("b", "Ostrin Air");
        ClaimOrigins claim = trace(inShort, inFull, said("c", Stance.ASSERTS, SourceKind.ORGANIZATION, "Ostrin Air"));
        assertThat(claim.independent()).isEqualTo(1);
        assertThat(claim.origins().get(0).because())
                .contains("same body, by Jon Mard who speaks for both: Ostrin = Ostrin Air");
        assertThat(trace(inShort, spokesman("b", "Mardley Air")).independent()).isEqualTo(2);
    }

    private static Reading spokesman(String location, String body) {
        return Told.in(location, "Jon Mard said " + CRACK + ".")
                .source(body, SourceKind.ORGANIZATION)
                .source("Jon Mard", SourceKind.PERSON, body)
                .says(Stance.ASSERTS, CRACK, "Jon Mard")
                .reading();
    }

    @ParameterizedTest
    @CsvSource({
        "Ostrin Air officials, ORGANIZATION, Ostrin Air, 1",
        "Ostrin Republic officials, GOVERNMENT, Ostrin Republic, 2",
        "the hackers, ORGANIZATION, hacker group, 1",
        "the divers, ORGANIZATION, hacker group, 2",
    })
    void anUnnamedGroupIsABodyIfItsWordsSaySo(String group, SourceKind kind, String body, int origins) {
        String inOtherWords = "a crack has opened in the Ostrin dam, at its spillway";
        Reading several = Told.in("a", "They said that " + inOtherWords + ".")
                .source(group, SourceKind.GROUP)
                .says(Stance.ASSERTS, inOtherWords, group)
                .reading();
        ClaimOrigins claim = trace(unnamed(several), said("b", Stance.ASSERTS, kind, body));
        assertThat(claim.independent()).isEqualTo(origins);
    }

    @Test
    void sourcesAtABodyAreNotTheBody() {
        String inOtherWords = "a crack has opened in the Ostrin dam, at its spillway";
        Reading sources = Told.in("a", "Sources at the Ostrin Shelter said that " + inOtherWords + ".")
                .source("sources at the Ostrin Shelter", SourceKind.GROUP)
                .says(Stance.ASSERTS, inOtherWords, "sources at the Ostrin Shelter")
                .reading();
        ClaimOrigins claim = trace(sources, said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, "Ostrin Shelter"));
        assertThat(claim.independent()).isEqualTo(2);
    }

    @Test
    void theHeadOfABodyIsTheBody() {
        Reading chairwoman = Told.in("a", "Ilse Berkhov said " + CRACK + ".")
                .person("Ilse Berkhov", "Harbour Council chairwoman")
                .says(Stance.ASSERTS, CRACK, "Ilse Berkhov")
                .reading();
        ClaimOrigins claim =
                trace(chairwoman, said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, "Harbour Council of Ostrin"));
        assertThat(claim.independent()).isEqualTo(1);
    }

    @Test
    void aBodyMayBeCalledWithoutItsPlaceWhereThereIsOnlyOne() {
        Reading shortName = said("a", Stance.ASSERTS, SourceKind.ORGANIZATION, "Harbour Council");
        Reading ostrin = said("b", Stance.ASSERTS, SourceKind.ORGANIZATION, "Harbour Council of Ostrin");
        Reading mardley = said("c", Stance.ASSERTS, SourceKind.ORGANIZATION, "Harbour Council of Mardley");
        assertThat(trace(shortName, ostrin).independent()).isEqualTo(1);
        assertThat(trace(shortName, ostrin, mardley).independent()).isEqualTo(3);
    }
}
