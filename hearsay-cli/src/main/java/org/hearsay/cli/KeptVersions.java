package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.hearsay.core.HearsayException;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.hearsay.reader.fetch.Evidence;
import org.jspecify.annotations.Nullable;

/** The versions of what a URL gave, read again from the evidence that was kept each time that it was fetched. */
final class KeptVersions {

    private final Evidence evidence;
    private final Set<String> fetched;

    /** @param fetched the URLs that this run fetches */
    KeptVersions(Evidence evidence, Set<String> fetched) {
        this.evidence = evidence;
        this.fetched = Set.copyOf(fetched);
    }

    /** Those of nothing that this run fetches. */
    static KeptVersions none() {
        return new KeptVersions(new Evidence(Path.of("")), Set.of());
    }

    /** Whether the second is another version of the first: other words in its text, or another title. */
    static boolean differ(Article before, Article after) {
        boolean otherTitle = before.title() != null
                && after.title() != null
                && !words(before.title()).equals(words(after.title()));
        return otherTitle || !words(before.text()).equals(words(after.text()));
    }

    /** The words of a text, however the white space between them has been set. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /**
     * What the URL gave each time, the oldest first.
     *
     * @throws HearsayException if it is no URL
     * @throws IOException if what is known of it cannot be read
     */
    List<Outcome.Read> of(String url) throws IOException {
        List<Outcome.Read> all = new ArrayList<>();
        for (Evidence.Visit visit : evidence.visits(url)) {
            Outcome.Read read = read(visit);
            if (read != null) {
                all.add(read);
            }
        }
        return all;
    }

    /**
     * The version before the one that this run fetched; null where the article was not fetched, or its address never before, or
     * gave the same then.
     */
    Outcome.@Nullable Read before(Article article) {
        if (!fetched.contains(article.location())) {
            return null;
        }
        try {
            List<Evidence.Visit> visits = evidence.visits(article.location());
            Outcome.Read before = visits.size() < 2 ? null : read(visits.get(visits.size() - 2));
            return before != null && differ(before.article(), article) ? before : null;
        } catch (IOException | HearsayException e) {
            return null; // The article itself was read; that nothing is known of an earlier one takes nothing from it.
        }
    }

    private static Outcome.@Nullable Read read(Evidence.Visit visit) {
        try (Stream<Outcome> outcomes =
                ArticleReader.create().read(List.of(visit.archive().toString()))) {
            return outcomes.filter(outcome -> outcome.location().equals(visit.location()))
                    .filter(Outcome.Read.class::isInstance)
                    .map(Outcome.Read.class::cast)
                    .findFirst()
                    .orElse(null);
        }
    }
}
