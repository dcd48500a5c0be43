package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final String TEXT = "The Kremlin denied it.";

    @Test
    void coversFromStartUpToButNotEnd() {
        assertThat(new Span(4, 11).in(TEXT)).isEqualTo("Kremlin");
        assertThat(new Span(4, 11).length()).isEqualTo(7);
        assertThat(new Span(4, 11).contains(4)).isTrue();
        assertThat(new Span(4, 11).contains(11)).isFalse();
    }

    @Test
    void anEmptySpanCoversNothing() {
        assertThat(new Span(4, 4).in(TEXT)).isEmpty();
        assertThat(new Span(4, 4).contains(4)).isFalse();
        assertThat(new Span(4, 4).overlaps(new Span(0, 10))).isFalse();
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
        assertThat(new Span(4, 8).overlaps(new Span(0, 5))).isTrue();
    }

    @Test
    void containsWhatLiesWithinIt() {
        assertThat(new Span(4, 11).contains(new Span(4, 11))).isTrue();
        assertThat(new Span(4, 11).contains(new Span(5, 6))).isTrue();
        assertThat(new Span(4, 11).contains(new Span(3, 6))).isFalse();
    }

    @Test
    void piecesAreJoinedByOneSpace() {
        assertThat(Span.join(TEXT, List.of(new Span(0, 3), new Span(12, 18)))).isEqualTo("The denied");
        assertThat(Span.join(TEXT, List.of())).isEmpty();
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(List.of(new Span(2, 9), new Span(2, 3), new Span(0, 20)).stream()
                        .sorted())
                .containsExactly(new Span(0, 20), new Span(2, 3), new Span(2, 9));
    }

    @Test
    void rejectsANegativeStartAndAnEndBeforeTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3)).withMessageContaining("[-1, 3)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("[3, 2)");
    }

    @Test
    void failsOnATextThatEndsBeforeIt() {
        assertThatThrownBy(() -> new Span(4, 11).in("The")).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
