package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.ClaimOrigins;

/** A claim as it is shown, with all that a page and a drawing say of it. */
public final class ClaimView {

    private final int number;
    private final ClaimOrigins traced;
    private final StoryView story;
    private final List<ReportView> reports;
    private final List<OriginView> origins;

    ClaimView(int number, ClaimOrigins traced, StoryView story) {
        this.number = number;
        this.traced = traced;
        this.story = story;
        List<ReportView> all = new ArrayList<>();
        for (int i = 0; i < claim().reports().size(); i++) {
            var report = claim().reports().get(i);
            all.add(new ReportView(number, i, report, story.article(report.article()), story.chain(report)));
        }
        this.reports = List.copyOf(all);
        this.origins = IntStream.range(0, traced.origins().size())
                .mapToObj(this::origin)
                .toList();
    }

    private OriginView origin(int i) {
        var origin = traced.origins().get(i);
        return new OriginView(
                number,
                i + 1,
                origin,
                origin.reports().stream().map(reports::get).toList(),
                traced.isCounted(origin));
    }

    /** Its place on the page, from 1. */
    public int number() {
        return number;
    }

    /** Where it is on the page. */
    public String id() {
        return "c" + number;
    }

    public Claim claim() {
        return traced.claim();
    }

    public ClaimOrigins traced() {
        return traced;
    }

    StoryView story() {
        return story;
    }

    /** In the claim's order. */
    public List<ReportView> reports() {
        return reports;
    }

    /** In the claim's order. */
    public List<OriginView> origins() {
        return origins;
    }

    /** The report whose words are the claim's. */
    public ReportView wording() {
        return reports.stream()
                .filter(report -> report.report().text().equals(claim().text()))
                .findFirst()
                .orElse(reports.get(0));
    }

    /** Whose articles carry it, as far as they are known, each once. */
    public Set<String> outlets() {
        return reports.stream()
                .map(ReportView::article)
                .filter(ArticleView::isOfKnownOutlet)
                .map(story::outlet)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many articles carry it. */
    public int articles() {
        return (int) reports.stream()
                .map(report -> report.article().number())
                .distinct()
                .count();
    }

    /**
     * The outlets that have it from whose word it is, and not from another outlet: the last outlet on the way of a report that
     * affirms it. A ring has it from nobody. An article that copies another, or says itself what it has from others, makes its outlet none of them.
     */
    public Set<String> firstHand() {
        Set<String> outlets = new LinkedHashSet<>();
        for (OriginView origin : origins) {
            if (!origin.origin().isKnown() || !origin.origin().ring().isEmpty()) {
                continue;
            }
            for (ReportView report : origin.reports()) {
                boolean isOwn = report.chain().isEmpty();
                if (report.standing() == Standing.AFFIRMS && (!isOwn || origin.isArticlesOwn())) {
                    report.outletOnTheWay()
                            .map(link -> story.outlet(link))
                            .or(() -> story.firstOutlet(report.article()))
                            .ifPresent(outlets::add);
                }
            }
        }
        return outlets;
    }

    /** Whether articles of more than one text carry it, or somebody is against it. */
    public boolean isShared() {
        return traced.independentAgainst() > 0
                || reports.stream()
                                .map(report -> report.article().text())
                                .distinct()
                                .count()
                        > 1;
    }
}
