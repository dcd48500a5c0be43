package org.hearsay.eval.interpretation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.eval.interpretation.LabelledArticle.LabelledSource;
import org.jspecify.annotations.Nullable;

/**
 * Whether a source that Hearsay made is the one that a person labelled: its name is one of the names that the text has for it,
 * case, accents, articles and titles apart; or a mention of it covers one of these names to at least half, and its own name is
 * no name of another.
 */
final class SameSource {

    private final LabelledArticle article;

    SameSource(LabelledArticle article) {
        this.article = article;
    }

    boolean test(@Nullable Source source, LabelledSource gold) {
        if (source == null) {
            return false;
        }
        return isNamed(source, gold)
                || (isMentioned(source, gold)
                        && article.sources().values().stream()
                                .noneMatch(other -> !Objects.equals(other.id(), gold.id()) && isNamed(source, other)));
    }

    private boolean isNamed(Source source, LabelledSource gold) {
        String name = plain(source.name());
        return gold.names().stream()
                .anyMatch(span -> plain(span.in(article.spans().text())).equals(name));
    }

    private static boolean isMentioned(Source source, LabelledSource gold) {
        return source.mentions().stream()
                .anyMatch(mention -> gold.names().stream().anyMatch(name -> halfCovers(mention, name)));
    }

    private static boolean halfCovers(Span one, Span other) {
        int both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * both >= Math.max(one.length(), other.length());
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .replaceAll("'s?$", "")
                .replaceAll("[^\\p{L}\\p{N}' ]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^(the|a|an) ", "")
                .replaceAll("^(mr|mrs|ms|dr|president|senator|sen|rep|gov|secretary) ", "");
    }
}
