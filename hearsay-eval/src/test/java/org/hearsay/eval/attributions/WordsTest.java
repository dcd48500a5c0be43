package org.hearsay.eval.attributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final int UNKNOWN_TO_PYTHON = 4;

    @Test
    void anApostropheAndADashAreWordsOfTheirOwn() {
        assertThat(startsOf("I don’t - well_known")).containsExactly(0, 2, 5, 6, 8, 10);
    }

    @Test
    void aCombiningMarkIsAWordOfItsOwnAndASuperscriptIsPartOfOne() {
        assertThat(startsOf("cafe\u0301 m² ½ x")).containsExactly(0, 4, 6, 9, 11);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneWord() {
        assertThat(startsOf("😀😀 a")).containsExactly(0, 2, 5);
        assertThat(startsOf("𝐀𝐁 a")).containsExactly(0, 5);
    }

    @Test
    void aNonBreakingSpaceIsSpace() {
        assertThat(startsOf("a\u00a0b\u2029c\u001cd\u0085e")).containsExactly(0, 2, 4, 6, 8);
    }

    @Test
    void aSpanHasTheWordsThatStartInIt() {
        Words words = Words.of("the big dam broke");
        assertThat(words.in(List.of(new Span(4, 8), new Span(9, 12))).toString())
                .isEqualTo("{1}");
        assertThat(words.in(List.of(new Span(5, 5))).isEmpty()).isTrue();
        assertThat(words.in(List.of(new Span(8, 17), new Span(0, 1))).toString())
                .isEqualTo("{0, 2, 3}");
    }

    /** Every code point that this JDK's Unicode knows, held against what Python's own regular expressions say. */
    @Test
    void wordCharactersAndSpacesAreThoseOfPython() throws IOException {
        assumeThat(Python.isThere()).as("python3 is on this machine").isTrue();
        String said = Python.run("""
                import re, unicodedata
                for c in range(0x110000):
                    k = (1 if re.match(r"\\w", chr(c)) else 0) + (2 if re.match(r"\\s", chr(c)) else 0)
                    k += 4 if unicodedata.category(chr(c)) == "Cn" else 0
                    if k: print(c, k)
                """);
        int[] kinds = new int[Character.MAX_CODE_POINT + 1];
        said.lines().forEach(line -> {
            String[] parts = line.split(" ", -1);
            kinds[Integer.parseInt(parts[0])] = Integer.parseInt(parts[1]);
        });
        List<String> different = new ArrayList<>();
        for (int c = 0; c < kinds.length; c++) {
            int ours = (Words.isWordCharacter(c) ? 1 : 0) + (Words.isSpace(c) ? 2 : 0);
            boolean bothKnow = Character.isDefined(c) && kinds[c] < UNKNOWN_TO_PYTHON;
            if (bothKnow && ours != kinds[c]) {
                different.add(Integer.toHexString(c));
            }
        }
        assertThat(different).isEmpty();
    }

    private static List<Integer> startsOf(String text) {
        Words words = Words.of(text);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            starts.add(words.start(i));
        }
        return starts;
    }
}
