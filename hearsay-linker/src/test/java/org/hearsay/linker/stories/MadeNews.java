package org.hearsay.linker.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Article;

/** News of made-up words: each event has some of its own, which its articles use among words that all news uses. */
final class MadeNews {

    private static final int OWN_WORDS = 60;

    private static final List<String> COMMON_WORDS =
            List.of("said and the that on after a was in which to of it by for from at with as".split(" ", -1));

    private final Random random;

    MadeNews(long seed) {
        this.random = new Random(seed);
    }

    /** So many articles of an event; with a share of their own words, 0 to 1. */
    List<Article> event(String name, int articles, double own) {
        List<Article> all = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            all.add(article(name + "-" + number, List.of(name), own).build());
        }
        return all;
    }

    /** An article about several events at once. */
    Article.Builder article(String location, List<String> events, double own) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            String event = events.get(random.nextInt(events.size()));
            text.append(
                            random.nextDouble() < own
                                    ? event + random.nextInt(OWN_WORDS)
                                    : COMMON_WORDS.get(random.nextInt(COMMON_WORDS.size())))
                    .append(' ');
        }
        return Article.builder(location, text.toString());
    }
}
