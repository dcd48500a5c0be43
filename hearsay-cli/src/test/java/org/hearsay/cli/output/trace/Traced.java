package org.hearsay.cli.output.trace;

import static org.hearsay.linker.claims.Standing.AFFIRMS;
import static org.hearsay.linker.claims.Standing.DENIES;
import static org.hearsay.linker.claims.Standing.DOUBTS;
import static org.hearsay.linker.claims.Standing.REPORTS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.core.Article;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Quantity;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.origins.Account;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.origins.Merge;
import org.hearsay.linker.origins.Origin;
import org.hearsay.linker.origins.OriginKind;
import org.hearsay.linker.stories.Story;
import org.hearsay.linker.trace.TracedStory;

/** Stories that a person traced, so that what is shown does not move with what Hearsay finds. */
public final class Traced {

    private static final String WIRE = "Up to 40 ferries were stopped at Lune on Monday, two port officers told us.";

    private Traced() {}

    /** All that a claim may have: a copy, a channel, a conflict, a denial, a doubt, a ring, an unknown origin. */
    public static TracedStory ferries() {
        List<Draft> drafts = List.of(
                Draft.of(
                                "wire.txt",
                                "Harbour Wire",
                                "2026-05-04",
                                "Ferries stopped at Lune",
                                WIRE + "\n\nThe sea was calm.")
                        .report(0, AFFIRMS, "Up to 40 ferries were stopped at Lune", "two port officers")
                        .report(2, AFFIRMS, "The sea was calm."),
                Draft.of("echo.txt", "The Lune Echo", "2026-05-05", "No way across", WIRE)
                        .report(0, AFFIRMS, "Up to 40 ferries were stopped at Lune", "two port officers"),
                Draft.of(
                                "dockside.txt",
                                "Dockside",
                                "2026-05-05",
                                "Lune at a standstill as ferry after ferry is turned away, according to reports from the port",
                                "Harbour Wire, citing two port officers, reported that 55 ferries were stopped at Lune.")
                        .report(0, AFFIRMS, "55 ferries were stopped at Lune", "Harbour Wire", "two port officers"),
                Draft.of(
                                "post.txt",
                                "The Capital Post",
                                "2026-05-06T09:30:00Z",
                                "Ministry: all ferries run",
                                "No ferry was stopped at Lune, Minister Olan Birke told State Radio.\n\n"
                                        + "Ada Rehn doubted that ferries had been stopped. The harbour may close.")
                        .report(0, DENIES, "No ferry was stopped at Lune", "State Radio", "Minister Olan Birke")
                        .report(0, DOUBTS, "ferries had been stopped", "Ada Rehn"),
                Draft.of(
                                "alpha.txt",
                                "Alpha Daily",
                                "2026-05-07",
                                "Lune to close",
                                "The harbour of Lune is to close, Beta News reported. Ferries are said to have been stopped.")
                        .report(1, AFFIRMS, "The harbour of Lune is to close", "Beta News")
                        .report(0, REPORTS, "Ferries are said to have been stopped."),
                Draft.of(
                                "beta.txt",
                                "Beta News",
                                "2026-05-08",
                                "End of a harbour",
                                "The harbour of Lune is to close, Alpha Daily wrote.")
                        .report(1, AFFIRMS, "The harbour of Lune is to close", "Alpha Daily"),
                Draft.of("blog.txt", "", "", "Rumours", "The harbour is closing, they say.")
                        .report(1, AFFIRMS, "The harbour is closing", "they"));
        return story(
                "Ferries stopped at Lune",
                drafts,
                List.of(copy(drafts.get(0), drafts.get(1))),
                claim(
                        drafts,
                        0,
                        List.of(new Quantity("ferries", List.of("40", "55"), true)),
                        new Origin(
                                "two port officers",
                                OriginKind.UNNAMED,
                                "Harbour Wire",
                                List.of(),
                                List.of(
                                        new Account("two port officers", OriginKind.UNNAMED, 2, List.of(0, 1)),
                                        new Account("port officers", OriginKind.UNNAMED, 3, List.of(2))),
                                List.of(0, 1, 2),
                                List.of(
                                        new Merge(
                                                "same unnamed sources of Harbour Wire: two port officers = two port officers",
                                                "two port officers in wire.txt",
                                                "two port officers in dockside.txt"),
                                        new Merge(
                                                "rewrite: Harbour Wire and The Lune Echo tell one text",
                                                "Harbour Wire",
                                                "The Lune Echo"))),
                        origin("Minister Olan Birke", OriginKind.PERSON, 3),
                        origin("Ada Rehn", OriginKind.PERSON, 4),
                        origin("unknown", OriginKind.UNKNOWN, 5)),
                claim(
                        drafts,
                        1,
                        List.of(),
                        new Origin(
                                "Beta News",
                                OriginKind.OUTLET,
                                null,
                                List.of("Alpha Daily", "Beta News"),
                                List.of(),
                                List.of(0, 1),
                                List.of(new Merge(
                                        "ring: Alpha Daily and Beta News cite each other",
                                        "Alpha Daily",
                                        "Beta News"))),
                        origin("unknown", OriginKind.UNKNOWN, 2)),
                claim(drafts, 2, List.of(), origin("Harbour Wire", OriginKind.ARTICLE, 0)));
    }

    /** A claim that so many articles carry, each on the word of somebody else. */
    public static TracedStory crowd(int size) {
        List<Draft> drafts = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String who = "Witness" + i;
            String day = String.format("2026-05-%02d", 1 + i % 28);
            drafts.add(Draft.of(
                            i + ".txt",
                            "Outlet" + i,
                            day,
                            "Title" + i,
                            "It rained in Lune, " + who + " told Radio" + i % 3 + ".")
                    .report(0, i % 4 == 3 ? DENIES : AFFIRMS, "It rained in Lune", "Radio" + i % 3, who));
            origins.add(origin(who, OriginKind.PERSON, i));
        }
        return story("Rain", drafts, List.of(), claim(drafts, 0, List.of(), origins.toArray(Origin[]::new)));
    }

    public static TracedStory story(String title, List<Draft> drafts, List<Copy> copies, ClaimOrigins... claims) {
        List<Article> articles =
                drafts.stream().map(draft -> draft.reading().article()).toList();
        return new TracedStory(
                new Story("story:0123456789abcdef", title, articles),
                drafts.stream().map(Draft::reading).toList(),
                copies,
                Arrays.asList(claims));
    }

    public static ClaimOrigins claim(List<Draft> drafts, int claim, List<Quantity> quantities, Origin... origins) {
        List<Report> reports =
                drafts.stream().flatMap(draft -> draft.reports(claim).stream()).toList();
        return new ClaimOrigins(
                new Claim("claim:" + claim, reports.get(0).text(), null, quantities, reports), Arrays.asList(origins));
    }

    public static Origin origin(String name, OriginKind kind, int... reports) {
        return new Origin(
                name,
                kind,
                null,
                List.of(),
                List.of(),
                IntStream.of(reports).boxed().toList(),
                List.of());
    }

    private static Copy copy(Draft original, Draft copy) {
        return new Copy(
                original.reading().article(), copy.reading().article(), true, 1, List.of(), List.of("the same words"));
    }

    /** As they are shown. */
    public static List<StoryView> views(TracedStory... stories) {
        return StoryView.of(List.of(stories), Corrections.none());
    }
}
