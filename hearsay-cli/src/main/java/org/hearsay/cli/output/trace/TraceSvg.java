package org.hearsay.cli.output.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The ways of all claims that several texts carry or somebody is against, as one drawing that needs nothing but itself: those
 * with most reports first, and of no more than {@link #MOST} claims; what is left out is said at its end.
 */
public final class TraceSvg {

    private static final int MOST = 40;
    private static final double EDGE = 24;
    private static final double NARROWEST = 720;
    private static final double LINE = 22;
    private static final double TITLE = Lettering.bold(20);
    private static final double WORDING = 16;
    private static final double SMALL = 13;

    private final StringBuilder body = new StringBuilder();
    private double y = EDGE;
    private double width = NARROWEST;

    private TraceSvg() {}

    /** Writes the drawing. @throws IOException if it cannot be written */
    public static void write(List<StoryView> stories, OutputStream out) throws IOException {
        out.write(new TraceSvg().draw(stories).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String draw(List<StoryView> stories) {
        int drawn = 0;
        int all = 0;
        for (StoryView story : stories) {
            List<ClaimView> shared = story.shared();
            all += shared.size();
            List<ClaimView> shown = shared.subList(0, Math.min(shared.size(), MOST - drawn));
            if (!shown.isEmpty()) {
                lines(story.title(), "title", TITLE, 30);
                shown.forEach(this::claim);
                y += EDGE;
            }
            drawn += shown.size();
        }
        if (drawn < all) {
            lines(all - drawn + " more claims are not drawn.", "more", SMALL, 20);
        } else if (all == 0) {
            lines("No claim that several articles carry.", "more", SMALL, 20);
        }
        Svg svg = new Svg();
        svg.raw("<style>" + style() + "</style><rect class=\"paper\" width=\"100%\" height=\"100%\"/>" + body);
        return svg.drawing(width + 2 * EDGE, y + EDGE, "trace", "Whose word claims are") + "\n";
    }

    private void claim(ClaimView claim) {
        y += 10;
        lines("“" + claim.claim().text() + "”", "wording", WORDING, LINE);
        lines(
                Count.of(claim.traced().independent(), "independent origin") + " in "
                        + Count.of(claim.reports().size(), "report") + " in "
                        + Count.of(claim.articles(), "article") + against(claim),
                "more",
                SMALL,
                20);
        ProvenanceDrawing drawing = ProvenanceDrawing.unlinked(claim);
        body.append(drawing.at(EDGE, y + 6));
        width = Math.max(width, drawing.width());
        y += drawing.height() + 44;
    }

    private static String against(ClaimView claim) {
        int against = claim.traced().independentAgainst();
        return against == 0 ? "" : ", against it " + against;
    }

    private void lines(String text, String type, double size, double leading) {
        for (String line : Lettering.wrap(text, size, NARROWEST, 3)) {
            y += leading;
            body.append(new Svg().text(EDGE, y - 6, type, line));
        }
    }

    /** The style sheet of all drawings. */
    public static String style() {
        try (InputStream in = Objects.requireNonNull(TraceSvg.class.getResourceAsStream("drawing.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
