package org.hearsay.linker.copies;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Span;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.TermVector;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** An article's words as they are compared: by hashes, which are small. */
final class Text {

    /** In nats: three in four runs of four words say more than this. Less is "on Tuesday that the". */
    private static final double TELLING = 6;

    private final Article article;
    private final List<Span> notices;
    private final int[] words;
    private final BitSet quoted = new BitSet();
    private final BitSet firstPersons = new BitSet();
    private final BitSet telling = new BitSet();
    private @Nullable TermVector vector;

    /**
     * Reads an article.
     *
     * @param notices the stretches of it that are not news, and not compared
     * @param firstPersons the words by which speakers speak of themselves
     */
    Text(Article article, List<Notice> notices, Set<String> firstPersons, Frequencies frequencies) {
        this.article = article;
        this.notices = notices.stream().map(Notice::span).toList();
        List<Word> all = places();
        words = new int[all.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = all.get(i).form().hashCode();
            quoted.set(i, all.get(i).quoted());
            this.firstPersons.set(i, firstPersons.contains(all.get(i).form()));
        }
        for (int i = 0; i < shingles(); i++) {
            telling.set(
                    i,
                    all.subList(i, i + Shingles.WORDS).stream()
                                    .mapToDouble(frequencies::rarity)
                                    .sum()
                            >= TELLING);
        }
    }

    /** The words where they stand in the article; made anew each time, for they are large. */
    List<Word> places() {
        return Words.of(article.text()).stream()
                .filter(word -> notices.stream().noneMatch(notice -> notice.contains(word.start())))
                .toList();
    }

    Article article() {
        return article;
    }

    int size() {
        return words.length;
    }

    int word(int i) {
        return words[i];
    }

    boolean isQuoted(int i) {
        return quoted.get(i);
    }

    /** Whether somebody speaks of himself between two words. */
    boolean isSpeech(int start, int end) {
        int next = firstPersons.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** A number for the words from {@code i} on; the same words give the same one. */
    long shingle(int i) {
        long hash = 0;
        for (int j = i; j < i + Shingles.WORDS; j++) {
            hash = hash * 0x9E3779B97F4A7C15L + words[j];
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return hash ^ (hash >>> 32);
    }

    int shingles() {
        return Math.max(0, words.length - Shingles.WORDS + 1);
    }

    /** Whether the words from {@code i} on are more than a turn of phrase. */
    boolean isTelling(int i) {
        return telling.get(i);
    }

    /** What it is about; made when first asked for. */
    TermVector vector(Frequencies frequencies) {
        if (vector == null) {
            vector = TermVector.of(article, frequencies);
        }
        return vector;
    }
}
