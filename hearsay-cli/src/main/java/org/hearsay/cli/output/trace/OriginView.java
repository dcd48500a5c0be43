package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.Origin;
import org.hearsay.linker.origins.OriginKind;

/**
 * Whose word some reports of a claim are, as it is shown.
 *
 * @param number its place among the origins of its claim, from 1
 * @param isCounted whether it is one of the independent origins of its side
 */
public record OriginView(int claim, int number, Origin origin, List<ReportView> reports, boolean isCounted) {

    /** Where it is on the page. */
    public String id() {
        return "o" + claim + "-" + number;
    }

    /** Who it is; of a ring, its outlets. */
    public String name() {
        if (isRing()) {
            return "Ring: " + String.join(" and ", origin.ring());
        }
        return origin.isKnown() ? origin.source() : "Origin unknown";
    }

    /** Whether it is outlets that cite each other. */
    public boolean isRing() {
        return !origin.ring().isEmpty();
    }

    /** What it is, in words. */
    public String kind() {
        if (isRing()) {
            return "outlets that cite each other and nobody else";
        }
        return switch (origin.kind()) {
            case UNNAMED -> origin.outlet() == null ? "unnamed" : "unnamed, to " + origin.outlet();
            case OUTLET -> "the outlet’s own word";
            case ARTICLE -> "the article’s own word";
            case UNKNOWN -> "on a word that nobody knows";
            case PERSON, BODY, DOCUMENT -> origin.kind().word().toLowerCase(Locale.ROOT);
        };
    }

    /** On which side it stands: against if any report of it does. */
    public Standing side() {
        for (Standing side : List.of(Standing.DENIES, Standing.DOUBTS, Standing.AFFIRMS)) {
            if (stands(side)) {
                return side;
            }
        }
        return Standing.REPORTS;
    }

    public boolean stands(Standing side) {
        return reports.stream().anyMatch(report -> report.standing() == side);
    }

    /** The first report of that side. */
    public ReportView first(Standing side) {
        return reports.stream()
                .filter(report -> report.standing() == side)
                .findFirst()
                .orElse(reports.get(0));
    }

    /** By what other names and descriptions the articles know those who are this origin, each once. */
    public List<String> otherNames() {
        List<String> names = new ArrayList<>();
        for (ReportView report : reports) {
            if (!report.chain().isEmpty()) {
                String name = report.chain().get(report.chain().size() - 1).saidBy();
                if (!name.equals(origin.source()) && !origin.ring().contains(name) && !names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Whether it is an article's own word with nobody shown behind it. */
    public boolean isArticlesOwn() {
        return origin.kind() == OriginKind.ARTICLE;
    }
}
