package org.hearsay.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.linker.stories.Story;

/** Which stories came out split or mixed, a line each. */
final class StoryErrors {

    private StoryErrors() {}

    static List<String> lines(Map<String, String> gold, List<Story> stories) {
        Map<String, Story> found = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> found.put(article.location(), story)));
        Map<String, Map<String, List<String>>> parts = new TreeMap<>();
        Map<String, Map<String, List<String>>> mixtures = new TreeMap<>();
        gold.forEach((article, right) -> {
            String story = found.containsKey(article) ? found.get(article).id() : article;
            put(parts, right, story, article);
            put(mixtures, story, right, article);
        });
        List<String> lines = new ArrayList<>();
        parts.forEach((right, all) -> {
            if (all.size() > 1) {
                lines.add("split: " + right + " -> " + all.values());
            }
        });
        mixtures.forEach((story, all) -> {
            if (all.size() > 1) {
                lines.add("mixed: " + all);
            }
        });
        return lines;
    }

    private static void put(Map<String, Map<String, List<String>>> groups, String key, String part, String article) {
        groups.computeIfAbsent(key, group -> new TreeMap<>())
                .computeIfAbsent(part, group -> new ArrayList<>())
                .add(article);
    }
}
