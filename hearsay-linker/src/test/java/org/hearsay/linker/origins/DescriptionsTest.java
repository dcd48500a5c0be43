package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {

    @Test
    void whatUnnamedSourcesAreCalledIsNoBodyOfTheirs() {
        assertThat(Descriptions.belonging("divers")).isEmpty();
        assertThat(Descriptions.belonging("two people close to the matter")).isEmpty();
        assertThat(Descriptions.belonging("a harbour official")).isEqualTo(Set.of("harbour"));
        assertThat(Descriptions.belonging("an officer of the navy")).isEqualTo(Set.of("navy"));
    }

    @Test
    void anOfficeIsOfABody() {
        assertThat(Descriptions.office("Harbour Council chairman")).isEqualTo(Set.of("harbour", "council"));
        assertThat(Descriptions.office("deputy chairman of the Harbour Council"))
                .isEqualTo(Set.of("harbour", "council"));
        assertThat(Descriptions.office("local police chief")).isEqualTo(Set.of("polic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"former Harbour Council chairman", "engineer at the Harbour Council", "chairman"})
    void someRolesAreNoOffices(String role) {
        assertThat(Descriptions.office(role)).isEmpty();
    }

    @Test
    void staffIsOfABody() {
        assertThat(Descriptions.staffed("vets at the Ostrin Shelter")).contains("Ostrin Shelter");
        assertThat(Descriptions.staffed("sources at the Ostrin Shelter")).isEmpty();
        assertThat(Descriptions.staff("vets at the Ostrin Shelter")).isEqualTo("vets");
    }
}
