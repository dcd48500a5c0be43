package org.hearsay.linker.origins;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** How many runs of words two articles of a story have in common: those that retell one article share several. */
final class SharedRuns {

    private static final int WORDS_IN_RUN = 7;

    /** Common words in one quotation are one run; a retelling has more than that. */
    private static final int RUNS_OF_A_RETELLING = 3;

    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, Set<String>> runs = new HashMap<>();

    SharedRuns(Collection<Reading> story) {
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

    /** Whether one retells the other, or both a third, in its own words here and there. */
    boolean isRetelling(Article one, Article other) {
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
