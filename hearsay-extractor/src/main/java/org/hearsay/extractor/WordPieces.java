package org.hearsay.extractor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a word into pieces of a vocabulary, the longest that fits first (Wu et al., "Google's Neural Machine Translation
 * System", 2016), after folding case and accents as the base weights' vocabulary expects (Devlin et al. 2019).
 *
 * <p>No tokenizer library is used: those at hand give offsets into a normalized text or into code points, while words here
 * know their own place, so that a piece needs none. Thread-safe.
 */
final class WordPieces {

    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int END = 102;

    /** A word is never cut by a window, so what it has beyond this many pieces is left out. */
    static final int MOST = 32;

    private static final int LONGEST_WORD = 100;
    private static final int[] UNKNOWN_WORD = {UNKNOWN};
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private final Map<String, Integer> vocabulary;

    /** @param vocabulary the pieces by their number; one that continues a word starts with {@code ##} */
    WordPieces(List<String> vocabulary) {
        this.vocabulary = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            this.vocabulary.put(vocabulary.get(i), i);
        }
    }

    /** The numbers of the word's pieces, at least one and at most {@link #MOST}. */
    int[] of(String word) {
        String folded = fold(word);
        int length = folded.codePointCount(0, folded.length());
        if (length == 0 || length > LONGEST_WORD) {
            return UNKNOWN_WORD;
        }
        int[] pieces = new int[length];
        int count = 0;
        for (int start = 0, end; start < folded.length(); start = end) {
            end = folded.length();
            Integer piece = piece(folded, start, end);
            while (piece == null && --end > start) {
                piece = piece(folded, start, end);
            }
            if (piece == null) {
                return UNKNOWN_WORD;
            }
            pieces[count++] = piece;
        }
        return Arrays.copyOf(pieces, Math.min(count, MOST));
    }

    private @Nullable Integer piece(String word, int start, int end) {
        String piece = word.substring(start, end);
        return vocabulary.get(start == 0 ? piece : "##" + piece);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return lower;
    }
}
