package org.hearsay.linker.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void theNearerTheMoreAlike() {
        assertThat(nearness("2020-01-01", "2020-01-02"))
                .isEqualTo(nearness("2020-01-02", "2020-01-01"))
                .isGreaterThan(nearness("2020-01-01", "2020-01-08"));
        assertThat(nearness("2020-01-01", "2020-01-08")).isGreaterThan(nearness("2020-01-01", "2020-03-01"));
        assertThat(nearness("2020-01-01", "2020-03-01")).isEqualTo(nearness("2020-01-01", "2024-03-01"));
    }

    @Test
    void whatNamesNoDaySpeaksNeitherForNorAgainst() {
        for (String published : new String[] {null, "", "2020", "2020-01", "yesterday at noon", "2020-13-45"}) {
            assertThat(nearness(published, "2020-01-01")).as(published).isEqualTo(1);
        }
    }

    @Test
    void aTimeAndAnIntervalCountFromTheirDay() {
        assertThat(Days.day("2020-01-01T23:00:00Z")).isEqualTo(Days.day("2020-01-01/2020-01-09"));
    }

    private static double nearness(String one, String other) {
        return Days.of(one).nearness(Days.of(other));
    }
}
