package org.hearsay.extractor.hedges;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.hearsay.core.Quantity;
import org.hearsay.extractor.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            up to 400 hired divers came                | up to 400 hired divers = at-most 400 hired divers
            as many as 40 homes were lost              | as many as 40 homes = at-most 40 homes
            three sources knew of it                   | three sources = exactly 3 sources
            it cost $1.5 million                       | $1.5 million = exactly 1500000 USD
            it cost at least €20                       | at least €20 = at-least 20 EUR
            it cost 5m dollars                         | 5m dollars = exactly 5000000 dollars
            40 percent of the homes were lost          | 40 percent = exactly 40 %
            it grew by 2.5% in a year                  | 2.5% = exactly 2.5 %
            dozens of homes were lost                  | dozens of homes = at-least 24 homes
            tens of thousands of people left           | tens of thousands of people = at-least 20000 people
            about a dozen people left                  | about a dozen people = about 12 people
            between 40 and 50 homes were lost          | between 40 and 50 homes = between 40 50 homes
            it takes 10 to 15 days                     | 10 to 15 days = between 10 15 days
            it rose from 40 to 50 metres               | 50 metres = exactly 50 metres
            two hundred and fifty-three homes          | two hundred and fifty-three homes = exactly 253 homes
            1,250 homes and 3 schools                  | 1,250 homes = exactly 1250 homes; 3 schools = exactly 3 schools
            fewer than half a dozen homes              |
            more than 20 homes                         | more than 20 homes = at-least 20 homes
            20 or more homes                           | 20 or more homes = at-least 20 homes
            nearly 300 were hurt                       | nearly 300 = about 300
            the dam broke in 2014                      |
            the dam broke on 3 March                   |
            the dam broke on March 3                   |
            the gate opened at 10 a.m.                 |
            the gate opened two years ago              |
            section 18 of the law                      |
            he took Flight 370                         |
            one of the gates was open                  |
            at least one gate was open                 | at least one gate = at-least 1 gate
            three of the gates were open               |
            """)
    void readsNumbersBoundsAndUnits(String content, String expected) {
        Marked text = Marked.of("[She] <said> {that " + content + "}.");
        assertThat(new QuantityFinder()
                        .find(text.prose(), text.attributions().get(0)).stream()
                                .map(quantity -> quantity.span().in(text.text()) + " = " + told(quantity))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String told(Quantity quantity) {
        return quantity.bound().word()
                + " "
                + plain(quantity.value())
                + (quantity.to() == null ? "" : " " + plain(quantity.to()))
                + (quantity.unit() == null ? "" : " " + quantity.unit());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
