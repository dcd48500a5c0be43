package org.hearsay.core;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a text: Java's rules, but no break after an initial or a short title such as {@code "Gen."}. */
public final class Sentences {

    /** A word that a full stop shortens, as the last one before a break; an initial is one too. */
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[^\\p{L}.])((?:\\p{L}\\.)*\\p{L}{1,5})\\.\\s*$");

    private static final int LONGEST_TAIL = 14;
    private static final Set<String> ABBREVIATIONS = WordList.of(Sentences.class, "abbreviations.txt");

    private Sentences() {}

    /** In UTF-16 offsets, without white space at their ends, in the order of the text. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text).spans()) {
            split(text, paragraph, sentences);
        }
        return sentences;
    }

    private static void split(String text, Span paragraph, List<Span> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph.in(text));
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = paragraph.start() + start;
            int to = paragraph.start() + end;
            boolean isLast = to == paragraph.end();
            if (isLast || !endsShortened(text.substring(Math.max(from, to - LONGEST_TAIL), to))) {
                sentences.add(new Span(from, to).trimmed(text));
                start = end;
            }
        }
    }

    private static boolean endsShortened(String tail) {
        Matcher last = LAST_WORD.matcher(tail);
        return last.find()
                && (last.group(1).length() == 1
                        || last.group(1).indexOf('.') >= 0
                        || ABBREVIATIONS.contains(last.group(1).toLowerCase(Locale.ROOT)));
    }
}
