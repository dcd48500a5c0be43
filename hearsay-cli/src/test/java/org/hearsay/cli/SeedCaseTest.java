package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.HedgeKind;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.extractor.AttributionExtractor;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The case that Hearsay exists for, row by row, from the file to the reading. The article is not ours, so it is not here: where
 * it is not beside the repository, every test is skipped, and says so.
 */
class SeedCaseTest {

    private static final Path SEED = Path.of("../../shared/data/seed-article.txt");

    private static @Nullable Reading seed;

    @BeforeAll
    static void read() {
        if (!Files.exists(SEED)) {
            System.err.println("SKIPPED: no seed article at " + SEED);
            return;
        }
        ArticleReader reader = ArticleReader.builder()
                .published("2019-01-28")
                .publisher("The Moscow Times")
                .build();
        try (Stream<Outcome> outcomes = reader.read(List.of(SEED.toString()));
                AttributionExtractor extractor = AttributionExtractor.open()) {
            Outcome.Read read = (Outcome.Read) outcomes.toList().get(0);
            seed = extractor.read(read.article(), read.notices());
        }
    }

    @BeforeEach
    void skipWithoutTheArticle() {
        assumeTrue(seed != null, () -> "no seed article at " + SEED);
    }

    @Test
    void row1TheKremlinDeniesTheReports() {
        Attribution row = row("denied", "private military contractors");
        assertThat(row.stance()).isEqualTo(Stance.DENIES);
        assertThat(source(row).name()).isEqualTo("Kremlin");
        assertThat(source(row).kind()).isEqualTo(SourceKind.GOVERNMENT);
        assertThat(names(row)).containsExactly("Kremlin");
        assertThat(row.about()).isEqualTo(deployment().id());
    }

    @Test
    void row2ThreeSupportGuaido() {
        Attribution row = row("backed", "Juan Guaido");
        assertThat(row.stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(source(row).kind()).isEqualTo(SourceKind.GROUP);
    }

    @Test
    void row3RussiaAndChinaSayThatTheyStandByMaduro() {
        Attribution row = row("said", "stood by President Nicolas Maduro");
        assertThat(row.stance()).isEqualTo(Stance.ASSERTS);
        assertThat(source(row).count()).isEqualTo(2);
    }

    @Test
    void row4ReutersReportsTheDeploymentOnTheWordOfThreeSources() {
        Attribution row = deployment();
        assertThat(row.stance()).isEqualTo(Stance.ASSERTS);
        assertThat(source(row).name()).isEqualTo("Reuters");
        assertThat(source(row).kind()).isEqualTo(SourceKind.NEWS_AGENCY);
        assertThat(names(row)).hasSize(2).first().isEqualTo("Reuters");
        Source sources = hop(row, 1);
        assertThat(sources.name()).startsWith("three sources");
        assertThat(sources.count()).isEqualTo(3);
        assertThat(sources.named()).isFalse();
        assertThat(hedges(row, HedgeKind.QUANTITY))
                .anySatisfy(words -> assertThat(words).startsWithIgnoringCase("up to"));
        assertThat(hedges(row, HedgeKind.MODAL))
                .anySatisfy(words -> assertThat(words).startsWith("may"));
    }

    @Test
    void row5PeskovDeniesThroughTass() {
        Attribution row = row("told", "the department of conspiracy");
        assertThat(row.stance()).isEqualTo(Stance.DENIES);
        assertThat(row.about()).isEqualTo(deployment().id());
        assertThat(names(row)).containsExactly("TASS", "Dmitry Peskov");
        assertThat(kinds(row)).containsExactly(HopKind.CHANNEL, HopKind.SPEAKER);
        assertThat(hop(row, 0).kind()).isIn(SourceKind.NEWS_AGENCY, SourceKind.STATE_MEDIA);
        assertThat(when(row)).isEqualTo("2019-01-28");
        Source peskov = source(row);
        assertThat(peskov.kind()).isEqualTo(SourceKind.PERSON);
        assertThat(peskov.named()).isTrue();
        assertThat(peskov.roles()).anySatisfy(role -> assertThat(role).containsIgnoringCase("spokesman"));
        assertThat(seed().source(Objects.requireNonNull(peskov.speaksFor())).name())
                .isEqualTo("Kremlin");
    }

    @Test
    void row6PeskovDeniesContactsOfWhichNobodySpoke() {
        Attribution row = row("denied", "planned to contact Guaido");
        assertThat(row.stance()).isEqualTo(Stance.DENIES);
        assertThat(source(row).name()).isEqualTo("Dmitry Peskov");
        assertThat(names(row)).containsExactly("Dmitry Peskov");
        assertThat(row.about()).isNull();
    }

    @Test
    void row7PeskovDeniesOnTelevision() {
        Attribution row = row("denial", "guarding Maduro");
        assertThat(row.stance()).isEqualTo(Stance.DENIES);
        assertThat(source(row).name()).isEqualTo("Dmitry Peskov");
        assertThat(kinds(row)).containsExactly(HopKind.CHANNEL, HopKind.SPEAKER);
        assertThat(names(row).get(0)).contains("television");
        assertThat(when(row)).isEqualTo("2019-01-27");
        assertThat(row.about()).isEqualTo(deployment().id());
    }

    @Test
    void row8ObserversDoubtTheReportBecauseOfItsSource() {
        Attribution row = row("doubt", "the Reuters report");
        assertThat(row.stance()).isEqualTo(Stance.DOUBTS);
        assertThat(source(row).named()).isFalse();
        assertThat(source(row).kind()).isEqualTo(SourceKind.GROUP);
        assertThat(row.about()).isEqualTo(deployment().id());
        assertThat(row("characterizing", "unreliable").stance()).isEqualTo(Stance.DOUBTS);
    }

    @Test
    void row9TheAmbassadorDeniesThroughStateMedia() {
        Attribution row = row("denied", "reports of the deployment");
        assertThat(row.stance()).isEqualTo(Stance.DENIES);
        assertThat(source(row).named()).isFalse();
        assertThat(source(row).kind()).isEqualTo(SourceKind.PERSON);
        assertThat(names(row).get(0)).contains("state-run media");
        assertThat(kinds(row)).containsExactly(HopKind.CHANNEL, HopKind.SPEAKER);
        assertThat(when(row)).isEqualTo("2019-01-25");
        assertThat(row.about()).isEqualTo(deployment().id());
    }

    @Test
    void theWordIsThatOfTheSourcesAndNotReuters() {
        List<String> names = names(deployment());
        assertThat(names.get(names.size() - 1)).isNotEqualTo("Reuters");
    }

    @Test
    void whoIsDescribedInOneParagraphIsNamedInAnother() {
        String text = seed().article().text();
        assertThat(seed().sources()).anySatisfy(source -> {
            assertThat(source.name()).isEqualTo("Yevgeny Shabayev");
            assertThat(source.mentions())
                    .extracting(Span::start)
                    .contains(text.indexOf("leader of a paramilitary group"), text.indexOf("Yevgeny Shabayev"));
            assertThat(seed().source(Objects.requireNonNull(source.memberOf())).name())
                    .startsWith("three sources");
        });
    }

    @Test
    void channelsDenyNothingThemselves() {
        assertThat(seed().attributions()).allSatisfy(attribution -> {
            List<String> names = names(attribution);
            assertThat(names.isEmpty() ? "" : names.get(names.size() - 1))
                    .doesNotContain("TASS", "television", "media");
        });
    }

    @Test
    void theAppealIsANoticeAndNothingInItIsAnybodysWord() {
        String text = seed().article().text();
        int start = text.indexOf("A Message from The Moscow Times:");
        assertThat(seed().notices()).anySatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.APPEAL);
            assertThat(notice.span().start()).isEqualTo(start);
        });
        assertThat(seed().notices().stream()
                        .map(Notice::span)
                        .mapToInt(Span::end)
                        .max())
                .hasValue(text.stripTrailing().length());
        assertThat(seed().attributions())
                .allSatisfy(attribution ->
                        assertThat(attribution.content().spans().get(0).start()).isLessThan(start));
    }

    private static Reading seed() {
        return Objects.requireNonNull(seed);
    }

    private static Attribution deployment() {
        return row("reported", "Up to 400 Russian contractors");
    }

    private static Attribution row(String cue, String content) {
        return seed().attributions().stream()
                .filter(attribution -> attribution.cue().text().contains(cue)
                        && attribution.content().text().contains(content))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no attribution with " + cue + " and " + content));
    }

    private static Source source(Attribution attribution) {
        return seed().source(Objects.requireNonNull(attribution.source().ref()));
    }

    private static Source hop(Attribution attribution, int number) {
        return seed().source(
                        Objects.requireNonNull(attribution.chain().get(number).ref()));
    }

    private static List<String> names(Attribution attribution) {
        return attribution.chain().stream()
                .map(hop -> hop.ref() == null ? "" : seed().source(hop.ref()).name())
                .toList();
    }

    private static List<HopKind> kinds(Attribution attribution) {
        return attribution.chain().stream().map(Hop::kind).toList();
    }

    private static List<String> hedges(Attribution attribution, HedgeKind kind) {
        return attribution.hedges().stream()
                .filter(hedge -> hedge.kind() == kind)
                .map(hedge -> hedge.span().in(seed().article().text()))
                .toList();
    }

    private static @Nullable String when(Attribution attribution) {
        return attribution.when() == null ? null : attribution.when().value();
    }
}
