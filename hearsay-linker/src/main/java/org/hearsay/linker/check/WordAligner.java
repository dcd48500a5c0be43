package org.hearsay.linker.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.linker.check.RecordMatch.Difference;
import org.hearsay.linker.words.Word;

/**
 * Lays a quotation's words beside the stretch of an article that differs from them least: approximate matching in a text
 * (Sellers 1980), where a word added, left out or put for another is a difference.
 */
final class WordAligner {

    /**
     * The best stretch.
     *
     * @param first the place of its first word in the article
     * @param last the place of its last word
     * @param same how many words are the same
     */
    record Stretch(int first, int last, int same, List<Difference> differences) {}

    /** What a difference costs; what the draft leaves out is less than what it has and the record has not. */
    private static final int CHANGED = 3;

    private static final int ADDED = 3;
    private static final int LEFT_OUT = 2;

    private static final byte BOTH = 0;
    private static final byte DRAFT_ONLY = 1;
    private static final byte RECORD_ONLY = 2;

    private final String draft;
    private final List<Word> draftWords;
    private final String text;
    private final List<Word> words;

    WordAligner(String draft, List<Word> draftWords, String text, List<Word> words) {
        this.draft = draft;
        this.draftWords = draftWords;
        this.text = text;
        this.words = words;
    }

    /** The stretch that differs least; of equals the first. */
    Stretch best() {
        int rows = draftWords.size();
        int columns = words.size();
        byte[][] moves = new byte[rows + 1][columns + 1];
        int[] before = new int[columns + 1];
        for (int i = 1; i <= rows; i++) {
            int[] costs = new int[columns + 1];
            costs[0] = ADDED * i;
            moves[i][0] = DRAFT_ONLY;
            for (int j = 1; j <= columns; j++) {
                int both = before[j - 1] + (isSame(i - 1, j - 1) ? 0 : CHANGED);
                costs[j] = Math.min(both, Math.min(before[j] + ADDED, costs[j - 1] + LEFT_OUT));
                moves[i][j] = costs[j] == both ? BOTH : costs[j] == before[j] + ADDED ? DRAFT_ONLY : RECORD_ONLY;
            }
            before = costs;
        }
        int end = 0;
        for (int j = 1; j <= columns; j++) {
            end = before[j] < before[end] ? j : end;
        }
        return back(moves, end);
    }

    private boolean isSame(int i, int j) {
        return draftWords.get(i).form().equals(words.get(j).form());
    }

    private Stretch back(byte[][] moves, int end) {
        List<Difference> differences = new ArrayList<>();
        int i = draftWords.size();
        int j = end;
        int same = 0;
        int draftEnd = i;
        int recordEnd = j;
        while (i > 0) {
            byte move = moves[i][j];
            if (move == BOTH && isSame(i - 1, j - 1)) {
                difference(i, draftEnd, j, recordEnd, differences);
                same++;
                draftEnd = --i;
                recordEnd = --j;
            } else {
                i -= move == RECORD_ONLY ? 0 : 1;
                j -= move == DRAFT_ONLY ? 0 : 1;
            }
        }
        difference(i, draftEnd, j, recordEnd, differences);
        Collections.reverse(differences);
        return new Stretch(j, end - 1, same, differences);
    }

    private void difference(int draftStart, int draftEnd, int start, int end, List<Difference> differences) {
        if (draftStart < draftEnd || start < end) {
            differences.add(
                    new Difference(covered(draft, draftWords, draftStart, draftEnd), covered(text, words, start, end)));
        }
    }

    private static String covered(String text, List<Word> words, int start, int end) {
        return start == end
                ? ""
                : text.substring(words.get(start).start(), words.get(end - 1).end());
    }
}
