package org.hearsay.cli.output.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class InsertsTest {

    @Test
    void stretchesThatOverlapLieInsideEachOther() {
        Inserts inserts = new Inserts()
                .around(new Span(4, 9), "id=\"b\"")
                .around(new Span(0, 6), "id=\"a\"")
                .around(new Span(0, 6), "id=\"c\"")
                .after(6, "<sup>1</sup>")
                .settle();
        assertThat(written("0123456789", inserts))
                .isEqualTo("<span id=\"a\"><span id=\"c\">0123<span id=\"b\">45</span></span></span><sup>1</sup>6789");
    }

    @Test
    void aTextWithoutInsertsIsInOnePiece() {
        assertThat(new Inserts().settle().cut(new Span(2, 5))).containsExactly(new Span(2, 5));
    }

    private static String written(String text, Inserts inserts) {
        StringBuilder html = new StringBuilder();
        for (Span part : inserts.cut(new Span(0, text.length()))) {
            html.append(inserts.before(part.start())).append(part.in(text)).append(inserts.after(part.end()));
        }
        return html.toString();
    }
}
