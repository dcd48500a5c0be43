package org.hearsay.linker.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.junit.jupiter.api.Test;

class SentenceCheckerTest {

    private static final String CRACK = "the spillway of the Ostrin dam has cracked in four places";
    private static final String ASKED = "The spillway of the Ostrin dam has cracked.";

    private final Reading agency = Told.in("agency.txt", "An inspector said " + CRACK + ".")
            .source("inspector", SourceKind.PERSON)
            .says(Stance.ASSERTS, CRACK, "inspector")
            .reading();

    private final Reading denial = Told.in(
                    "denial.txt", "The ministry denied that " + CRACK + ". The report was doubted by many engineers.")
            .source("ministry", SourceKind.GOVERNMENT)
            .says(Stance.DENIES, CRACK, "ministry")
            .reading();

    private static List<Standing> standings(String sentence, Reading... readings) {
        return new SentenceChecker(List.of(readings))
                .check(sentence).reports().stream().map(Report::standing).toList();
    }

    @Test
    void whoAssertsItAffirmsAndWhoDeniesItDenies() {
        assertThat(standings(ASKED, agency, denial)).containsExactly(Standing.AFFIRMS, Standing.DENIES);
    }

    @Test
    void ofASentenceThatIsTurnedAroundTheyStandTheOtherWay() {
        assertThat(standings("No spillway of the Ostrin dam has cracked.", agency, denial))
                .containsExactly(Standing.DENIES, Standing.AFFIRMS);
    }

    @Test
    void whoDoesNotDenyItAffirmsIt() {
        String content = "that nobody denies that the Ostrin spillway has cracked";
        Reading both = Told.in("both.txt", "A farmer said " + content + ".")
                .source("farmer", SourceKind.PERSON)
                .says(Stance.ASSERTS, content, "farmer")
                .reading();
        assertThat(standings(ASKED, both)).containsExactly(Standing.AFFIRMS);
    }

    @Test
    void whatAnArticleSaysOnNobodysWordItReports() {
        Reading own = Told.in("own.txt", "The spillway of the Ostrin dam has reportedly cracked.")
                .reading();
        assertThat(standings(ASKED, own)).containsExactly(Standing.REPORTS);
    }

    @Test
    void anAnswerThatOnlyPointsAtItIsFound() {
        Reading both = Told.in("both.txt", "An inspector said " + CRACK + ". The mayor denied the report.")
                .source("inspector", SourceKind.PERSON)
                .source("mayor", SourceKind.PERSON)
                .says(Stance.ASSERTS, CRACK, "inspector")
                .says(Stance.DENIES, "the report", "a1", new String[] {"mayor"})
                .reading();
        assertThat(standings(ASKED, both)).containsExactly(Standing.AFFIRMS, Standing.DENIES);
    }

    @Test
    void anArticleAboutSomethingElseIsAbsent() {
        Reading other = Told.in("other.txt", "Fares on the harbour ferry rise by a tenth in autumn.")
                .reading();
        SentenceCheck check = new SentenceChecker(List.of(agency, other)).check(ASKED);
        assertThat(check.articles()).extracting(ArticleCheck::isAbsent).containsExactly(false, true);
        assertThat(check.articles().get(1).word()).isEqualTo("absent");
    }

    @Test
    void originsOnEitherSideAreCounted() {
        SentenceCheck check = new SentenceChecker(List.of(agency, denial)).check(ASKED);
        assertThat(check.origins().independent()).isEqualTo(1);
        assertThat(check.origins().independentAgainst()).isEqualTo(1);
    }

    @Test
    void nothingIsOnRecordOfASentenceWithoutWords() {
        SentenceCheck check = new SentenceChecker(List.of(agency)).check("?!");
        assertThat(check.reports()).isEmpty();
        assertThat(check.articles()).allMatch(ArticleCheck::isAbsent);
    }

    @Test
    void jsonCountsInCodePoints() {
        Reading marked = Told.in("marked.txt", "\uD83D\uDE00 An inspector said " + CRACK + ".")
                .source("inspector", SourceKind.PERSON)
                .says(Stance.ASSERTS, CRACK, "inspector")
                .reading();
        String line = CheckJson.line(new SentenceChecker(List.of(marked)).check(ASKED));
        assertThat(line).contains("\"evidence\":[{\"start\":20,").doesNotContain("\n");
    }
}
