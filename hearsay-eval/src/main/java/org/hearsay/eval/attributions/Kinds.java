package org.hearsay.eval.attributions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.Direct;
import org.hearsay.core.Span;

/**
 * How well each kind of attribution is found. Kinds are told from gold alone, so each has a recall and no precision: a
 * prediction that matches nothing is of no kind.
 */
public final class Kinds {

    private static final int[] LENGTHS = {5, 10, 20, 40};

    private Kinds() {}

    /**
     * The attributions of one kind.
     *
     * @param gold how many there are in gold
     * @param found how many of them were found
     * @param linked how many of them were found with the right source
     */
    public record Kind(int gold, int found, int linked) {

        Kind plus(Kind other) {
            return new Kind(gold + other.gold, found + other.found, linked + other.linked);
        }

        public double foundRecall() {
            return gold == 0 ? 0 : (double) found / gold;
        }

        public double linkedRecall() {
            return gold == 0 ? 0 : (double) linked / gold;
        }
    }

    /** Every kind that occurs, by name, in the order in which they are shown. */
    public static Map<String, Kind> of(List<Outcome> outcomes) {
        // keys sort by their first character, which is then taken off
        Map<String, Kind> sorted = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            String text = outcome.article().text();
            Words words = Words.of(text);
            QuotedText quoted = QuotedText.of(text, words);
            for (AttributionSpans gold : outcome.article().attributions()) {
                if (!gold.content().isEmpty()) {
                    Outcome.Pair pair = outcome.pairOf(gold);
                    Kind one = new Kind(1, pair == null ? 0 : 1, pair != null && pair.linked() ? 1 : 0);
                    kindsOf(gold, text, words, quoted).forEach(kind -> sorted.merge(kind, one, Kind::plus));
                }
            }
        }
        Map<String, Kind> kinds = new LinkedHashMap<>();
        sorted.forEach((key, kind) -> kinds.put(key.substring(1), kind));
        return kinds;
    }

    private static List<String> kindsOf(AttributionSpans gold, String text, Words words, QuotedText quoted) {
        List<String> kinds = new ArrayList<>();
        kinds.add(speech(quoted.direct(gold.content())));
        kinds.add(gold.source().isEmpty() ? "ewithout source" : "dwith source");
        if (gold.cue().isEmpty()) {
            kinds.add("fwithout cue");
        }
        if (gold.content().size() > 1) {
            kinds.add("gcontent in several pieces");
        }
        if (overSeveralParagraphs(gold.content(), text)) {
            kinds.add("hcontent over several paragraphs");
        }
        kinds.add(length(words.in(gold.content())));
        return kinds;
    }

    private static String speech(Direct direct) {
        return switch (direct) {
            case WHOLE -> "adirect";
            case PART -> "bmixed";
            case NONE -> "cindirect";
        };
    }

    private static boolean overSeveralParagraphs(List<Span> content, String text) {
        int start = content.get(0).start();
        int end = content.get(content.size() - 1).end();
        return text.substring(start, end).strip().indexOf('\n') >= 0;
    }

    private static String length(BitSet content) {
        int words = content.cardinality();
        int shortest = 1;
        for (int i = 0; i < LENGTHS.length; i++) {
            if (words <= LENGTHS[i]) {
                return (char) ('i' + i) + "content of " + shortest + " to " + LENGTHS[i] + " words";
            }
            shortest = LENGTHS[i] + 1;
        }
        return "zcontent of " + shortest + " words or more";
    }
}
