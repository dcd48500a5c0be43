package org.hearsay.extractor.stances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.extractor.Marked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each paragraph holds one attribution; the answers are those of the stances that {@link StanceFinder} reads in them. */
final class AnswerFinderTest {

    @Test
    void aDenialIsAboutTheNearestBeforeThatMakesTheClaim() {
        assertThat(about(
                        "[A diver] <said> {the gates of the dam were cracked}.",
                        "[An engineer] <said> {two gates of the dam had cracks}.",
                        "[The operator] <denied> {that gates of the dam were cracked}."))
                .containsExactly(null, null, "a2");
    }

    @Test
    void aDenialThatComesFirstIsAboutTheFirstAfterIt() {
        assertThat(about(
                        "[The ministry] <denied> {that soldiers had crossed the Merin river at night}.",
                        "[Residents] <want> {a new bridge}.",
                        "[The Courier] <reported> {that soldiers crossed the Merin last week}."))
                .containsExactly("a3", null, null);
    }

    @Test
    void whatIsOnlyPointedAtIsTheClaimBefore() {
        assertThat(about(
                        "[A diver] <said> {the gates were cracked}.", "{\"That is not true,\"} [the operator] <said>."))
                .containsExactly(null, "a1");
    }

    @Test
    void aReportIsFoundByWhoseItIs() {
        assertThat(about(
                        "[The Courier] <reported> {that soldiers crossed the river}.",
                        "[The mayor] <said> {the market would open}.",
                        "[Analysts] <cast doubt on> {the Courier report}."))
                .containsExactly(null, null, "a1");
    }

    @Test
    void reportsThatAreNotToldAgainAreThoseThatOthersAnswer() {
        assertThat(about(
                        "[The Courier] <reported> {that hired soldiers had crossed the Merin river}.",
                        "[The ministry] <denied> {that hired soldiers had crossed the river}.",
                        "[The governor] <denied> {that soldiers had been hired to cross the river}.",
                        "[The union] <wants> {a new bridge}.",
                        "[The envoy] <denied> {these reports}."))
                .element(4)
                .isEqualTo("a1");
    }

    @Test
    void whatNobodyIsShownClaimingIsAboutNothing() {
        assertThat(about(
                        "[The Courier] <reported> {that soldiers crossed the Merin river}.",
                        "[The ministry] <also denied> {having written to Daro Velt}."))
                .containsExactly(null, null);
    }

    @Test
    void whoIsCitedIsNoClaim() {
        assertThat(about(
                        "[The Courier] <reported> {that soldiers crossed the river}.",
                        "[The Courier] <citing> {three people in the ministry}.",
                        "{\"Such reports are nonsense,\"} [the governor] <said>."))
                .containsExactly(null, null, "a1");
    }

    @Test
    void theThatOfAClausePointsAtNothing() {
        assertThat(about("[The Courier] <reported> {a flood}.", "[The mayor] <denied> {that Daro Velt left}."))
                .containsExactly(null, null);
    }

    @Test
    void nobodyAnswersHimself() {
        assertThat(about(
                        "[The operator] <said> {the gates of the dam were safe}.",
                        "[The operator] <denied> {that the gates of the dam were not safe}."))
                .containsExactly(null, null);
    }

    @Test
    void aDenialIsNotAnswered() {
        assertThat(about(
                        "[The ministry] <denied> {that soldiers had crossed the river}.",
                        "[The governor] <denied> {that soldiers had crossed the river}."))
                .containsExactly(null, null);
    }

    @Test
    void whatIsShownIsTheClaimBeforeHoweverManyWordsFollow() {
        assertThat(about(
                        "[The Courier] <reported> {that soldiers crossed the river}.",
                        "[The envoy] <denied> {that anybody at his embassy had information to support those tweets}."))
                .containsExactly(null, "a1");
    }

    @Test
    void whoSaidItMakesTheClaimAndNotWhoTellsOfIt() {
        assertThat(about(
                        "[A guard] <tells> {that [2:a diver] <2:said> {2:the gates of the dam were cracked}}.",
                        "[3:The operator] <3:denied> {3:that gates of the dam were cracked}."))
                .containsExactly(null, null, "a2");
    }

    @Test
    void whatIsAdmittedNeedNotHaveBeenClaimed() {
        assertThat(about(
                        "[A diver] <said> {the northern gates had not been painted for years by the company}.",
                        "[The operator] <acknowledged> {that painting gates takes three skilled people a summer}."))
                .containsExactly(null, null);
    }

    @Test
    void manyAnswersTakeTimeInProportion() {
        Marked marked = Marked.of(Collections.nCopies(20_000, "[They] <denied> {these reports of it}.")
                .toArray(String[]::new));
        List<Attribution> denials = read(marked);
        assertTimeout(Duration.ofSeconds(20), () -> new AnswerFinder().find(marked.prose(), denials));
    }

    private static List<@Nullable String> about(String... paragraphs) {
        Marked marked = Marked.of(paragraphs);
        return new AnswerFinder().find(marked.prose(), read(marked));
    }

    private static List<Attribution> read(Marked marked) {
        StanceFinder stances = new StanceFinder();
        var prose = marked.prose();
        return marked.attributions().stream()
                .map(a -> new Attribution(
                        a.id(),
                        a.source(),
                        a.cue(),
                        a.content(),
                        stances.find(prose, a),
                        null,
                        a.hedges(),
                        a.chain(),
                        a.when(),
                        a.confidence()))
                .toList();
    }
}
