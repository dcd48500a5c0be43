package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointOffsetsTest {

    @Test
    void aPairIsTwoCharsAndOneCodePoint() {
        CodePointOffsets offsets = CodePointOffsets.of("a😀b");
        assertThat(offsets.toCodePoint(1)).isEqualTo(1);
        assertThat(offsets.toCodePoint(3)).isEqualTo(2);
        assertThat(offsets.toUtf16(2)).isEqualTo(3);
        assertThat(offsets.codePointLength()).isEqualTo(3);
    }

    @Test
    void aSurrogateWithoutItsPartnerIsOneCodePoint() {
        CodePointOffsets offsets = CodePointOffsets.of("\uDE00\uD83D\uD83D\uDE00\uD83D");
        assertThat(offsets.codePointLength()).isEqualTo(4);
        assertThat(offsets.toCodePoint(4)).isEqualTo(3);
        assertThat(offsets.toUtf16(3)).isEqualTo(4);
    }

    @Test
    void combiningMarksAndLineEndsAreCodePointsOfTheirOwn() {
        CodePointOffsets offsets = CodePointOffsets.of("e\u0301\r\n\t\u00A0x");
        assertThat(offsets.codePointLength()).isEqualTo(7);
        assertThat(offsets.toCodePoint(6)).isEqualTo(6);
    }

    @Test
    void agreesWithTheJavaPlatformOnRandomTexts() {
        Random random = new Random(20190128);
        for (int round = 0; round < 500; round++) {
            String text = RandomText.of(random, random.nextInt(120));
            CodePointOffsets offsets = CodePointOffsets.of(text);
            assertThat(offsets.codePointLength()).isEqualTo(text.codePointCount(0, text.length()));
            for (int codePoint = 0; codePoint <= offsets.codePointLength(); codePoint++) {
                int utf16 = text.offsetByCodePoints(0, codePoint);
                assertThat(offsets.toUtf16(codePoint)).isEqualTo(utf16);
                assertThat(offsets.toCodePoint(utf16)).isEqualTo(codePoint);
            }
        }
    }

    @Test
    void rejectsAnOffsetInsideAPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodePointOffsets.of("a😀b").toCodePoint(2))
                .withMessageContaining("2");
    }

    @Test
    void rejectsOffsetsOutsideTheText() {
        CodePointOffsets offsets = CodePointOffsets.of("a😀b");
        assertThatThrownBy(() -> offsets.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.toCodePoint(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> offsets.toUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
