package org.hearsay.core;

import java.util.Random;

/** Texts made of what is hard for offsets and encodings: pairs, halves of pairs, marks, controls. */
final class RandomText {

    private static final String[] PIECES = {
        "a",
        "é",
        "e\u0301",
        "ж",
        "中",
        "\r\n",
        "\n",
        "\t",
        "\u00A0",
        "\u0000",
        "\u2028",
        "\"",
        "\\",
        "\uFEFF",
        "😀",
        "👩‍👩‍👧",
        "\uD83D",
        "\uDE00",
        "\uFFFF"
    };

    private RandomText() {}

    static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
