package org.hearsay.linker.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Meaning;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.core.Statement;
import org.hearsay.linker.Told;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {

    private static final String CRACK = "the spillway of the Ostrin dam has cracked in four places";

    private final Reading agency = Told.in("agency.txt", "An inspector said " + CRACK + ".")
            .published("Northline", "2026-03-12")
            .source("inspector", SourceKind.PERSON)
            .says(Stance.ASSERTS, CRACK, "inspector")
            .reading();

    private static Reading paper(Stance stance, String content) {
        String cue = stance == Stance.DENIES ? "denied" : "told the paper";
        return Told.in("paper.txt", "Minister Vela Torm was asked about it. " + content + ", she " + cue + ".")
                .published("Courier", "2026-03-13")
                .source("Vela Torm", SourceKind.PERSON)
                .says(stance, content, "Vela Torm")
                .reading();
    }

    private static List<Claim> find(Reading... readings) {
        return new ClaimFinder().find(List.of(readings));
    }

    @Test
    void contentsThatSayTheSameInOtherWordsAreOneClaim() {
        List<Claim> claims = find(agency, paper(Stance.CONFIRMS, "There are cracks in the Ostrin dam's spillway"));
        assertThat(claims.get(0).reports()).hasSize(2).allMatch(report -> report.standing() == Standing.AFFIRMS);
    }

    @Test
    void contentsOfAnotherEventAreAnotherClaim() {
        List<Claim> claims =
                find(agency, paper(Stance.ASSERTS, "Fares on the harbour ferry rise by a tenth in autumn"));
        assertThat(claims).isNotEmpty().allMatch(claim -> claim.reports().size() == 1);
    }

    @Test
    void aDenialBelongsToWhatItDenies() {
        List<Claim> claims = find(agency, paper(Stance.DENIES, "The Ostrin dam's spillway has cracked"));
        assertThat(claims.get(0).reports())
                .extracting(Report::standing)
                .containsExactly(Standing.AFFIRMS, Standing.DENIES);
    }

    @Test
    void anArticleThatCallsItAHoaxDenies() {
        Reading own = Told.in("paper.txt", "It is a hoax that " + CRACK + ".")
                .published("Courier", "2026-03-13")
                .reading();
        assertThat(find(agency, own).get(0).reports())
                .extracting(Report::standing)
                .containsExactly(Standing.AFFIRMS, Standing.DENIES);
    }

    @Test
    void whatIsSaidOnNobodysWordIsReported() {
        Reading own = Told.in("paper.txt", "Reportedly " + CRACK + ".")
                .published("Courier", "2026-03-13")
                .reading();
        assertThat(find(agency, own).get(0).reports())
                .extracting(Report::standing)
                .containsExactly(Standing.AFFIRMS, Standing.REPORTS);
    }

    @Test
    void aNounThatStandsForWhatSomebodySaidIsAboutThat() {
        Reading both = Told.in("both.txt", "An inspector said " + CRACK + ". The ministry denied the report.")
                .source("inspector", SourceKind.PERSON)
                .source("ministry", SourceKind.GOVERNMENT)
                .says(Stance.ASSERTS, CRACK, "inspector")
                .says(Stance.DENIES, "the report", "a1", new String[] {"ministry"})
                .reading();
        List<Claim> claims = find(both);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).text()).isEqualTo(CRACK);
        assertThat(claims.get(0).reports()).extracting(Report::text).containsExactly(CRACK, "the report");
    }

    @Test
    void numbersThatDisagreeAreAConflictInsideOneClaim() {
        Reading paper = Told.in("paper.txt", "The spillway of the Ostrin dam has 9 cracks, Vela Torm told the paper.")
                .source("Vela Torm", SourceKind.PERSON)
                .says(Stance.ASSERTS, "The spillway of the Ostrin dam has 9 cracks", "Vela Torm")
                .counting(9, "9 cracks", "cracks")
                .reading();
        Reading other = Told.in("other.txt", "The spillway of the Ostrin dam has 4 cracks, an engineer said.")
                .source("engineer", SourceKind.PERSON)
                .says(Stance.ASSERTS, "The spillway of the Ostrin dam has 4 cracks", "engineer")
                .counting(4, "4 cracks", "cracks")
                .reading();
        List<Claim> claims = find(paper, other);
        assertThat(claims.get(0).reports()).hasSize(2);
        assertThat(claims.get(0).quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.of()).isEqualTo("cracks");
            assertThat(quantity.values()).containsExactlyInAnyOrder("9 cracks", "4 cracks");
            assertThat(quantity.isConflict()).isTrue();
        });
    }

    @Test
    void anArticlesOwnSentencesCount() {
        Reading own = Told.in("own.txt", "The spillway of the Ostrin dam has cracked. It was built long ago.")
                .reading();
        List<Claim> claims = find(agency, own);
        assertThat(claims.get(0).reports()).hasSize(2);
        assertThat(claims.get(0).reports().get(1).attribution()).isNull();
    }

    @Test
    void whoGaveNoAnswerIsNoClaim() {
        Reading other = Told.in(
                        "other.txt", "Taldova Hydro, which runs the Ostrin dam, didn't respond to our questions.")
                .reading();
        Reading one = Told.in(
                        "one.txt", "Taldova Hydro, which runs the Ostrin dam, did not immediately answer an e-mail.")
                .reading();
        assertThat(find(one, other)).isEmpty();
    }

    @Test
    void whatOnlySoundsLikeNoAnswerIsOne() {
        assertThat(List.of(
                        "Taldova Hydro will not return the letters of the Ostrin dam's inspectors.",
                        "Taldova Hydro was quick to comment on the Ostrin dam's cracks."))
                .allSatisfy(text ->
                        assertThat(find(Told.in("one.txt", text).reading())).hasSize(1));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        Reading paper = paper(Stance.DENIES, "The Ostrin dam's spillway has cracked");
        assertThat(find(paper, agency)).isEqualTo(find(agency, paper));
    }

    @Test
    void anEmptyArticleClaimsNothing() {
        assertThat(find(Told.in("empty.txt", "").reading())).isEmpty();
    }

    @Test
    void meaningsThatAreAlikeMakeOtherWordsOneClaim() {
        List<Claim> claims = find(
                meaning(says("a.txt", "Concrete below the sluices broke on Tuesday night"), 1, 0.6f, 0),
                meaning(says("b.txt", "Water pours through fresh gaps in a wall"), 1, 0.6f, 0));
        assertThat(claims).singleElement().matches(claim -> claim.reports().size() == 2);
    }

    @Test
    void whatAllStatementsOfAStoryMeanMakesNoTwoOfThemOneClaim() {
        List<Claim> claims = find(
                meaning(says("a.txt", "Concrete below the sluices broke on Tuesday night"), 1, 0.6f, 0),
                meaning(says("b.txt", "Water pours through fresh gaps in a wall"), 1, 0.6f, 0),
                meaning(says("c.txt", "Farmers downstream drove their cattle uphill"), 1, 0, 0.6f),
                meaning(says("d.txt", "Herds were led out of harm's way"), 1, 0, 0.6f));
        assertThat(claims).hasSize(2).allMatch(claim -> claim.reports().size() == 2);
    }

    @Test
    void meaningsOfTwoModelsAreNotCompared() {
        List<Claim> claims = find(
                meaning(says("a.txt", "Concrete below the sluices broke on Tuesday night"), 1, 0.6f, 0),
                meaning(says("b.txt", "Water pours through fresh gaps in a wall"), 1, 0.6f));
        assertThat(claims).hasSize(2);
    }

    @Test
    void aClaimIsWordedByAStatementThatHasItsSubject() {
        Reading broken = says("a.txt", "is cracked at the spillway of the Ostrin dam");
        Reading whole = says("b.txt", "the Ostrin dam is cracked at the spillway");
        assertThat(find(broken, whole))
                .singleElement()
                .satisfies(claim -> assertThat(claim.text()).isEqualTo("the Ostrin dam is cracked at the spillway"));
    }

    private static Reading says(String location, String content) {
        return Told.in(location, content + ", an engineer said.")
                .source("engineer", SourceKind.PERSON)
                .says(Stance.ASSERTS, content, "engineer")
                .reading();
    }

    private static Reading meaning(Reading reading, float... numbers) {
        List<Statement> statements = reading.statements().stream()
                .map(known -> new Statement(
                        known.spans(), known.attribution(), known.when(), known.quantities(), Meaning.of(numbers)))
                .toList();
        return new Reading(reading.article(), reading.notices(), reading.sources(), reading.attributions(), statements);
    }
}
