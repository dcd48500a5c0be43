package org.hearsay.cli.output.html;

import org.hearsay.cli.output.Escape;
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
 * roles and whose {@code data-a} its attributions with its role in each, the most particular first: {@code "3c 1c"}. What
 * else stands in the text, such as the numbers of attributions, is given with it.
 */
final class MarkedParagraphs {

    private final Reading reading;
    private final Paragraphs paragraphs;
    private final int article;
    private final Inserts inserts;
    private final MarkedText marked;

    MarkedParagraphs(Reading reading, Paragraphs paragraphs, int article, Inserts inserts) {
        this.reading = reading;
        this.paragraphs = paragraphs;
        this.article = article;
        this.inserts = inserts;
        this.marked = MarkedText.of(reading);
    }

    /** After the words where each attribution is found, its number, a link to its card as a footnote's would be. */
    static Inserts numbers(Reading reading, Paragraphs paragraphs, int article) {
        Inserts numbers = new Inserts();
        Template template = Template.file("number.html");
        for (int i = 0; i < reading.attributions().size(); i++) {
            String number = template.text("article", Integer.toString(article))
                    .text("number", Integer.toString(i + 1))
                    .fill()
                    .strip();
            numbers.after(numberAt(Wording.anchor(reading.attributions().get(i)), paragraphs), number);
        }
        return numbers.settle();
    }

    /** After the anchor, or after as much of it as is in the paragraph that it starts in. */
    private static int numberAt(Span anchor, Paragraphs paragraphs) {
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
            html.append(inserts.after(span.start()));
            for (Piece piece : marked.in(span)) {
                for (Span part : inserts.cut(piece.span())) {
                    html.append(inserts.before(part.start()));
                    piece(part, piece, html);
                    html.append(inserts.after(part.end()));
                }
            }
            html.append("</p>\n");
        }
        return html.toString();
    }

    private void piece(Span part, Piece piece, StringBuilder html) {
        String words = Escape.text(part.in(reading.article().text()));
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
