package org.hearsay.cli.output.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, 2026-05-04, 2026-05-04",
        "2026-05-04T09:30:00Z, 2026-05-04, 2026-05-04",
        "2026-02, 2026-02-01, 2026-02-28",
        "2026, 2026-01-01, 2026-12-31",
        "2026-05-04/2026-05-10, 2026-05-04, 2026-05-10",
        "2026-05-10/2026-05-04, 2026-05-10, 2026-05-10"
    })
    void aDateIsTheDaysThatItMayMean(String date, String first, String last) {
        assertThat(Period.of(date)).hasToString("Period[first=" + first + ", last=" + last + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-05-XX", "2026-13", "2026-05-04/..", "2026-21", "2026-02-30"})
    void whatNamesNoDayIsNone(String date) {
        assertThat(Period.of(date)).isNull();
    }
}
