package org.hearsay.linker.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.linker.Told;
import org.junit.jupiter.api.Test;

class RetellingsTest {

    private static final String QUOTATION = "\"we heard it long before we saw any water in the lane\"";

    private static Reading article(String location, String text) {
        return Told.in(location, text).reading();
    }

    private static boolean areOneText(Reading one, Reading other) {
        return new Retellings(List.of(one, other), List.of()).areOneText(one.article(), other.article());
    }

    @Test
    void oneQuotationInCommonIsNoRetelling() {
        Reading one = article("a", "The miller of Ostrin said: " + QUOTATION + ". She left at dawn.");
        Reading other = article("b", "Nobody slept in the valley; " + QUOTATION + ", as the miller has it.");
        assertThat(areOneText(one, other)).isFalse();
        assertThat(areOneText(other, one)).isFalse();
    }

    @Test
    void severalPassagesInCommonAreARetellingWhoeverIsAskedFirst() {
        Reading one = article(
                "a",
                "The miller of Ostrin said: " + QUOTATION
                        + ". The council had closed the road over the dam on Monday. Engineers will look at the cracked"
                        + " spillway again next week.");
        Reading other = article(
                "b",
                QUOTATION + ", the miller says. It seems that the council had closed the road over the dam, and it is"
                        + " hoped that engineers will look at the cracked spillway again before long.");
        assertThat(areOneText(one, other)).isTrue();
        assertThat(areOneText(other, one)).isTrue();
    }
}
