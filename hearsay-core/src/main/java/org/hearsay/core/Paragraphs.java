package org.hearsay.core;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text, numbered from 0, as a person would count them. Two habits have to be told apart: in one, each
 * line is a paragraph, with or without a blank line between; in the other, lines are cut at some 70 characters and a blank
 * line ends the paragraph. Lines between two blank lines are taken for one cut paragraph if they are short and most of them
 * stop in the middle of a sentence.
 *
 * Immutable and safe to share between threads.
 */
public final class Paragraphs {

    private static final int LONGEST_CUT_LINE = 100;
    private static final String ENDS_OF_SENTENCES = ".!?:;…\"”’'»)";

    private final List<Span> spans;

    private Paragraphs(List<Span> spans) {
        this.spans = spans;
    }

    public static Paragraphs of(String text) {
        List<Span> spans = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            Span line = new Span(start, end).trimmed(text);
            if (line.isEmpty()) {
                close(text, block, spans);
            } else {
                block.add(line);
            }
            start = end + 1;
        }
        close(text, block, spans);
        return new Paragraphs(List.copyOf(spans));
    }

    /** Where the paragraphs are, in UTF-16 offsets, without white space at their ends; none is empty. */
    public List<Span> spans() {
        return spans;
    }

    /**
     * The paragraph that the char at {@code offset} is in; between two, the one after it; after the last, the last.
     *
     * @throws IllegalStateException if there are no paragraphs
     */
    public int at(int offset) {
        if (spans.isEmpty()) {
            throw new IllegalStateException("a text without paragraphs");
        }
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void close(String text, List<Span> block, List<Span> spans) {
        if (block.size() > 1 && isCut(text, block)) {
            spans.add(new Span(block.get(0).start(), block.get(block.size() - 1).end()));
        } else {
            spans.addAll(block);
        }
        block.clear();
    }

    private static boolean isCut(String text, List<Span> lines) {
        int midSentence = 0;
        for (Span line : lines.subList(0, lines.size() - 1)) {
            if (line.length() > LONGEST_CUT_LINE) {
                return false;
            }
            if (ENDS_OF_SENTENCES.indexOf(text.charAt(line.end() - 1)) < 0) {
                midSentence++;
            }
        }
        return midSentence * 2 > lines.size() - 1;
    }
}
