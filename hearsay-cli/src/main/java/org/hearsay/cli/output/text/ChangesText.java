package org.hearsay.cli.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.Changes;
import org.hearsay.cli.output.ChangesOutput;
import org.hearsay.cli.output.Wording;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingChanges.Reworded;

/**
 * Changes for a person at a terminal: what is gone ({@code -}), what was added ({@code +}) and what was reworded ({@code -} and then
 * {@code +}), each with its paragraph in the version that has it.
 */
public final class ChangesText implements ChangesOutput {

    private static final int SMALLEST_WIDTH = 30;

    private final OutputStream out;
    private final int width;
    private final boolean coloured;
    private boolean first = true;

    /** @param width the columns of a line; less than 30 are taken for 30 */
    public ChangesText(OutputStream out, int width, boolean coloured) {
        this.out = out;
        this.width = Math.max(width, SMALLEST_WIDTH);
        this.coloured = coloured;
    }

    @Override
    public void write(Changes changes) throws IOException {
        if (!first) {
            blank();
        }
        first = false;
        Article before = changes.before().article();
        Article after = changes.after().article();
        line("", new StyledText().append(ArticleFacts.name(after), Ink.TITLE));
        if (!Objects.equals(before.title(), after.title()) && before.title() != null && after.title() != null) {
            line("", new StyledText().append("was titled: ", Ink.FAINT).append(before.title()));
        }
        line("", new StyledText().append("from " + place(before) + " to " + place(after), Ink.FAINT));
        line("", new StyledText().append(changes.counts(), Ink.FAINT));
        for (Attribution gone : changes.attributions().gone()) {
            head("gone from " + paragraph(gone, changes.before()));
            entry("- ", gone, changes.before());
        }
        for (Attribution added : changes.attributions().added()) {
            head("added in " + paragraph(added, changes.after()));
            entry("+ ", added, changes.after());
        }
        for (Reworded reworded : changes.attributions().reworded()) {
            head("reworded in " + paragraph(reworded.after(), changes.after()));
            entry("- ", reworded.before(), changes.before());
            entry("+ ", reworded.after(), changes.after());
        }
    }

    private static String place(Article article) {
        return Stream.of(
                        ArticleFacts.place(article),
                        article.modified() != null ? article.modified() : article.published())
                .filter(Objects::nonNull)
                .reduce((place, time) -> place + " (" + time + ")")
                .orElseThrow();
    }

    private void head(String what) throws IOException {
        blank();
        line("", new StyledText().append(what, Ink.FAINT));
    }

    private void entry(String mark, Attribution attribution, Reading reading) throws IOException {
        Entry entry = new Entry(new Wording(reading), attribution);
        line(mark, entry.who());
        line("  ", entry.what());
    }

    private static String paragraph(Attribution attribution, Reading reading) {
        int start = Wording.anchor(attribution).start();
        return "¶ " + (Paragraphs.of(reading.article().text()).at(start) + 1);
    }

    @Override
    public void finish(int articles, int pairs) throws IOException {
        if (pairs == 0) {
            line(
                    "",
                    new StyledText()
                            .append("no changes: " + articles + (articles == 1 ? " article" : " articles")
                                    + ", none of them in two versions that differ"));
        }
        out.flush();
    }

    private void line(String mark, StyledText text) throws IOException {
        String before = mark;
        for (String one : text.lines(width - mark.length(), coloured)) {
            out.write((before + one + "\n").getBytes(StandardCharsets.UTF_8));
            before = " ".repeat(mark.length());
        }
    }

    private void blank() throws IOException {
        out.write('\n');
    }
}
