package org.hearsay.extractor.prose;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Set;
import org.hearsay.core.WordList;

/** Where sentences end: ICU's rules for English, which do not break after an abbreviation that they or we know. */
final class SentenceBreaks {

    private static final Set<String> ABBREVIATIONS = WordList.of(SentenceBreaks.class, "abbreviations.txt");
    private static final BreakIterator RULES = rules();

    private final BitSet breaks = new BitSet();

    SentenceBreaks(String text) {
        BreakIterator sentences = RULES.clone();
        sentences.setText(text);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            breaks.set(at);
        }
    }

    /** Whether a sentence starts after {@code before} and at or before {@code start}. */
    boolean isBetween(int before, int start) {
        for (int i = before; i <= start; i++) { // not nextSetBit, which may look through the whole text
            if (breaks.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is written with a period after it. */
    boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    private static BreakIterator rules() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        for (String word : ABBREVIATIONS) {
            builder.suppressBreakAfter(word + ".");
        }
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }
}
