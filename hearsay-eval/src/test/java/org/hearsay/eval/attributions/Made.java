package org.hearsay.eval.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.core.Span;

/** Articles and attributions made for tests. */
final class Made {

    private static final String[] PIECES = {
        "dam", "said", "no", "Mara", "water", " ", " ", " ", "’", ",", ".", "“", "”", "\n\n", "é", "e\u0301", "²", "😀",
        "_", "-"
    };

    private Made() {}

    /** The spans of these words in the text, the first of each. */
    static List<Span> at(String text, String... pieces) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces) {
            int start = text.indexOf(piece);
            if (start < 0) {
                throw new IllegalArgumentException(piece + " is not in " + text);
            }
            spans.add(new Span(start, start + piece.length()));
        }
        return spans;
    }

    /** An attribution of one piece a part; "" for a part that is not there. */
    static AttributionSpans attribution(String text, String source, String cue, String content) {
        return sure(text, source, cue, content, 1);
    }

    static AttributionSpans sure(String text, String source, String cue, String content, double confidence) {
        return new AttributionSpans(part(text, source), part(text, cue), part(text, content), confidence);
    }

    static Map<String, ArticleSpans> article(String text, AttributionSpans... attributions) {
        return Map.of("a", new ArticleSpans("a", text, List.of(attributions)));
    }

    /** A text of words, marks and characters that are counted differently by different programs. */
    static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    static ArticleSpans randomArticle(String id, String text, Random random) {
        List<AttributionSpans> attributions = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            attributions.add(new AttributionSpans(
                    randomSpans(text, random),
                    randomSpans(text, random),
                    randomSpans(text, random),
                    random.nextDouble()));
        }
        return new ArticleSpans(id, text, attributions);
    }

    private static List<Span> randomSpans(String text, Random random) {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(12));
            spans.add(new Span(start, end));
        }
        return spans;
    }

    private static List<Span> part(String text, String piece) {
        return piece.isEmpty() ? List.of() : at(text, piece);
    }
}
