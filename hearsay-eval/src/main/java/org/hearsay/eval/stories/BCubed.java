package org.hearsay.eval.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.linker.stories.Story;

/**
 * How well articles are grouped: B-cubed (Bagga and Baldwin 1998). For each article, the share of those found with it that
 * belong with it, and the share of those that belong with it that were found with it; both averaged over all articles.
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 * @param gold how many stories people made
 * @param found how many were found that hold a scored article
 */
public record BCubed(double precision, double recall, int gold, int found) {

    /** The story of an article by people, and the one that was found. */
    private record Both(String gold, String found) {}

    /**
     * Scores stories.
     *
     * @param gold the story of each article that is scored, by its location; what else was grouped is not looked at
     */
    public static BCubed score(Map<String, String> gold, List<Story> stories) {
        Map<String, String> found = new HashMap<>();
        for (Story story : stories) {
            story.articles().forEach(article -> found.put(article.location(), story.id()));
        }
        Map<Both, Integer> both = new HashMap<>();
        Map<String, Integer> goldSizes = new HashMap<>();
        Map<String, Integer> foundSizes = new HashMap<>();
        gold.forEach((article, right) -> {
            String story = found.getOrDefault(article, "alone " + article);
            both.merge(new Both(right, story), 1, Integer::sum);
            goldSizes.merge(right, 1, Integer::sum);
            foundSizes.merge(story, 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Both, Integer> entry : both.entrySet()) {
            double articles = entry.getValue();
            recall += articles * articles / goldSizes.getOrDefault(entry.getKey().gold, 1);
            precision += articles * articles / foundSizes.getOrDefault(entry.getKey().found, 1);
        }
        return new BCubed(precision / gold.size(), recall / gold.size(), goldSizes.size(), foundSizes.size());
    }

    /** Their harmonic mean. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
