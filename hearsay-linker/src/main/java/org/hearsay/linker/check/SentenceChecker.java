package org.hearsay.linker.check;

import java.util.Collection;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.linker.check.StanceModel.Stances;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.origins.OriginFinder;

/**
 * Says of a sentence who affirms, denies, doubts or merely reports it in given articles, and on whose word.
 *
 * <pre>{@code
 * SentenceChecker checker = new SentenceChecker(readings);
 * for (ArticleCheck article : checker.check("The dam is leaking.").articles()) {
 *     System.out.println(article.word() + " " + article.article().location());
 * }
 * }</pre>
 *
 * Whether it is true it does not say. Reads English. Immutable and safe to share between threads.
 */
public final class SentenceChecker {

    private final StanceModel model = StanceModel.shipped();
    private final List<ArticleText> articles;

    /** @param readings in the order in which they are told */
    public SentenceChecker(Collection<Reading> readings) {
        articles = readings.stream().map(ArticleText::of).toList();
    }

    /** What the articles do with the sentence. */
    public SentenceCheck check(String sentence) {
        List<ArticleText> related = articles.stream()
                .filter(article -> Relation.of(sentence, article).isRelated())
                .toList();
        Terms terms = Terms.of(sentence).among(related);
        List<ArticleCheck> checks = articles.stream()
                .map(article -> related.contains(article) ? check(sentence, terms, article) : absent(article))
                .toList();
        List<Report> reports =
                checks.stream().flatMap(check -> check.reports().stream()).toList();
        List<Reading> telling = related.stream()
                .map(ArticleText::reading)
                .filter(reading ->
                        reports.stream().anyMatch(report -> report.reading().equals(reading)))
                .toList();
        Claim claim = new Claim("check", sentence, null, List.of(), reports);
        return new SentenceCheck(sentence, checks, new OriginFinder(telling, Corrections.none()).find(claim));
    }

    private static ArticleCheck absent(ArticleText article) {
        return new ArticleCheck(article.reading().article(), null, 1, List.of());
    }

    private ArticleCheck check(String sentence, Terms terms, ArticleText article) {
        List<Report> reports = new ReportFinder(sentence, terms, article).find();
        if (reports.isEmpty()) {
            return absent(article);
        }
        Stances stances =
                model.stances(StanceFeatures.ofSentence(sentence), StanceFeatures.ofArticle(sentence, article));
        Standing standing = standing(stances, reports);
        double confidence = switch (standing) {
            case AFFIRMS -> stances.agree();
            case DENIES -> stances.disagree();
            case DOUBTS, REPORTS -> stances.discuss();
        };
        return new ArticleCheck(article.reading().article(), standing, confidence, reports);
    }

    /** The stance that is likeliest of those that what was found in the article allows. */
    private static Standing standing(Stances stances, List<Report> reports) {
        boolean isAffirmed = reports.stream().anyMatch(report -> report.standing() == Standing.AFFIRMS);
        boolean isOpposed =
                reports.stream().anyMatch(report -> report.standing().isAgainst());
        if (stances.agree() > stances.disagree() && stances.agree() > stances.discuss() && (isAffirmed || !isOpposed)) {
            return Standing.AFFIRMS;
        }
        if (stances.disagree() > stances.agree()
                && stances.disagree() > stances.discuss()
                && (isOpposed || !isAffirmed)) {
            return Standing.DENIES;
        }
        boolean isDoubted = reports.stream().allMatch(report -> report.standing() == Standing.DOUBTS);
        return isDoubted ? Standing.DOUBTS : Standing.REPORTS;
    }
}
