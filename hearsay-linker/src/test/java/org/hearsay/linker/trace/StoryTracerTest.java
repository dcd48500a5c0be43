package org.hearsay.linker.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.origins.Corrections;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryTracerTest {

    private static final String CRACK = "the spillway of the Ostrin dam has cracked";

    private final Reading agency = Told.in("agency.txt", "\ud83d\ude00 Two officials said " + CRACK + ".")
            .published("Northline", "2026-03-12")
            .source("Two officials", SourceKind.GROUP)
            .says(Stance.ASSERTS, CRACK, "Two officials")
            .reading();
    private final Reading paper = Told.in("paper.txt", "The Water Ministry denied that " + CRACK + " at all.")
            .published("Courier", "2026-03-13")
            .source("Water Ministry", SourceKind.GOVERNMENT)
            .says(Stance.DENIES, CRACK, "Water Ministry")
            .reading();

    private static List<String> lines(Reading... readings) {
        return new StoryTracer(Corrections.none())
                .trace(List.of(readings)).stream().map(TraceJson::line).toList();
    }

    @Test
    void aStoryIsALineWithItsClaimsAndTheirOrigins() {
        List<String> lines = lines(agency, paper);
        assertThat(lines).hasSize(1);
        JsonNode story = JsonMapper.shared().readTree(lines.get(0));
        JsonNode claim = story.path("claims").path(0);
        assertThat(claim.path("text").asString()).isEqualTo(CRACK);
        assertThat(claim.path("reports")
                        .path(0)
                        .path("spans")
                        .path(0)
                        .path("start")
                        .asInt())
                .isEqualTo(agency.article().text().indexOf(CRACK) - 1); // in code points
        assertThat(claim.path("affirmed").asInt()).isEqualTo(1);
        assertThat(claim.path("denied").asInt()).isEqualTo(1);
        assertThat(claim.path("independentOrigins").asInt()).isEqualTo(1);
        assertThat(claim.path("originsAgainst").asInt()).isEqualTo(1);
        assertThat(claim.path("timeline").findValuesAsString("event"))
                .containsExactly("first seen", "asserted", "denied");
    }

    @Test
    void theOrderOfTheReadingsAndReadingOneTwiceChangeNothing() {
        assertThat(lines(paper, agency, paper)).isEqualTo(lines(agency, paper));
    }

    @Test
    void aCopySaysWhoseItIs() {
        String text = agency.article().text()
                + " The lake stood a hand below the crest of the wall for nine days in a row, and all that time nobody in the valley"
                + " had been told why the sirens on both banks were being tested every evening after dark.";
        Reading original =
                Told.in("wire.txt", text).published("Northline", "2026-03-12").reading();
        Reading copy = Told.in("reprint.txt", "(Northline) " + text)
                .published("Valley Post", "2026-03-13")
                .reading();
        JsonNode articles =
                JsonMapper.shared().readTree(lines(copy, original).get(0)).path("articles");
        assertThat(articles.path(0).has("copyOf")).isFalse();
        assertThat(articles.path(1).path("copyOf").path(0).path("location").asString())
                .isEqualTo("wire.txt");
    }
}
