package org.hearsay.linker.check;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Span;
import org.hearsay.linker.words.Words;

/** Finds what stands in double quotation marks in a text. */
final class Quotations {

    private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";

    /** Fewer words than these in quotation marks are a name or a word held at a distance. */
    private static final int FEWEST_WORDS = 3;

    private Quotations() {}

    /** The quotations of a text, without their marks, in UTF-16 offsets; one that is not closed ends with its paragraph. */
    static List<Span> of(String text) {
        List<Span> quotations = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text).spans()) {
            int open = -1;
            for (int i = paragraph.start(); i <= paragraph.end(); i++) {
                boolean isMark = i == paragraph.end() || MARKS.indexOf(text.charAt(i)) >= 0;
                if (isMark && open >= 0) {
                    add(new Span(open, i), text, quotations);
                    open = -1;
                } else if (isMark) {
                    open = i + 1;
                }
            }
        }
        return quotations;
    }

    private static void add(Span span, String text, List<Span> quotations) {
        if (Words.of(span.in(text)).size() >= FEWEST_WORDS) {
            quotations.add(span);
        }
    }
}
