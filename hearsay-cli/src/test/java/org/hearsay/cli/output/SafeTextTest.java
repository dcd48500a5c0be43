package org.hearsay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void ordinaryWordsStayAsTheyAre() {
        String text = "“Ça va?” – naïve, 😀 👩‍👩‍👧 Pre\u0301s\u00a0de l’eau\n\tשלום";
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void controlsBecomeVisible() {
        assertThat(SafeText.of("\u001b[31m\u0007\u0000\u007f\u009b")).isEqualTo("␛[31m␇␀␡⟨U+009B⟩");
    }

    @Test
    void whatReordersWordsBecomesVisible() {
        assertThat(SafeText.of("a\u202eb\u2066c\u200fd\u061ce")).isEqualTo("a⟨U+202E⟩b⟨U+2066⟩c⟨U+200F⟩d⟨U+061C⟩e");
    }

    @Test
    void lineEndsBecomeLineFeedsOrSpaces() {
        assertThat(SafeText.of("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
        assertThat(SafeText.line(" a\r\n\t b\u2029c ")).isEqualTo("a b c");
    }

    @Test
    void halfOfASurrogatePairIsReplaced() {
        assertThat(SafeText.of("a\ud83db")).isEqualTo("a\ufffdb");
    }

    @Test
    void noInputLeavesAControlInALine() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            assertThat(SafeText.line(text).chars()).noneMatch(Character::isISOControl);
        }
    }
}
