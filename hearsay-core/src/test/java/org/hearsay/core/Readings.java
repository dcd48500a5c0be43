package org.hearsay.core;

import java.util.ArrayList;
import java.util.List;

/** Readings for tests. */
final class Readings {

    private Readings() {}

    /** A reading of {@code text} with every kind of record in it; "Peskov", "said" and "no" must stand in the text. */
    static Reading full(String text) {
        Article article = Article.builder("news/a.txt", text)
                .title("A \"title\" 😀")
                .byline("By Staff")
                .publisher("The Moscow Times")
                .url("https://example.org/a")
                .published("2019-01-28")
                .modified("2019-01-29T08:00:00Z")
                .dateline("MOSCOW")
                .credit("Reuters")
                .language("en")
                .kind(ArticleKind.LIVE_BLOG)
                .build();
        Span who = find(text, "Peskov");
        Span cue = find(text, "said");
        Span what = find(text, "no");
        List<Source> sources = List.of(
                new Source(
                        "s1", "Peskov", SourceKind.PERSON, true, 1, List.of("Kremlin spokesman"), "s2", List.of(who)),
                new Source("s2", "the Kremlin", SourceKind.GOVERNMENT, null, null, List.of(), null, List.of()),
                new Source("s3", "TASS", SourceKind.NEWS_AGENCY, true, 1, List.of(), null, List.of()));
        Attribution denial = new Attribution(
                "a1",
                Part.of(text, List.of(who)).withRef("s1"),
                Part.of(text, List.of(cue)),
                Content.of(text, List.of(what), Direct.WHOLE),
                Stance.DENIES,
                "a2",
                List.of(new Hedge(what, HedgeKind.MODAL)),
                List.of(
                        new Quantity(what, 400, null, QuantityBound.AT_MOST, "contractors"),
                        new Quantity(what, 1.5, 2.0, QuantityBound.BETWEEN, null)),
                List.of(new Hop("s3", HopKind.CHANNEL, List.of(cue)), new Hop("s1", HopKind.SPEAKER, List.of())),
                new When("Monday", "2019-01-28"),
                0.93);
        return new Reading(
                article,
                List.of(new Notice(new Span(0, 0), NoticeKind.READ_MORE)),
                sources,
                List.of(denial, bare(text, "a2", what)),
                List.of(
                        new Statement(
                                List.of(what),
                                "a1",
                                new When("last week", "2019-01-21/2019-01-27"),
                                List.of(new Quantity(what, 400, null, QuantityBound.AT_MOST, "contractors")),
                                Meaning.of(new float[] {1, -1, 0.5f})),
                        new Statement(List.of(who), null)));
    }

    /** A reading with one attribution for each span, which is its content; nothing else is known. */
    static Reading ofContents(String text, List<Span> spans) {
        List<Attribution> attributions = new ArrayList<>();
        for (Span span : spans) {
            attributions.add(bare(text, "a" + (attributions.size() + 1), span));
        }
        return new Reading(Article.builder("-", text).build(), List.of(), List.of(), attributions);
    }

    private static Attribution bare(String text, String id, Span content) {
        return new Attribution(
                id,
                Part.none(),
                Part.none(),
                Content.of(text, List.of(content), Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                0.5);
    }

    static Span find(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
