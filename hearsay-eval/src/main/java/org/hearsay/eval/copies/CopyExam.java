package org.hearsay.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.Article;
import org.hearsay.eval.stories.StoryFile;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.copies.CopyFinder;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Hides edited articles among those they were made of and others, and asks for copies. Of each story one article is edited; of
 * the rest every other one is only used to quote in, and not in the set itself. A pair that was found is right when the edited
 * article was made of the other, and wrong when it has nothing to do with the other's story; the rest, mostly real reprints
 * that report the same story, is not judged.
 */
public final class CopyExam {

    /** In words: an article shorter than this is not edited. */
    private static final int SHORTEST = 100;

    private final Map<String, String> stories;
    private final Map<String, Article> originals = new LinkedHashMap<>();
    private final List<Article> hosts = new ArrayList<>();
    private final List<Article> others = new ArrayList<>();
    private final List<String> words;

    /** An edited article, and which stories have part in it. */
    private record Edited(Article article, Article original, Set<String> stories) {}

    /**
     * What came out for one kind of edit.
     *
     * @param copies how many there were
     * @param recall how many were found as copies of their original
     * @param precision how many of the pairs found that can be judged are right
     */
    public record Score(String edit, int copies, double recall, double precision) {}

    public CopyExam(StoryFile file) {
        stories = new HashMap<>(file.gold());
        Set<String> vocabulary = new TreeSet<>();
        for (Article article : file.articles()) {
            List<Word> all = Words.of(article.text());
            all.forEach(word -> vocabulary.add(word.form()));
            String story = story(article);
            if (!originals.containsKey(story) && all.size() >= SHORTEST) {
                originals.put(story, article);
            } else if (hosts.size() <= others.size() && all.size() >= SHORTEST) {
                hosts.add(article);
            } else {
                others.add(article);
            }
        }
        words = List.copyOf(vocabulary);
    }

    /** An article that nobody put in a story is one of its own. */
    private String story(Article article) {
        return stories.getOrDefault(article.location(), article.location());
    }

    /** The scores, an edit each. */
    public List<Score> scores() {
        return Edit.all().stream()
                .filter(edit -> !edit.needsHost() || !hosts.isEmpty())
                .map(this::score)
                .toList();
    }

    /** How many pairs of articles of different stories are found, of those that nobody edited. */
    public long strangers() {
        return new CopyFinder()
                .find(unedited()).stream()
                        .filter(copy -> !story(copy.copy()).equals(story(copy.original())))
                        .count();
    }

    /** The articles in the set that nobody edited. */
    public List<Article> unedited() {
        List<Article> unedited = new ArrayList<>(originals.values());
        unedited.addAll(others);
        return unedited;
    }

    private Score score(Edit edit) {
        Map<String, Edited> edited = new LinkedHashMap<>();
        edited(edit).forEach(copy -> edited.put(copy.article.location(), copy));
        List<Article> all = unedited();
        edited.values().forEach(copy -> all.add(copy.article));
        Set<String> found = new HashSet<>();
        int wrong = 0;
        for (Copy copy : new CopyFinder().find(all)) {
            Edited one = edited.get(copy.copy().location());
            Edited other = edited.get(copy.original().location());
            Edited made = one != null ? one : other;
            if (made == null) {
                continue;
            }
            Article with = one != null ? copy.original() : copy.copy();
            if (with.equals(made.original)) {
                found.add(made.article.location());
            } else if (!touches(made, with, edited.get(with.location()))) {
                wrong++;
            }
        }
        double recall = (double) found.size() / edited.size();
        return new Score(
                edit.name(),
                edited.size(),
                recall,
                found.isEmpty() ? 0 : found.size() / (double) (found.size() + wrong));
    }

    private boolean touches(Edited made, Article with, @Nullable Edited alsoMade) {
        Set<String> of = alsoMade == null ? Set.of(story(with)) : alsoMade.stories;
        return of.stream().anyMatch(made.stories::contains);
    }

    private List<Edited> edited(Edit edit) {
        Random random = new Random(1);
        List<Edited> edited = new ArrayList<>();
        int number = 0;
        for (Article original : originals.values()) {
            Article host = edit.needsHost() ? host(original, number++) : original;
            String text = edit.copy(original.text(), host.text(), words, random);
            Set<String> of = new LinkedHashSet<>(List.of(story(original)));
            of.add(story(host));
            edited.add(new Edited(
                    Article.builder(original.location() + ", edited", text).build(), original, of));
        }
        return edited;
    }

    /** An article of another story. */
    private Article host(Article original, int number) {
        for (int i = 0; i < hosts.size(); i++) {
            Article host = hosts.get((number + i) % hosts.size());
            if (!story(host).equals(story(original))) {
                return host;
            }
        }
        return original;
    }
}
