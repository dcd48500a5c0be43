package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritersTest {

    @ParameterizedTest
    @CsvSource({
        "veteran Upper Courier columnist, Upper Courier",
        "reporter for the Courier, Courier",
        "Courier's editor at large, Courier's",
        "harbour engineer, ",
        "columnist, "
    })
    void aRoleSaysForWhomAJournalistWrites(String role, String outlet) {
        assertThat(Writers.employer(role).orElse(null)).isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource({
        "Jon Mard of the Courier, Courier",
        "'Mard, of Courier.com, ', Courier.com",
        "the Courier’s Jon Mard, Courier",
        "Jon Mard of Ostrin, ",
        "Jon Mard, "
    })
    void theWordsAroundANameSayOfWhichOutletSomebodyIs(String source, String outlet) {
        assertThat(Writers.companion(source, name -> Writers.key(name).equals("courier"))
                        .orElse(null))
                .isEqualTo(outlet);
    }

    @ParameterizedTest
    @CsvSource({
        "a story on the website Upriver, Upriver",
        "report in the Upper Harbour Times, Upper Harbour Times",
        "report in The Courier, Courier",
        "Courier report, Courier",
        "report by the Courier, Courier",
        "report by the Harbour Council, ",
        "report in Ostrin, ",
        "study in the Annals of Dams, "
    })
    void aReportSaysInWhatItStands(String document, String outlet) {
        assertThat(Writers.publication(document, name -> Writers.key(name).equals("courier"))
                        .orElse(null))
                .isEqualTo(outlet);
    }

    @Test
    void anOutletIsOneHoweverItsNameIsWritten() {
        assertThat(Writers.key("The FOX 13")).isEqualTo(Writers.key("Fox13"));
        assertThat(Writers.key("UpperCourier.com")).isEqualTo(Writers.key("Upper Courier"));
        assertThat(Writers.key("Upper Courier")).isNotEqualTo(Writers.key("Courier"));
    }
}
