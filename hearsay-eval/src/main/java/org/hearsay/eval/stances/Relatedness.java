package org.hearsay.eval.stances;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.attributions.Counts;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.linker.check.ArticleText;
import org.hearsay.linker.check.Relation;

/** Scores whether articles that tell of a sentence are told from those that do not. */
public final class Relatedness {

    private static final int STRIDE = 7;

    private Relatedness() {}

    /** Each pair, and beside it the sentence with an article of another rumour. */
    public static Table table(List<StancePair> pairs, Map<String, ArticleText> articles) {
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < pairs.size(); i++) {
            StancePair pair = pairs.get(i);
            found += isRelated(pair.sentence(), pair, articles) ? 1 : 0;
            int other = i;
            do {
                other = (other + STRIDE) % pairs.size();
            } while (pairs.get(other).rumour().equals(pair.rumour()));
            wrong += isRelated(pair.sentence(), pairs.get(other), articles) ? 1 : 0;
        }
        Counts counts = new Counts(found, pairs.size(), found + wrong);
        return new Table(
                "Related or not",
                List.of(
                        new Column("pairs", Unit.COUNT),
                        new Column("P", Unit.SHARE),
                        new Column("R", Unit.SHARE),
                        new Column("F1", Unit.SHARE),
                        new Column("unrelated taken for related", Unit.ERROR)),
                List.of(Row.of(
                        "related",
                        (double) pairs.size(),
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        (double) wrong / pairs.size())));
    }

    private static boolean isRelated(String sentence, StancePair with, Map<String, ArticleText> articles) {
        ArticleText article = articles.get(with.article());
        return article != null && Relation.of(sentence, article).isRelated();
    }
}
