package org.hearsay.cli.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.MarkedText;
import org.hearsay.cli.output.MarkedText.Piece;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.cli.output.Role;
import org.hearsay.cli.output.Wording;
import org.hearsay.cli.output.text.Blocks.Block;
import org.hearsay.core.Article;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.Notice;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/**
 * Readings for a person who checks them: each paragraph in which somebody is said to say something, as it stands in the
 * article, and under it the attributions in it.
 *
 * <pre>
 * ¶ 4 · from character 612
 *   │ “There is one report,” she said.
 *   [7] she = Irena Dovalska (person, spokeswoman) — “said” (asserts) · 0.97
 *       → “There is one report,”
 *       chain: Irena Dovalska → TASS → here · when: Friday = 2026-03-13
 * </pre>
 *
 * With colours, sources and cues stand out in the paragraph, and what is nobody's word is faint.
 */
public final class TextOutput implements ReadingOutput {

    private static final String LEGEND =
            "read as: [number] source = who that is (what it is) — “cue” (what it does with the content) · how sure Hearsay is (0 to 1) → content";
    private static final int WIDEST = 110;
    private static final int NARROWEST = 30;

    private final OutputStream out;
    private final int width;
    private final boolean coloured;
    private boolean first = true;

    /**
     * @param width the columns of a line; what is too narrow or too wide to read is brought into bounds
     * @param coloured whether {@code out} understands colours
     */
    public TextOutput(OutputStream out, int width, boolean coloured) {
        this.out = out;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.coloured = coloured;
    }

    @Override
    public void write(Reading reading) throws IOException {
        if (!first) {
            print("");
            print(ink("─".repeat(width), Ink.FAINT));
            print("");
        }
        Paragraphs paragraphs = Paragraphs.of(reading.article().text());
        List<Block> blocks = Blocks.of(reading, paragraphs);
        head(reading, paragraphs, blocks);
        if (first && !blocks.isEmpty()) {
            print(new StyledText().append(LEGEND, Ink.FAINT), "", "");
        }
        first = false;
        MarkedText marked = MarkedText.of(reading);
        CodePointOffsets offsets = CodePointOffsets.of(reading.article().text());
        for (Block block : blocks) {
            print("");
            block(reading, block, paragraphs, marked, offsets);
        }
        notices(reading, paragraphs);
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private void head(Reading reading, Paragraphs paragraphs, List<Block> blocks) throws IOException {
        Article article = reading.article();
        String title = article.title();
        print(new StyledText().append(ArticleFacts.name(article), Ink.TITLE), "", "");
        List<String> facts = Stream.of(
                        ArticleFacts.kind(article),
                        article.publisher(),
                        ArticleFacts.day(article),
                        title == null ? null : ArticleFacts.place(article))
                .filter(Objects::nonNull)
                .toList();
        print(new StyledText().append(String.join(" · ", facts), Ink.FAINT), "", "");
        print(new StyledText().append(summary(reading, paragraphs, blocks), Ink.FAINT), "", "");
    }

    private static String summary(Reading reading, Paragraphs paragraphs, List<Block> blocks) {
        if (ArticleFacts.isForeign(reading.article())) {
            return "not read: language " + reading.article().language();
        }
        int count = reading.attributions().size();
        if (count == 0) {
            return "no attributions found";
        }
        int covered = blocks.stream()
                .mapToInt(block -> block.last() - block.first() + 1)
                .sum();
        return count + (count == 1 ? " attribution" : " attributions") + " in " + covered + " of "
                + paragraphs.spans().size() + " paragraphs";
    }

    private void block(Reading reading, Block block, Paragraphs paragraphs, MarkedText marked, CodePointOffsets offsets)
            throws IOException {
        int from = offsets.toCodePoint(paragraphs.spans().get(block.first()).start());
        String numbers = block.first() == block.last()
                ? "¶ " + (block.first() + 1)
                : "¶ " + (block.first() + 1) + "–" + (block.last() + 1);
        print(ink(numbers + " · from character " + from, Ink.FAINT));
        for (int i = block.first(); i <= block.last(); i++) {
            StyledText excerpt = new StyledText();
            for (Piece piece : marked.in(paragraphs.spans().get(i))) {
                excerpt.append(piece.span().in(reading.article().text()), inkOf(piece));
            }
            String gutter = ink("  │ ", Ink.FAINT);
            print(excerpt, gutter, gutter);
            if (i < block.last()) {
                print(ink("  │", Ink.FAINT));
            }
        }
        Wording wording = new Wording(reading);
        for (int index : block.attributions()) {
            entry(new Entry(wording, reading.attributions().get(index)), index + 1);
        }
    }

    private void entry(Entry entry, int number) throws IOException {
        String label = "[" + number + "] ";
        String indent = " ".repeat(2 + label.length());
        print(entry.who(), "  " + ink(label, Ink.FAINT), indent);
        print(entry.what(), indent, indent + "  ");
        print(entry.details(), indent, indent);
    }

    private void notices(Reading reading, Paragraphs paragraphs) throws IOException {
        if (reading.notices().isEmpty() || paragraphs.spans().isEmpty()) {
            return;
        }
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Notice notice : reading.notices()) {
            Span span = notice.span();
            int first = paragraphs.at(span.start()) + 1;
            int last = paragraphs.at(Math.max(span.start(), span.end() - 1)) + 1;
            places.computeIfAbsent(notice.kind().word(), kind -> new ArrayList<>())
                    .add(first == last ? "¶ " + first : "¶ " + first + "–" + last);
        }
        List<String> kinds = places.entrySet().stream()
                .map(kind -> kind.getKey() + " (" + String.join(", ", kind.getValue()) + ")")
                .toList();
        print("");
        print(new StyledText().append("not news, not read: " + String.join(", ", kinds), Ink.FAINT), "", "");
    }

    private static Ink inkOf(Piece piece) {
        if (piece.is(Role.SOURCE)) {
            return Ink.SOURCE;
        }
        if (piece.is(Role.CUE)) {
            return Ink.CUE;
        }
        return piece.is(Role.CONTENT) ? Ink.PLAIN : Ink.FAINT;
    }

    private String ink(String text, Ink ink) {
        return coloured ? ink.on(text) : text;
    }

    /** Prints {@code text} in lines; {@code start} goes before the first, {@code next} before the others. */
    private void print(StyledText text, String start, String next) throws IOException {
        int indent = Columns.of(next.replaceAll("\u001b\\[[0-9;]*m", ""));
        String before = start;
        for (String line : text.lines(width - indent, coloured)) {
            print(before + line);
            before = next;
        }
    }

    private void print(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
