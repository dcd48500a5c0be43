package org.hearsay.cli.output.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.cli.output.MarkedText;
import org.hearsay.cli.output.MarkedText.Mark;
import org.hearsay.cli.output.MarkedText.Piece;
import org.hearsay.cli.output.Role;
import org.hearsay.cli.output.Wording;
import org.hearsay.core.Notice;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as HTML paragraphs. A piece that plays a role is a {@code <span class="m ...">}, whose class names its
 * roles and whose {@code data-a} its attributions with its role in each, the most particular first: {@code "3c 1c"}. After
 * the words where an attribution is found, its number follows as a link to its card, as a footnote's would.
 */
final class MarkedParagraphs {

    private final Reading reading;
    private final Paragraphs paragraphs;
    private final int article;
    private final MarkedText marked;
    private final Template numberTemplate = Template.file("number.html");
    /** The attributions whose number comes at an offset. */
    private final Map<Integer, List<Integer>> numbers = new HashMap<>();

    MarkedParagraphs(Reading reading, Paragraphs paragraphs, int article) {
        this.reading = reading;
        this.paragraphs = paragraphs;
        this.article = article;
        this.marked = MarkedText.of(reading);
        for (int i = 0; i < reading.attributions().size(); i++) {
            numbers.computeIfAbsent(
                            numberAt(Wording.anchor(reading.attributions().get(i))), at -> new ArrayList<>())
                    .add(i + 1);
        }
    }

    /** After the anchor, or after as much of it as is in the paragraph that it starts in. */
    private int numberAt(Span anchor) {
        if (paragraphs.spans().isEmpty()) {
            return 0;
        }
        Span paragraph = paragraphs.spans().get(paragraphs.at(anchor.start()));
        return Math.max(paragraph.start(), Math.min(anchor.end(), paragraph.end()));
    }

    String html() {
        StringBuilder html = new StringBuilder();
        Notice before = null;
        for (int i = 0; i < paragraphs.spans().size(); i++) {
            Span span = paragraphs.spans().get(i);
            Notice notice = noticeOver(span);
            html.append("<p id=\"p").append(article).append('-').append(i + 1).append('"');
            html.append(notice == null ? ">" : " class=\"notice\">");
            html.append("<span class=\"pn\" aria-hidden=\"true\">")
                    .append(i + 1)
                    .append("</span>");
            if (notice != null && !notice.equals(before)) {
                html.append("<span class=\"label\">not news: ")
                        .append(notice.kind().word())
                        .append("</span> ");
            }
            before = notice;
            numbers(span.start(), html);
            for (Piece piece : marked.in(span)) {
                piece(piece, html);
                numbers(piece.span().end(), html);
            }
            html.append("</p>\n");
        }
        return html.toString();
    }

    private void piece(Piece piece, StringBuilder html) {
        String words = Escape.text(piece.span().in(reading.article().text()));
        if (piece.marks().isEmpty()) {
            html.append(words);
            return;
        }
        html.append("<span class=\"m");
        for (Role role : Role.values()) {
            if (piece.is(role)) {
                html.append(' ').append(role.word());
            }
        }
        if (piece.marks().stream().filter(mark -> mark.role() == Role.CONTENT).count() > 1) {
            html.append(" deep");
        }
        html.append("\" data-a=\"");
        String between = "";
        for (Mark mark : piece.marks()) {
            html.append(between).append(mark.attribution() + 1).append(letter(mark.role()));
            between = " ";
        }
        html.append("\">").append(words).append("</span>");
    }

    private static char letter(Role role) {
        return switch (role) {
            case SOURCE -> 's';
            case CUE -> 'q';
            case CONTENT -> 'c';
        };
    }

    private void numbers(int offset, StringBuilder html) {
        for (int number : new TreeSet<>(numbers.getOrDefault(offset, List.of()))) {
            html.append(numberTemplate
                    .text("article", Integer.toString(article))
                    .text("number", Integer.toString(number))
                    .fill()
                    .strip());
        }
        numbers.remove(offset);
    }

    private @Nullable Notice noticeOver(Span paragraph) {
        for (Notice notice : reading.notices()) {
            Span span = notice.span();
            int shared = Math.min(span.end(), paragraph.end()) - Math.max(span.start(), paragraph.start());
            if (shared * 2 > paragraph.length()) {
                return notice;
            }
        }
        return null;
    }
}
