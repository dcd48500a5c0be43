package org.hearsay.linker.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Frequencies;

/**
 * Finds which articles copy others, in whole or in part, whether they say so or not.
 *
 * <pre>{@code
 * List<Copy> copies = new CopyFinder().find(articles);
 * }</pre>
 *
 * Two articles that share a sentence or more in nearly the same words ({@link Aligner}) have it from each other, or both from
 * a third. What does not count: words that stand in quotation marks in both, because two reporters may have heard the same
 * speaker; and passages that stand in several more articles that are about something else, because those are a publisher's
 * standing phrases. Credits, quotation marks and dates show who had them first ({@link Direction}); where none does, that is
 * said.
 *
 * <p>What comes out depends on the set of articles and not on their order. Of a text that very many hold, each is compared with
 * the first of them only, so there may be no entry for two copies of one original. Safe to share between threads.
 */
public final class CopyFinder {

    /** By date, those without one last: the likely original first. */
    private static final Comparator<Article> ORDER = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Article::id)
            .thenComparing(Article::location);

    /** So many words of a writer's own in a row, or nearly, two writers do not find by chance. */
    private static final int PASSAGE = 16;

    /** Nor so many in shorter passages, */
    private static final int PASSAGES = 30;

    /** nor so many, whosever they are, where they are this much of one of the two. */
    private static final int WORDS = 40;

    private static final double MOST = 0.6;

    /** In how many other articles about other things a passage must stand to be nobody's. */
    private static final int COMMON = 3;

    /** Articles that are alike by less are about other things. */
    private static final double ALIKE = 0.14;

    private final Frequencies frequencies = Frequencies.ofNews();
    private final Set<String> firstPersons = WordList.of(CopyFinder.class, "first-persons.txt");

    /** The copies among these articles, a pair at most once, in order of the copies' dates. */
    public List<Copy> find(Collection<Article> articles) {
        return find(articles, article -> List.of());
    }

    /**
     * The copies among these articles.
     *
     * @param notices what in each article is not news: it is left out of the comparison
     */
    public List<Copy> find(Collection<Article> articles, Function<Article, List<Notice>> notices) {
        List<Text> texts = articles.stream()
                .distinct()
                .sorted(ORDER)
                .map(article -> new Text(article, notices.apply(article), firstPersons, frequencies))
                .toList();
        Shingles shingles = new Shingles(texts);
        List<Candidates> candidates = new ArrayList<>();
        for (Text text : texts) {
            candidates.add(new Candidates(text, shingles.add(text)));
        }
        List<Copy> copies = new ArrayList<>();
        candidates.forEach(pairs -> compare(pairs, shingles, copies));
        copies.sort(Comparator.comparing(Copy::copy, ORDER).thenComparing(Copy::original, ORDER));
        return copies;
    }

    private void compare(Candidates pairs, Shingles shingles, List<Copy> copies) {
        if (pairs.earlier.isEmpty()) {
            return;
        }
        Aligner aligner = new Aligner(pairs.text);
        for (Text earlier : pairs.earlier) {
            List<Overlap> shared = new ArrayList<>(aligner.align(earlier));
            shared.removeIf(overlap -> isCommon(pairs.text, earlier, overlap, shingles));
            if (isCopy(pairs.text, earlier, shared)) {
                copies.add(Direction.of(pairs.text, earlier, shared));
            }
        }
    }

    /** A text, and the texts before it in the order that may share something with it. */
    private record Candidates(Text text, List<Text> earlier) {}

    private static boolean isCopy(Text text, Text earlier, List<Overlap> shared) {
        int longest = shared.stream().mapToInt(Overlap::own).max().orElse(0);
        int own = shared.stream().mapToInt(Overlap::own).sum();
        int same = shared.stream().mapToInt(Overlap::same).sum();
        boolean isMost = same >= WORDS && same >= MOST * Math.min(text.size(), earlier.size());
        return longest >= PASSAGE || own >= PASSAGES || isMost;
    }

    private boolean isCommon(Text text, Text earlier, Overlap overlap, Shingles shingles) {
        Set<Text> holders = shingles.holders(text, overlap.start(), overlap.end());
        if (holders.size() < COMMON + 2) {
            return false;
        }
        return holders.stream()
                        .filter(holder -> isUnlike(holder, text) && isUnlike(holder, earlier))
                        .count()
                >= COMMON;
    }

    private boolean isUnlike(Text one, Text other) {
        return one.vector(frequencies).dot(other.vector(frequencies)) < ALIKE;
    }
}
