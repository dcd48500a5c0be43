package org.hearsay.eval.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.coreference.Answers.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceScoresTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void document() throws IOException {
        String text = """
                # newpar_block = p (2 s)
                1|Clara|Clara|PROPN|_|_|3|nsubj|_|Entity=(1-person-new
                2|Holt|Holt|PROPN|_|_|1|flat|_|Entity=1)
                3|met|meet|VERB|_|_|0|root|_|_
                4|Boris|Boris|PROPN|_|_|3|obj|_|Entity=(2-person-new
                5|Kerr|Kerr|PROPN|_|_|4|flat|_|Entity=2);SpaceAfter=No
                6|.|.|PUNCT|_|_|3|punct|_|_

                # newpar_block = p (1 s)
                1|He|he|PRON|_|_|2|nsubj|_|Entity=(2-person-giv)
                2|said|say|VERB|_|_|0|root|_|_
                3|it|it|PRON|_|_|6|nsubj|_|_
                4-5|wasn't|_|_|_|_|_|_|_|_
                4|was|be|AUX|_|_|6|cop|_|_
                5|n't|not|PART|_|_|6|advmod|_|_
                6|so|so|ADV|_|_|2|ccomp|_|SpaceAfter=No
                7|.|.|PUNCT|_|_|2|punct|_|_

                1|Holt|Holt|PROPN|_|_|2|nsubj|_|Entity=(1-person-giv)
                2|agreed|agree|VERB|_|_|0|root|_|_

                1|The|the|DET|_|_|2|det|_|Entity=(3-person-new
                2|clerk|clerk|NOUN|_|_|3|nsubj|_|Entity=3)
                3|agreed|agree|VERB|_|_|0|root|_|_

                """.replace('|', '\t').replace(';', '|');
        Files.writeString(folder.resolve("GUM_news_made.conllu"), text);
    }

    @Test
    void textAndMentionsComeOutOfTheColumns() throws IOException {
        GumDocument document = GumDocument.read(folder.resolve("GUM_news_made.conllu"));
        assertThat(document.text()).startsWith("Clara Holt met Boris Kerr. \nHe said it wasn't so.");
        assertThat(document.mentions().stream().map(document::text))
                .containsExactly("Clara Holt", "Boris Kerr", "He", "Holt", "The clerk");
        assertThat(document.words())
                .filteredOn(word -> word.form().equals("n't"))
                .allSatisfy(word -> assertThat(word.span().in(document.text())).isEqualTo("n't"));
    }

    @Test
    void onlyWhatHasBeenMentionedBeforeIsAsked() throws IOException {
        CoreferenceScores scores = CoreferenceScores.of(folder, Set.of("news"));
        assertThat(scores.documents()).isEqualTo(1);
        assertThat(scores.hearsay(null)).isEqualTo(new CoreferenceScores.Count(2, 2, 0));
        assertThat(scores.hearsay(Wording.DESCRIPTION).all()).isZero();
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void theBaselineTakesANameThatIsASubjectOrTheSameLastWord() throws IOException {
        CoreferenceScores scores = CoreferenceScores.of(folder, Set.of());
        assertThat(scores.baseline(Wording.PRONOUN)).isEqualTo(new CoreferenceScores.Count(1, 0, 1));
        assertThat(scores.baseline(Wording.NAME)).isEqualTo(new CoreferenceScores.Count(1, 1, 0));
    }

    @Test
    void aFolderWithoutDocumentsOfTheGenreIsAnError() {
        assertThatThrownBy(() -> CoreferenceScores.of(folder, Set.of("voyage")))
                .isInstanceOf(HearsayException.class)
                .hasMessageContaining("no document");
    }

    @Test
    void aLineThatIsNoConlluIsAnErrorThatNamesTheDocument() throws IOException {
        Files.writeString(folder.resolve("GUM_news_broken.conllu"), "1\tDana\n");
        assertThatThrownBy(() -> CoreferenceScores.of(folder, Set.of()))
                .isInstanceOf(HearsayException.class)
                .hasMessageContaining("GUM_news_broken");
    }
}
