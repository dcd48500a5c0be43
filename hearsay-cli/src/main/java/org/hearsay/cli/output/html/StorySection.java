package org.hearsay.cli.output.html;

import java.util.List;
import org.hearsay.cli.output.Escape;
import org.hearsay.cli.output.trace.ClaimView;
import org.hearsay.cli.output.trace.Count;
import org.hearsay.cli.output.trace.OriginView;
import org.hearsay.cli.output.trace.ReportView;
import org.hearsay.cli.output.trace.StoryView;

/** A story's claims: those of several articles in full, those of one article, and of its copies, in a line each. */
final class StorySection {

    private StorySection() {}

    static String html(StoryView story, boolean isOnly) {
        StringBuilder html = new StringBuilder("<section class=\"claims\" id=\"" + story.id() + "\">\n");
        if (!isOnly) {
            html.append("<h2 dir=\"auto\">").append(Escape.text(story.title())).append("</h2>\n");
        }
        int level = isOnly ? 2 : 3;
        story.shared().forEach(claim -> html.append(ClaimSection.html(claim, level)));
        return html.append(single(story, level)).append("</section>\n").toString();
    }

    private static String single(StoryView story, int level) {
        List<ClaimView> claims = story.single();
        if (claims.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<section class=\"single\" id=\"" + story.id() + "-single\">\n");
        html.append("<h" + level + ">")
                .append(Count.of(claims.size(), "claim"))
                .append(" of one article (and its copies) only</h" + level + ">\n<ol>\n");
        claims.forEach(claim -> html.append(line(claim)));
        return html.append("</ol>\n</section>\n").toString();
    }

    /** The claim, and each of its reports as a link to its words; copies of the article have theirs too. */
    private static String line(ClaimView claim) {
        StringBuilder html = new StringBuilder("<li id=\"" + claim.id() + "\"><span class=\"kicker\">" + claim.number()
                + "</span> <span class=\"wording\" dir=\"auto\">"
                + Escape.text(ClaimSection.quoted(claim.claim().text())) + "</span>\n");
        for (OriginView origin : claim.origins()) {
            html.append("<p class=\"facts\">")
                    .append(ClaimSection.standing(origin.side()))
                    .append(" <b>")
                    .append(Escape.text(origin.name()))
                    .append("</b> ");
            String between = "";
            for (ReportView report : origin.reports()) {
                html.append(between).append(ClaimSection.place(report));
                between = " · ";
            }
            html.append("</p>\n");
        }
        return html.append("</li>\n").toString();
    }
}
