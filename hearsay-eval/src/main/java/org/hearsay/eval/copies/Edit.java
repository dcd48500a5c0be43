package org.hearsay.eval.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/**
 * A way to make a copy of an article, of known strength. The same random numbers make the same copy.
 *
 * @param name what is done, for people
 * @param needsHost whether the copy is another article with something of the original in it
 * @param maker makes the text
 */
record Edit(String name, boolean needsHost, Maker maker) {

    private static final String SENTENCE_END = "(?<=[.!?][\"\u201d]?)\\s+|\\n+";

    /** Makes the text of a copy. */
    interface Maker {

        String copy(String original, String host, List<String> words, Random random);
    }

    /** All that are measured, the weaker before the stronger of each kind. */
    static List<Edit> all() {
        List<Edit> edits = new ArrayList<>();
        for (int percent : new int[] {75, 50, 25}) {
            edits.add(new Edit(
                    "cut to the first " + percent + " %",
                    false,
                    (original, host, words, random) -> cut(original, percent)));
        }
        edits.add(new Edit(
                "sentences in another order", false, (original, host, words, random) -> reorder(original, random)));
        for (int percent : new int[] {10, 20, 30, 40}) {
            edits.add(new Edit(
                    percent + " % of the words exchanged",
                    false,
                    (original, host, words, random) -> rewrite(original, percent, words, random)));
        }
        edits.add(new Edit(
                "half, in another order, 20 % exchanged",
                false,
                (original, host, words, random) -> rewrite(reorder(cut(original, 50), random), 20, words, random)));
        for (int sentences : new int[] {4, 2, 1}) {
            edits.add(new Edit(
                    "quoted in another article, sentences: " + sentences,
                    true,
                    (original, host, words, random) -> quote(original, host, sentences, random)));
        }
        return edits;
    }

    /**
     * Makes a copy of a text.
     *
     * @param host the text that something is quoted in
     * @param words what words are exchanged for
     */
    String copy(String original, String host, List<String> words, Random random) {
        return maker.copy(original, host, words, random);
    }

    private static List<String> sentences(String text) {
        return new ArrayList<>(List.of(text.strip().split(SENTENCE_END, -1)));
    }

    private static String cut(String text, int percent) {
        List<String> sentences = sentences(text);
        return String.join(" ", sentences.subList(0, Math.max(1, sentences.size() * percent / 100)));
    }

    private static String reorder(String text, Random random) {
        List<String> sentences = sentences(text);
        Collections.shuffle(sentences, random);
        return String.join(" ", sentences);
    }

    private static String rewrite(String text, int percent, List<String> words, Random random) {
        StringBuilder copy = new StringBuilder();
        int end = 0;
        for (Word word : Words.of(text)) {
            copy.append(text, end, word.start());
            boolean isExchanged = random.nextInt(100) < percent;
            copy.append(
                    isExchanged ? words.get(random.nextInt(words.size())) : text.substring(word.start(), word.end()));
            end = word.end();
        }
        return copy.append(text.substring(end)).toString();
    }

    /** So many sentences in a row, in a paragraph of their own in the middle of the host; the longest of three tries. */
    private static String quote(String original, String host, int count, Random random) {
        List<String> sentences = sentences(original);
        String quoted = random.ints(3, 0, Math.max(1, sentences.size() - count + 1))
                .mapToObj(first -> sentences.subList(first, Math.min(sentences.size(), first + count)))
                .map(some -> String.join(" ", some))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        List<String> around = sentences(host);
        int middle = around.size() / 2;
        return String.join(" ", around.subList(0, middle)) + "\n\n" + quoted + "\n\n"
                + String.join(" ", around.subList(middle, around.size()));
    }
}
