package org.hearsay.cli.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.cli.output.Escape;
import org.hearsay.cli.output.trace.ClaimView;
import org.hearsay.cli.output.trace.Count;
import org.hearsay.cli.output.trace.OriginView;
import org.hearsay.cli.output.trace.ReportView;
import org.hearsay.cli.output.trace.StoryView;
import org.hearsay.linker.claims.Standing;

/** A story at a glance: of each claim how many origins it has and who they are, each a link to that one's exact words. */
final class Overview {

    /** How many claims of a story are told at a glance; all are told below. */
    private static final int MOST_CLAIMS = 12;

    private static final int MOST_NAMES = 5;
    private static final int LONGEST_NAME = 60;

    private Overview() {}

    static String html(StoryView story, boolean isOnly) {
        StringBuilder html = new StringBuilder();
        if (!isOnly) {
            html.append("<h2 class=\"glance\"><a href=\"#").append(story.id()).append("\" dir=\"auto\">");
            html.append(Escape.text(story.title())).append("</a></h2>\n<p class=\"facts\">");
            html.append(Escape.text(facts(story))).append("</p>\n");
        }
        List<ClaimView> shared = story.shared();
        html.append("<ol class=\"tiles\">\n");
        shared.stream().limit(MOST_CLAIMS).forEach(claim -> html.append(tile(claim)));
        html.append("</ol>\n");
        return html.append(rest(story, shared.size())).toString();
    }

    private static String rest(StoryView story, int shared) {
        int unshown = Math.max(0, shared - MOST_CLAIMS);
        int single = story.claims().size() - shared;
        List<String> rest = new ArrayList<>();
        if (unshown > 0) {
            rest.add(link(
                    story.shared().get(MOST_CLAIMS).id(),
                    Count.of(unshown, "more such claim") + " with fewer reports"));
        }
        if (single > 0) {
            rest.add(link(story.id() + "-single", Count.of(single, "claim") + " of one article (and its copies) only"));
        }
        return rest.isEmpty() ? "" : "<p class=\"rest\">Below: " + String.join(" · ", rest) + "</p>\n";
    }

    private static String link(String id, String text) {
        return "<a href=\"#" + id + "\">" + Escape.text(text) + "</a>";
    }

    /** How many articles and outlets, of which days. */
    static String facts(StoryView story) {
        TreeSet<String> days = new TreeSet<>();
        story.articles().forEach(article -> {
            String day = article.day();
            if (day != null) {
                days.add(day);
            }
        });
        String when = days.isEmpty() ? "" : " · " + days.first() + (days.size() > 1 ? " to " + days.last() : "");
        return Count.of(story.articles().size(), "article")
                + outlets(story.outlets().size()) + when + " · "
                + Count.of(story.claims().size(), "claim");
    }

    private static String outlets(int known) {
        return known == 0 ? "" : " of " + Count.of(known, "known outlet");
    }

    private static String tile(ClaimView claim) {
        int origins = claim.traced().independent();
        return Template.file("trace-tile.html")
                .text("id", claim.id())
                .text("number", Integer.toString(claim.number()))
                .text("count", Integer.toString(origins))
                .text("unit", origins == 1 ? "origin" : "origins")
                .text("text", ClaimSection.quoted(claim.claim().text()))
                .html(
                        "by",
                        by(claim, Standing.AFFIRMS, "on the word of")
                                + by(claim, Standing.DENIES, "denied by")
                                + by(claim, Standing.DOUBTS, "doubted by"))
                .text("facts", facts(claim))
                .fill();
    }

    static String facts(ClaimView claim) {
        int firstHand = claim.firstHand().size();
        return Count.of(claim.reports().size(), "report") + " in "
                + Count.of(claim.articles(), "article")
                + outlets(claim.outlets().size()) + " · first-hand: "
                + Count.of(firstHand, "outlet")
                + (claim.traced().isOfUnknownOrigin() ? " · also of unknown origin" : "");
    }

    /** Those who count on one side. */
    private static String by(ClaimView claim, Standing side, String words) {
        List<OriginView> origins = claim.origins().stream()
                .filter(origin -> origin.origin().isKnown() && origin.stands(side))
                .filter(origin -> origin.isCounted() || side != Standing.AFFIRMS)
                .toList();
        if (origins.isEmpty()) {
            return "";
        }
        List<String> names = new ArrayList<>();
        origins.stream().limit(MOST_NAMES).forEach(origin -> names.add(name(origin, side)));
        if (origins.size() > MOST_NAMES) {
            names.add(link(claim.id(), (origins.size() - MOST_NAMES) + " more"));
        }
        return "<p class=\"by " + side.word() + "\"><span class=\"how\">" + words + "</span> "
                + String.join(" · ", names) + "</p>\n";
    }

    private static String name(OriginView origin, Standing side) {
        ReportView first = origin.first(side);
        return link(first.wordsId(), ClaimSection.shortened(origin.name(), LONGEST_NAME));
    }
}
