package org.hearsay.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentences;
import org.hearsay.core.Statement;
import org.hearsay.eval.attributions.Counts;
import org.hearsay.linker.claims.ClaimFinder;
import org.hearsay.linker.claims.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimScoresTest {

    private static final String ONE = "The spillway of the Ostrin dam has cracked in several places.";
    private static final String TWO = "Fares on the harbour ferry rise by a tenth in the autumn.";

    @TempDir
    private Path folder;

    private final Map<String, Reading> readings =
            Map.of("A", reading("A", ONE + " " + TWO), "B", reading("B", ONE + " Nothing else is known of it."));

    private static Reading reading(String id, String text) {
        List<Statement> sentences = Sentences.of(text).stream()
                .map(sentence -> new Statement(List.of(sentence), null))
                .toList();
        return new Reading(Article.builder(id, text).build(), List.of(), List.of(), List.of(), sentences);
    }

    private Path labels(String second) throws IOException {
        String report = "{\"article\":\"%s\",\"content\":[[0,%d]],\"stance\":\"affirms\"}";
        String other = "{\"article\":\"A\",\"content\":[[%d,%d]],\"stance\":\"affirms\"}"
                .formatted(ONE.length() + 1, ONE.length() + 1 + TWO.length());
        String line =
                "{\"rumour\":\"r\",\"articles\":[{\"id\":\"A\"},{\"id\":\"B\"}],\"claims\":[{\"id\":\"c1\",\"reports\":["
                        + report.formatted("A", ONE.length()) + second
                        + "],\"independentOrigins\":{\"affirming\":1,\"against\":0}},{\"id\":\"c2\",\"reports\":["
                        + (second.isEmpty() ? report.formatted("B", ONE.length()) : other)
                        + "],\"independentOrigins\":{\"affirming\":2,\"against\":0}}]}";
        return Files.writeString(folder.resolve("labels.jsonl"), line + "\n");
    }

    private ClaimScores scores(Path labels) throws IOException {
        return new ClaimScores(ClaimLabels.read(labels, readings), new ClaimFinder());
    }

    @Test
    void reportsOfOneClaimThatAreFoundInOneAreRight() throws IOException {
        String second = ",{\"article\":\"B\",\"content\":[[0,%d]],\"stance\":\"denies\"}".formatted(ONE.length());
        ClaimScores scores = scores(labels(second));
        assertThat(scores.pairs().f1()).isEqualTo(1);
        assertThat(scores.reports()).isEqualTo(3);
        assertThat(scores.standings())
                .containsEntry(Standing.AFFIRMS, new Counts(2, 2, 3))
                .containsEntry(Standing.DENIES, new Counts(0, 1, 0));
        assertThat(scores.affirming()).extracting(ClaimScores.Count::labelled).containsExactly(1, 2);
    }

    @Test
    void reportsOfTwoClaimsThatAreFoundInOneAreWrong() throws IOException {
        ClaimScores scores = scores(labels(""));
        assertThat(scores.pairs().predicted()).isEqualTo(1);
        assertThat(scores.pairs().right()).isZero();
    }

    @Test
    void labelsOfAnArticleThatIsNotThereAreNamed() throws IOException {
        Path labels = labels("");
        assertThatThrownBy(() -> ClaimLabels.read(labels, Map.of()))
                .isInstanceOf(HearsayException.class)
                .hasMessageContaining("no file of articles has A");
    }
}
