package org.hearsay.eval.stances;

import java.util.List;
import java.util.Map;
import org.hearsay.core.HearsayException;
import org.hearsay.linker.check.ArticleText;
import org.hearsay.linker.check.StanceFeatures;
import org.jspecify.annotations.Nullable;

/** A labelled pair and what is counted of it. */
public record StanceExample(StancePair pair, Map<String, Double> ofSentence, Map<String, Double> ofArticle) {

    /**
     * The examples that pairs make.
     *
     * @param articles by id
     */
    public static List<StanceExample> of(List<StancePair> pairs, Map<String, ArticleText> articles) {
        return pairs.stream()
                .map(pair -> of(pair, articles.get(pair.article())))
                .toList();
    }

    private static StanceExample of(StancePair pair, @Nullable ArticleText article) {
        if (article == null) {
            throw new HearsayException("no file of articles has " + pair.article());
        }
        return new StanceExample(
                pair, StanceFeatures.ofSentence(pair.sentence()), StanceFeatures.ofArticle(pair.sentence(), article));
    }
}
