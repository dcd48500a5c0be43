package org.hearsay.extractor.hedges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.extractor.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HedgeFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {Up to 40 homes may have been lost}, [she] <said>.      | quantity Up to; modal may have been
            [She] <said> {the dam could break}.                     | modal could
            [He] <said> {they could not reach the valley}.          |
            [She] <said> {it opened in May}.                        |
            [He] <reportedly said> {the gate was shut}.             | evidential reportedly
            [He] <said> {the guard is believed to have slept}.      | evidential is believed to
            [She] <said> {dozens of homes were allegedly empty}.    | quantity dozens; evidential allegedly
            [He] <said> {he was happy about the wall}.              |
            [He] <said> {some residents had left}.                  |
            [He] <said> {some 300 residents had left}.              | quantity some
            [He] <said> {it cost about a million dollars}.          | quantity about
            [He] <said> {that 20 people or more had left}.          |
            [He] <said> {that 20 or more people had left}.          | quantity or more
            """)
    void findsWhatWeakensAContent(String marked, String expected) {
        Marked text = Marked.of(marked);
        assertThat(new HedgeFinder()
                        .find(text.prose(), text.attributions().get(0)).stream()
                                .map(hedge ->
                                        hedge.kind().word() + " " + hedge.span().in(text.text()))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }
}
