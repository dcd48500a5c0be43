package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final String TEXT = "😀 Peskov said no.";
    private static final Part SAID = Part.of(TEXT, List.of(Readings.find(TEXT, "said")));

    @Test
    void keepsItsOwnCopiesOfLists() {
        List<Notice> notices = new ArrayList<>();
        Reading reading = new Reading(article(), notices, List.of(), List.of());
        notices.add(new Notice(new Span(0, 2), NoticeKind.APPEAL));
        assertThat(reading.notices()).isEmpty();
        assertThatThrownBy(() -> reading.sources().add(source("s1", null)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsASourceByItsId() {
        Reading reading = Readings.full(TEXT);
        assertThat(reading.source("s2").name()).isEqualTo("the Kremlin");
        assertThatIllegalArgumentException().isThrownBy(() -> reading.source("s9"));
    }

    @Test
    void rejectsASpanAfterTheEndOfTheText() {
        Notice notice = new Notice(new Span(3, TEXT.length() + 1), NoticeKind.OTHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(article(), List.of(notice), List.of(), List.of()))
                .withMessageContaining("notices[0]");
    }

    @Test
    void rejectsASpanThatCutsACharacterInTwo() {
        Notice notice = new Notice(new Span(1, 4), NoticeKind.OTHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(article(), List.of(notice), List.of(), List.of()))
                .withMessageContaining("notices[0]")
                .withMessageContaining("surrogate pair");
    }

    @Test
    void rejectsATextThatItsSpansDoNotCover() {
        Part wrong = new Part(SAID.spans(), "says", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading(attribution("a1", Part.none(), wrong, null)))
                .withMessageContaining("attributions[0].cue.text");
    }

    @Test
    void rejectsAnIdUsedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading(attribution("a1", SAID, SAID, null), attribution("a1", SAID, SAID, null)))
                .withMessageContaining("attributions[1].id");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Reading(article(), List.of(), List.of(source("s1", null), source("s1", null)), List.of()))
                .withMessageContaining("sources[1].id");
    }

    @Test
    void rejectsWhatPointsAtNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading(attribution("a1", SAID.withRef("s7"), SAID, null)))
                .withMessageContaining("attributions[0].source.ref")
                .withMessageContaining("s7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading(attribution("a1", SAID, SAID, "a7")))
                .withMessageContaining("attributions[0].about");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading(article(), List.of(), List.of(source("s1", "s7")), List.of()))
                .withMessageContaining("sources[0].speaksFor");
    }

    @Test
    void rejectsPartsWhoseSpansAreEmptyOrOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Part.of(TEXT, List.of(new Span(4, 4))))
                .withMessageContaining("spans[0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Part.of(TEXT, List.of(new Span(4, 8), new Span(6, 9))))
                .withMessageContaining("spans[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Content.of(TEXT, List.of(new Span(8, 9), new Span(4, 6)), Direct.NONE))
                .withMessageContaining("spans[1]");
    }

    @Test
    void rejectsAnAttributionThatIsNowhereOrHasNoConfidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> attribution("a1", Part.none(), Part.none(), null));
        for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> attribution(confidence));
        }
    }

    @Test
    void rejectsAReferenceToItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> attribution("a1", SAID, SAID, "a1"));
        assertThatIllegalArgumentException().isThrownBy(() -> source("s1", "s1"));
    }

    private static Article article() {
        return Article.builder("-", TEXT).build();
    }

    private static Reading reading(Attribution... attributions) {
        return new Reading(article(), List.of(), List.of(), List.of(attributions));
    }

    private static Source source(String id, String speaksFor) {
        return new Source(id, "Peskov", null, null, null, List.of(), speaksFor, List.of());
    }

    private static Attribution attribution(String id, Part source, Part cue, String about) {
        return new Attribution(id, source, cue, Content.none(), null, about, List.of(), List.of(), null, 0.5);
    }

    private static Attribution attribution(double confidence) {
        return new Attribution("a1", SAID, SAID, Content.none(), null, null, List.of(), List.of(), null, confidence);
    }
}
