package org.hearsay.linker.origins;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/**
 * Which articles of a story tell one text: those of which one copies the other, and those that retell one, which is less than
 * copying, and shows in several runs of words that they have in common, quotations among them.
 */
final class Retellings {

    private static final int WORDS_IN_RUN = 7;

    /** Common words in one quotation are one run; a retelling has more than that. */
    private static final int RUNS_OF_A_RETELLING = 3;

    private final Set<String> copied = new HashSet<>();
    private final Map<String, Boolean> retold = new ConcurrentHashMap<>();
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Set<String>> runs = new HashMap<>();

    Retellings(Collection<Reading> story, Collection<Copy> copies) {
        copies.forEach(copy -> copied.add(pair(copy.copy(), copy.original())));
        for (Reading reading : story) {
            Article article = reading.article();
            List<Word> all = Words.of(article.text());
            Set<String> own = new HashSet<>();
            for (int i = 0; i + WORDS_IN_RUN <= all.size(); i++) {
                own.add(run(all, i));
            }
            words.put(article.id(), all);
            runs.put(article.id(), own);
        }
    }

    private static String run(List<Word> words, int start) {
        StringBuilder run = new StringBuilder();
        words.subList(start, start + WORDS_IN_RUN)
                .forEach(word -> run.append(word.form()).append(' '));
        return run.toString();
    }

    private static boolean isFirst(Article one, Article other) {
        return one.id().compareTo(other.id()) < 0;
    }

    private static String pair(Article one, Article other) {
        return isFirst(one, other) ? one.id() + '\n' + other.id() : other.id() + '\n' + one.id();
    }

    /** Whether one tells the other's text, or both a third's; the same whichever is asked first. */
    boolean areOneText(Article one, Article other) {
        String pair = pair(one, other);
        return copied.contains(pair)
                || retold.computeIfAbsent(
                        pair, ids -> isFirst(one, other) ? isRetelling(one, other) : isRetelling(other, one));
    }

    private boolean isRetelling(Article one, Article other) {
        List<Word> all = words.getOrDefault(one.id(), List.of());
        Set<String> others = runs.getOrDefault(other.id(), Set.of());
        int shared = 0;
        for (int i = 0; i + WORDS_IN_RUN <= all.size() && shared < RUNS_OF_A_RETELLING; ) {
            boolean isShared = others.contains(run(all, i));
            shared += isShared ? 1 : 0;
            i += isShared ? WORDS_IN_RUN : 1;
        }
        return shared >= RUNS_OF_A_RETELLING;
    }
}
