package org.hearsay.linker.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.check.DraftItem.Mark;
import org.hearsay.linker.check.RecordMatch.Difference;
import org.junit.jupiter.api.Test;

class DraftCheckerTest {

    private static final String SIREN = "The siren was last tested when my father was mayor";

    private final Reading article = Told.in(
                    "article.txt",
                    "Nobody slept. \u201c" + SIREN + ",\u201d Jonas Brekka said. It rained on the valley.")
            .source("Jonas Brekka", SourceKind.PERSON)
            .says(Stance.ASSERTS, SIREN, "Jonas Brekka")
            .reading();

    private DraftItem quoted(String words, String speaker) {
        Reading draft = Told.in("draft.txt", "\"" + words + "\", " + speaker + " said.")
                .source(speaker, SourceKind.PERSON)
                .says(Stance.ASSERTS, words, speaker)
                .reading();
        return new DraftChecker(List.of(article))
                .check(draft).stream()
                        .filter(DraftItem::isQuotation)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aQuotationWordForWordIsOnRecordWhateverItsMarksAndCase() {
        DraftItem item = quoted("the siren was last tested, when my father was Mayor", "Brekka");
        assertThat(item.mark()).isEqualTo(Mark.ON_RECORD);
        assertThat(item.matches()).hasSize(1).allMatch(RecordMatch::isExact);
        assertThat(item.matches().get(0).span().in(article.article().text())).isEqualTo(SIREN);
    }

    @Test
    void aWordPutForAnotherIsShown() {
        DraftItem item = quoted("The siren was last tested when my grandfather was mayor", "Jonas Brekka");
        assertThat(item.mark()).isEqualTo(Mark.ALTERED);
        assertThat(item.matches().get(0).differences()).containsExactly(new Difference("grandfather", "father"));
    }

    @Test
    void aWordAddedAndWordsLeftOutAreShown() {
        DraftItem item = quoted("The old siren was last tested when was mayor", "Jonas Brekka");
        assertThat(item.matches().get(0).differences())
                .containsExactly(new Difference("old", ""), new Difference("", "my father"));
    }

    @Test
    void wordsOfSomebodyElseAreMarked() {
        assertThat(quoted(SIREN, "Lena Aske").mark()).isEqualTo(Mark.OTHER_SPEAKER);
    }

    @Test
    void wordsThatNobodySaidAreNotOnRecord() {
        assertThat(quoted("Nothing will ever make us leave this town", "Jonas Brekka")
                        .mark())
                .isEqualTo(Mark.NOT_ON_RECORD);
    }

    @Test
    void aStatementIsOnRecordIfItsSpeakerIs() {
        assertThat(stated("Jonas Brekka").mark()).isEqualTo(Mark.ON_RECORD);
        assertThat(stated("Lena Aske").mark()).isEqualTo(Mark.NOT_ON_RECORD);
    }

    private DraftItem stated(String speaker) {
        String words = "that the siren was last tested by his father";
        Reading draft = Told.in("draft.txt", speaker + " said " + words + ".")
                .source(speaker, SourceKind.PERSON)
                .says(Stance.ASSERTS, words, speaker)
                .reading();
        return new DraftChecker(List.of(article)).check(draft).get(0);
    }

    @Test
    void aQuotationThatIsNotClosedEndsWithItsParagraph() {
        Reading draft = Told.in("draft.txt", "\"" + SIREN + ".\n\nIt rained on the valley.")
                .reading();
        assertThat(new DraftChecker(List.of(article)).check(draft))
                .extracting(DraftItem::text)
                .containsExactly(SIREN + ".");
    }
}
