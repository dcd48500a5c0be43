package org.hearsay.linker.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void formsAreSmallWithStraightApostrophesAndWithoutPossessives() {
        assertThat(forms("The Ministry’s engineers DON’T know 1,974 o'clock’s"))
                .containsExactly("the", "ministry", "engineers", "don't", "know", "1", "974", "o'clock");
    }

    @Test
    void wordsStandWhereTheySayInAnyText() {
        Random random = new Random(7);
        String alphabet = "abZ é9 ’'\".\n“”😀\u0301";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            int end = 0;
            for (Word word : Words.of(text.toString())) {
                assertThat(word.start()).isGreaterThanOrEqualTo(end);
                end = word.end();
                assertThat(text.substring(word.start(), end)
                                .toLowerCase(Locale.ROOT)
                                .replace('’', '\''))
                        .startsWith(word.form());
                assertThat(word.form()).isNotEmpty();
            }
        }
    }

    @Test
    void wordsInQuotationMarksAreQuoted() {
        assertThat(quoted("He said “no more” and \"not now\" to them.")).containsExactly("no", "more", "not", "now");
    }

    @Test
    void singleMarksQuoteAndApostrophesDoNot() {
        assertThat(quoted("The workers' union said 'not this year' and ‘don’t ask’ of it in '74."))
                .containsExactly("not", "this", "year", "don't", "ask");
    }

    @Test
    void aQuotationInAQuotationDoesNotEndIt() {
        assertThat(quoted("“He said ‘go’ and \"stay\" to me,” she said."))
                .doesNotContain("she")
                .contains("me");
    }

    @Test
    void aForgottenMarkQuotesNoMoreThanItsParagraph() {
        assertThat(quoted("“We will stay, he said.\nNobody left.")).containsExactly("we", "will", "stay", "he", "said");
    }

    @Test
    void rareWordsAreRarerThanCommonOnesAndUnknownOnesTheRarest() {
        Frequencies news = Frequencies.ofNews();
        List<Word> words = Words.of("the president bridge vrkzzl");
        assertThat(words).extracting(news::rarity).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> forms(String text) {
        return Words.of(text).stream().map(Word::form).toList();
    }

    private static List<String> quoted(String text) {
        return Words.of(text).stream().filter(Word::quoted).map(Word::form).toList();
    }
}
