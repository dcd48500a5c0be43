package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningTest {

    @Test
    void likenessIsTheCosineWhateverTheLength() {
        Meaning east = Meaning.of(new float[] {1, 0});
        Meaning northEast = Meaning.of(new float[] {5, 5});
        assertThat(east.likeness(northEast)).isCloseTo(Math.sqrt(0.5), within(0.001));
        assertThat(northEast.likeness(east)).isEqualTo(east.likeness(northEast));
        assertThat(east.likeness(Meaning.of(new float[] {-0.001f, 0}))).isEqualTo(-1);
    }

    @Test
    void isAsNearAsABytePerNumberCanBe() {
        float[] one = new float[64];
        float[] other = new float[64];
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            one[i] = (float) Math.sin(i + 1);
            other[i] = (float) (Math.sin(i + 1) + Math.cos(3 * i));
            product += one[i] * other[i];
            squares += one[i] * one[i];
            otherSquares += other[i] * other[i];
        }
        assertThat(Meaning.of(one).likeness(Meaning.of(other)))
                .isCloseTo(product / Math.sqrt(squares * otherSquares), within(0.01));
    }

    @Test
    void isReadFromWhatItWrites() {
        Meaning meaning = Meaning.of(new float[] {0.25f, -1, 0.5f, 0});
        assertThat(Meaning.parse(meaning.toString())).isEqualTo(meaning).hasSameHashCodeAs(meaning);
        assertThat(meaning.size()).isEqualTo(4);
    }

    @Test
    void whatPointsNowhereIsNoMeaning() {
        assertThatIllegalArgumentException().isThrownBy(() -> Meaning.of(new float[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> Meaning.of(new float[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Meaning.of(new float[] {1, Float.NaN}));
        assertThatIllegalArgumentException().isThrownBy(() -> Meaning.parse("AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> Meaning.parse("not base64!"));
    }

    @Test
    void vectorsOfTwoModelsAreNotCompared() {
        Meaning small = Meaning.of(new float[] {1});
        Meaning large = Meaning.of(new float[] {1, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.likeness(large))
                .withMessageContaining("2");
    }
}
