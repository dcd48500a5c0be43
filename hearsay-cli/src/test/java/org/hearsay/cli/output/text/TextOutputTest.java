package org.hearsay.cli.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.cli.output.Fixtures;
import org.hearsay.cli.output.Golden;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    @Test
    void showsEachParagraphWithWhatIsSaidInIt() throws IOException {
        Golden.check("courier.txt", print(88, false, Fixtures.courier()));
    }

    @Test
    void showsWhoThatIsByWhatWayItCameWhenAndWhatItAnswers() throws IOException {
        Golden.check("gauge.txt", print(88, false, Fixtures.gauge()));
    }

    @Test
    void coloursMarkTheRolesInTheParagraph() throws IOException {
        Golden.check(
                "upriver-coloured.txt", print(100, true, Fixtures.upriver()).replace('\u001b', '␛'));
    }

    @Test
    void aNarrowTerminalGetsNarrowLines() throws IOException {
        String printed = print(40, false, Fixtures.courier());
        assertThat(printed.lines()).allMatch(line -> Columns.of(line) <= 40);
        assertThat(withoutLayout(printed)).contains("Some engineers were wary of the leak as well.");
    }

    @Test
    void coloursChangeNoWord() throws IOException {
        String plain = print(70, false, Fixtures.upriver());
        String coloured = print(70, true, Fixtures.upriver());
        assertThat(coloured).contains("\u001b[1;36m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void aQuotationOverTwoParagraphsIsShownWithBoth() throws IOException {
        String text = "He was there.\n\n\"One,\" he said. \"Two.\n\n\"Three.\"\n\nShe left.";
        String printed = print(80, false, Fixtures.of(article(text), "he", "said", "\"One,\" + \"Two. ... \"Three.\""));
        assertThat(printed)
                .contains("¶ 2–3 · from character 15")
                .contains("[1] he (unresolved) — “said” · 0.99\n      → \"One,\" … \"Two. ¶ \"Three.\"");
    }

    @Test
    void escapeSequencesInAnArticleDoNotReachTheTerminal() throws IOException {
        String text = "Mayor \u001b[2J\u001b]0;owned\u0007 said \u202eevil\u202c words\r\nand\u009b31m more.";
        Article article =
                Article.builder("a\u001b[1m.txt", text).title("T\u001b[5m").build();
        String printed = print(80, false, Fixtures.of(article, "Mayor", "said", "words"));
        assertThat(printed).doesNotContain("\u001b", "\u0007", "\u202e", "\u202c", "\u009b", "\r");
        assertThat(printed).contains("␛[2J␛]0;owned␇", "⟨U+202E⟩evil⟨U+202C⟩", "⟨U+009B⟩31m");
    }

    @Test
    void saysWhenNothingWasFound() throws IOException {
        assertThat(print(80, false, Fixtures.bare(article("It rained."))))
                .isEqualTo("news/a.txt\nno attributions found\n");
    }

    @Test
    void saysThatAnArticleInAnotherLanguageWasNotRead() throws IOException {
        Article article =
                Article.builder("ru.txt", "Кремль опроверг.").language("ru").build();
        assertThat(print(80, false, Fixtures.bare(article))).contains("not read: language ru");
    }

    @Test
    void severalArticlesAreSetApart() throws IOException {
        String printed = print(60, false, Fixtures.bare(article("One.")), Fixtures.bare(article("Two.")));
        assertThat(printed).contains("\n\n" + "─".repeat(60) + "\n\n");
    }

    private static Article article(String text) {
        return Article.builder("news/a.txt", text).build();
    }

    private static String withoutLayout(String printed) {
        return printed.replaceAll("\\s*\\R\\s*(│ )?\\s*", " ");
    }

    private static String print(int width, boolean coloured, Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TextOutput output = new TextOutput(out, width, coloured)) {
            for (Reading reading : List.of(readings)) {
                output.write(reading);
            }
            output.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
