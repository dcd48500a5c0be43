package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class QuantityTest {

    private static final Span SPAN = new Span(0, 1);

    @Test
    void onlyARangeHasASecondNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, 1, 2.0, QuantityBound.ABOUT, null))
                .withMessageContaining("to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, 1, null, QuantityBound.BETWEEN, null))
                .withMessageContaining("to");
    }

    @Test
    void whatIsNoNumberIsTurnedAway() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, Double.NaN, null, QuantityBound.EXACTLY, null));
    }

    @Test
    void anUnknownUnitIsNullAndNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, 1, null, QuantityBound.EXACTLY, " "))
                .withMessageContaining("unit");
    }
}
