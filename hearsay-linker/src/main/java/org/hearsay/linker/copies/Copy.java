package org.hearsay.linker.copies;

import java.util.List;
import org.hearsay.core.Article;

/**
 * That one article copies another, in whole or in part.
 *
 * @param original whose words they were; where that is not known, the longer of the two
 * @param copy who has them from there
 * @param isDirected whether something shows who had them first. Otherwise both may as well be copies of a third
 * @param share of the copy's words that are the original's, 0 to 1
 * @param passages what they share, in the order of the copy; passages of the original may be shared more than once
 * @param because why this is held to be so, for people to judge; never empty
 */
public record Copy(
        Article original,
        Article copy,
        boolean isDirected,
        double share,
        List<Passage> passages,
        List<String> because) {

    private static final double WHOLE = 0.8;

    public Copy {
        passages = List.copyOf(passages);
        because = List.copyOf(because);
    }

    /** Whether hardly anything in the copy is its own. */
    public boolean isWhole() {
        return share >= WHOLE;
    }
}
