package org.hearsay.cli.output.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.OriginKind;
import org.hearsay.linker.trace.TracedStory;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {

    @Test
    void aTimelineHasALaneForEachThingThatHappened() {
        ClaimView claim = Traced.views(Traced.ferries()).get(0).claims().get(0);
        assertThat(TimelineDrawing.of(claim))
                .contains("first seen 2026-05-04, asserted 2026-05-04, denied 2026-05-06, doubted 2026-05-06")
                .contains("href=\"#w1-3\" class=\"dot denied\"")
                .contains("<title>asserted, 2026-05-05: The Lune Echo, Dockside</title>");
    }

    @Test
    void whereNoDayIsKnownThereIsNoTimeline() {
        List<Draft> drafts = List.of(Draft.of("a.txt", "A", "", "A", "Rain.").report(0, Standing.AFFIRMS, "Rain."));
        TracedStory story = Traced.story(
                "Rain",
                drafts,
                List.of(),
                Traced.claim(drafts, 0, List.of(), Traced.origin("A", OriginKind.ARTICLE, 0)));
        assertThat(TimelineDrawing.of(Traced.views(story).get(0).claims().get(0)))
                .isNull();
    }
}
