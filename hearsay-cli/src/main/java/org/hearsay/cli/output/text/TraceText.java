package org.hearsay.cli.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.core.Attribution;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.When;
import org.hearsay.linker.claims.Quantity;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.origins.Moment;
import org.hearsay.linker.origins.Origin;
import org.hearsay.linker.origins.OriginKind;
import org.hearsay.linker.trace.TracedStory;

/** Stories for a person at a terminal: each claim, how many origins it has, whose word it is, and why they are one. */
public final class TraceText {

    private static final int SMALLEST_WIDTH = 30;

    private final OutputStream out;
    private final int width;
    private final boolean coloured;

    /** @param width the columns of a line; less than 30 are taken for 30 */
    public TraceText(OutputStream out, int width, boolean coloured) {
        this.out = out;
        this.width = Math.max(width, SMALLEST_WIDTH);
        this.coloured = coloured;
    }

    /** Writes one story. @throws IOException if it cannot be written */
    public void write(TracedStory story) throws IOException {
        line(0, new StyledText().append(story.story().title(), Ink.TITLE));
        line(0, new StyledText().append(count(story.readings().size(), "article"), Ink.FAINT));
        blank();
        for (ClaimOrigins claim : story.claims()) {
            claim(claim);
        }
    }

    private void claim(ClaimOrigins claim) throws IOException {
        line(0, new StyledText().append("“" + claim.claim().text() + "”"));
        line(2, summary(claim));
        When when = claim.claim().when();
        if (when != null) {
            line(
                    2,
                    new StyledText()
                            .append("when: ", Ink.FAINT)
                            .append(when.text() + (when.value() == null ? "" : " = " + when.value())));
        }
        for (Quantity quantity : claim.claim().quantities()) {
            if (quantity.isConflict()) {
                line(
                        2,
                        new StyledText()
                                .append("they disagree on " + quantity.of() + ": ", Ink.FAINT)
                                .append(String.join(" or ", quantity.values()), Ink.AGAINST));
            }
        }
        timeline(claim);
        for (Origin origin : claim.origins()) {
            origin(claim, origin);
        }
        blank();
    }

    private static StyledText summary(ClaimOrigins claim) {
        StyledText summary = new StyledText()
                .append(count(claim.independent(), "independent origin"), Ink.SOURCE)
                .append(" in " + count(claim.reports(Standing.AFFIRMS), "report"));
        if (claim.independentAgainst() > 0) {
            summary.append(", ").append("against it " + claim.independentAgainst(), Ink.AGAINST);
        }
        return claim.isOfUnknownOrigin() ? summary.append("; also on a word that nobody knows") : summary;
    }

    private void timeline(ClaimOrigins claim) throws IOException {
        StringJoiner moments = new StringJoiner(" · ");
        Moment.timeline(claim.claim())
                .forEach(moment -> moments.add(moment.event().words() + " " + moment.when()));
        if (moments.length() > 0) {
            line(2, new StyledText().append(moments.toString(), Ink.FAINT));
        }
    }

    private void origin(ClaimOrigins claim, Origin origin) throws IOException {
        StyledText head = new StyledText()
                .append(origin.source(), origin.isKnown() ? Ink.SOURCE : Ink.FAINT)
                .append(origin.outlet() == null ? "" : " to " + origin.outlet())
                .append(origin.kind() == OriginKind.ARTICLE ? " (the article's own word)" : "", Ink.FAINT);
        line(2, head);
        for (int i : origin.reports()) {
            line(4, report(claim.claim().reports().get(i)));
        }
        for (String reason : origin.because()) {
            line(4, new StyledText().append("one because: " + reason, Ink.FAINT));
        }
    }

    private static StyledText report(Report report) {
        Attribution attribution = report.attribution();
        int paragraph =
                Paragraphs.of(report.article().text()).at(report.spans().get(0).start()) + 1;
        return new StyledText()
                .append(report.standing().word(), report.standing().isAgainst() ? Ink.AGAINST : Ink.STANCE)
                .append(" in " + ArticleFacts.place(report.article()) + ", ¶" + paragraph)
                .append(attribution == null ? " itself: " : ": ")
                .append(report.text());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(int indent, StyledText text) throws IOException {
        List<String> lines = text.lines(width - indent, coloured);
        for (String one : lines) {
            out.write((" ".repeat(indent) + one + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void blank() throws IOException {
        out.write('\n');
    }
}
