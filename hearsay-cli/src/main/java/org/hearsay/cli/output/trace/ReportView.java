package org.hearsay.cli.output.trace;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Paragraphs;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.Chains.Link;

/**
 * A report of a claim as it is shown.
 *
 * @param claim the number of its claim on the page
 * @param place its place among the claim's reports, from 0
 * @param chain from the article outwards; empty for the article's own word
 */
public record ReportView(int claim, int place, Report report, ArticleView article, List<Link> chain) {

    public Standing standing() {
        return report.standing();
    }

    /** Where it is listed on the page. */
    public String id() {
        return "r" + claim + "-" + place;
    }

    /** Where its words are on the page. */
    public String wordsId() {
        return "w" + claim + "-" + place;
    }

    /** The paragraph that its words start in, from 1. */
    public int paragraph() {
        return Paragraphs.of(article.article().text()).at(report.spans().get(0).start()) + 1;
    }

    /** The outlet nearest to the one whose word it is, where the article names one on the way. */
    public Optional<Link> outletOnTheWay() {
        return chain.stream().filter(Link::isOutlet).reduce((first, second) -> second);
    }
}
