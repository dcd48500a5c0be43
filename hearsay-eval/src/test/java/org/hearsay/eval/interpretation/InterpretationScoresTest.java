package org.hearsay.eval.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Hop;
import org.hearsay.core.HopKind;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.When;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.interpretation.InterpretationScores.Naming;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterpretationScoresTest {

    private static final String TEXT = "Ana Reyes denied it. She said more to the Valley Post.";
    private static final String LABELS = """
            {"corpus": "made", "article": "one", "length": 54, "sources": [
             {"id": "s1", "names": [[0, 9]], "kind": "person", "named": true, "count": 1},
             {"id": "s2", "names": [[42, 53]], "kind": "news_outlet", "named": true}],
             "attributions": [
             {"source": [[0, 9]], "cue": [[10, 16]], "content": [[17, 19]], "who": "s1", "stance": "denies",
              "chain": [["s1", "speaker"]], "value": "2020-01-02"},
             {"source": [[21, 24]], "cue": [[25, 29]], "content": [[30, 34]], "who": "s1", "stance": "asserts", "about": 0,
              "chain": [["s2", "channel"], ["s1", "speaker"]]}]}
            """.replace("\n", " ");

    @TempDir
    Path folder;

    @Test
    void aRightAnswerIsRightInEveryMeasure() throws IOException {
        InterpretationScores scores = scores(right());

        assertThat(scores.sources().get(Naming.ALL).share()).isEqualTo(1);
        assertThat(scores.macroStance()).isEqualTo(1);
        assertThat(scores.about().f1()).isEqualTo(1);
        assertThat(scores.chains(null).share()).isEqualTo(1);
        assertThat(scores.times().f1()).isEqualTo(1);
        assertThat(scores.properties().get("kind").f1()).isEqualTo(1);
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void aPronounLeftOpenIsAbstainedAndNotWrong() throws IOException {
        Reading right = right();
        Attribution second = right.attributions().get(1);
        Attribution open = attribution("a2", second, null, second.stance(), null, second.chain(), null);

        InterpretationScores scores = scores(with(right, open));

        InterpretationScores.Resolved pronouns = scores.sources().get(Naming.PRONOUN);
        assertThat(pronouns.all()).isEqualTo(1);
        assertThat(pronouns.abstained()).isEqualTo(1);
        assertThat(pronouns.share()).isZero();
        assertThat(scores.sources().get(Naming.ALL).shareOfAnswers()).isEqualTo(1);
        assertThat(scores.about().recall()).isZero();
    }

    @Test
    void aChainIsWrongWhenOneHopIsOfAnotherKind() throws IOException {
        Reading right = right();
        Attribution second = right.attributions().get(1);
        List<Hop> chain = List.of(
                new Hop("s2", HopKind.SPEAKER, List.of()), second.chain().get(1));

        InterpretationScores scores =
                scores(with(right, attribution("a2", second, "s1", second.stance(), "a1", chain, null)));

        assertThat(scores.chains(2).share()).isZero();
        assertThat(scores.chains(1).share()).isEqualTo(1);
        assertThat(scores.errors()).extracting(InterpretationError::kind).containsExactly("chain");
    }

    @Test
    void aWrongStanceCostsBothClasses() throws IOException {
        Reading right = right();
        Attribution second = right.attributions().get(1);

        InterpretationScores scores =
                scores(with(right, attribution("a2", second, "s1", Stance.DENIES, "a1", second.chain(), null)));

        assertThat(scores.stances().get(Stance.ASSERTS).recall()).isZero();
        assertThat(scores.stances().get(Stance.DENIES).precision()).isEqualTo(.5);
        assertThat(scores.macroStance()).isLessThan(.5);
    }

    @Test
    void labelsOfAnotherTextAreTurnedAway() throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), LABELS);
        LabelFile labels = new LabelFile(Map.of("one", new ArticleSpans("one", TEXT + " And more.", List.of())));
        assertThatThrownBy(() -> labels.read(file))
                .isInstanceOf(HearsayException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("another length");
    }

    private InterpretationScores scores(Reading reading) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.jsonl"), LABELS);
        LabelledArticle article = new LabelFile(Map.of("one", new ArticleSpans("one", TEXT, List.of())))
                .read(file)
                .get(0);
        return new InterpretationScores(List.of(
                new Answer(article, 0, reading, reading.attributions().get(0)),
                new Answer(article, 1, reading, reading.attributions().get(1))));
    }

    private static Reading with(Reading reading, Attribution second) {
        return new Reading(
                reading.article(),
                List.of(),
                reading.sources(),
                List.of(reading.attributions().get(0), second));
    }

    private static Reading right() {
        Source ana = new Source(
                "s1",
                "Ana Reyes",
                SourceKind.PERSON,
                true,
                1,
                List.of(),
                null,
                List.of(new Span(0, 9), new Span(21, 24)));
        Source post = new Source(
                "s2", "Valley Post", SourceKind.NEWS_OUTLET, true, null, List.of(), null, List.of(new Span(42, 53)));
        Hop speaker = new Hop("s1", HopKind.SPEAKER, List.of());
        Attribution first = new Attribution(
                "a1",
                Part.of(TEXT, List.of(new Span(0, 9))).withRef("s1"),
                Part.of(TEXT, List.of(new Span(10, 16))),
                Content.of(TEXT, List.of(new Span(17, 19)), Direct.NONE),
                Stance.DENIES,
                null,
                List.of(),
                List.of(speaker),
                new When("Thursday", "2020-01-02"),
                1);
        Attribution second = new Attribution(
                "a2",
                Part.of(TEXT, List.of(new Span(21, 24))).withRef("s1"),
                Part.of(TEXT, List.of(new Span(25, 29))),
                Content.of(TEXT, List.of(new Span(30, 34)), Direct.NONE),
                Stance.ASSERTS,
                "a1",
                List.of(),
                List.of(new Hop("s2", HopKind.CHANNEL, List.of()), speaker),
                null,
                1);
        return new Reading(
                Article.builder("one.txt", TEXT).build(), List.of(), List.of(ana, post), List.of(first, second));
    }

    private static Attribution attribution(
            String id,
            Attribution from,
            @Nullable String ref,
            @Nullable Stance stance,
            @Nullable String about,
            List<Hop> chain,
            @Nullable When when) {
        return new Attribution(
                id, from.source().withRef(ref), from.cue(), from.content(), stance, about, List.of(), chain, when, 1);
    }
}
