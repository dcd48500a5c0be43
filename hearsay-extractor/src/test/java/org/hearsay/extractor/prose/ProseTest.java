package org.hearsay.extractor.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @Test
    void cliticsAreTokensAndAbbreviationsKeepTheirPeriod() {
        assertThat(words("Mr. Orrin didn’t see the mayor's U.S. visa, worth $1,000."))
                .containsExactly(
                        "Mr.", "Orrin", "did", "n’t", "see", "the", "mayor", "'s", "U.S.", "visa", ",", "worth", "$",
                        "1,000", ".");
    }

    @Test
    void hyphenatedWordsAreOneToken() {
        assertThat(words("state-run TV—so-called")).containsExactly("state-run", "TV", "—", "so-called");
    }

    @Test
    void aSentenceEndsNeitherAfterATitleNorAtAnInitial() {
        Prose prose = Prose.of("Gov. Ana P. Reyes left. \"It leaks,\" she said. Nobody heard");
        assertThat(sentences(prose))
                .containsExactly("Gov. Ana P. Reyes left.", "\"It leaks,\" she said.", "Nobody heard");
    }

    @Test
    void everyLineBreakStartsAParagraphAndASentence() {
        Prose prose = Prose.of("One line\r\nanother\n\nthird");
        assertThat(IntStream.range(0, prose.size()).map(i -> prose.token(i).paragraph()))
                .containsExactly(0, 0, 1, 2);
        assertThat(sentences(prose)).containsExactly("One line", "another", "third");
    }

    @Test
    void knowsWhatStandsInQuotationMarks() {
        Prose prose = Prose.of("He said \"we know\" and left “now”.");
        assertThat(prose.in(new Span(0, 33)).stream().filter(Token::quoted).map(Token::text))
                .containsExactly("we", "know", "now");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "''We know,'' he said. | We know ,",
                "'We know,' he said. ''So.'' | We know , So .",
                "He said: ‘We saw the pilots’ plane. It’s gone.’ | We saw the pilots ’ plane . It ’s gone .",
                "The pilots' plane and the drivers' car | ",
                "'Twas nothing, said one of the pilots' friends | ",
                "“He said ‘no’ to us,” she said. | He said ‘ no ’ to us ,",
                "In the '90s the Orrins' house stood | ",
            })
    void toldApartFromApostrophesAreSingleMarks(String text, @Nullable String quoted) {
        Prose prose = Prose.of(text);
        assertThat(prose.in(new Span(0, text.length())).stream()
                        .filter(Token::quoted)
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(quoted == null ? "" : quoted);
    }

    @Test
    void twoApostrophesAreOneMark() {
        Prose prose = Prose.of("''No.''");
        assertThat(prose.token(0)).extracting(Token::text, Token::lower).containsExactly("''", "\"");
        assertThat(prose.size()).isEqualTo(4);
    }

    @Test
    void aQuotationEndsWithItsParagraph() {
        Prose prose = Prose.of("\"It never ends\nsaid one");
        assertThat(prose.token(prose.size() - 1).quoted()).isFalse();
    }

    @Test
    void tokensAreFoundByTheirOffset() {
        Prose prose = Prose.of("ab cd ef");
        assertThat(prose.firstAfter(2)).isEqualTo(1);
        assertThat(prose.firstAfter(8)).isEqualTo(3);
        assertThat(prose.in(new Span(1, 4))).extracting(Token::text).containsExactly("ab", "cd");
    }

    @Test
    void aTextOfOneEndlessWordTakesNoLonger() {
        Prose prose = Prose.of("a-'.".repeat(300_000));
        assertThat(prose.size()).isPositive();
    }

    @Test
    void aTextOfOpeningMarksTakesNoLonger() {
        assertTimeout(Duration.ofSeconds(20), () -> Prose.of("'A ".repeat(300_000)));
        assertTimeout(Duration.ofSeconds(20), () -> Prose.of("'A\n".repeat(300_000)));
    }

    private static List<String> words(String text) {
        Prose prose = Prose.of(text);
        return IntStream.range(0, prose.size())
                .mapToObj(i -> prose.token(i).text())
                .toList();
    }

    private static List<String> sentences(Prose prose) {
        return IntStream.range(0, prose.size())
                .filter(i -> i == 0
                        || prose.token(i).sentence() != prose.token(i - 1).sentence())
                .mapToObj(prose::sentenceOf)
                .map(tokens -> prose.text()
                        .substring(
                                tokens.get(0).start(),
                                tokens.get(tokens.size() - 1).end()))
                .toList();
    }
}
