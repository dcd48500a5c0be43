package org.hearsay.cli.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.core.Hop;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.linker.check.ArticleCheck;
import org.hearsay.linker.check.DraftItem;
import org.hearsay.linker.check.RecordMatch;
import org.hearsay.linker.check.RecordMatch.Difference;
import org.hearsay.linker.check.SentenceCheck;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.origins.Origin;
import org.hearsay.linker.origins.OriginKind;
import org.jspecify.annotations.Nullable;

/** What is on record of a sentence or a draft, for a person at a terminal. */
public final class CheckText {

    private static final int SMALLEST_WIDTH = 30;

    /** Of one article, or of one item of a draft. */
    private static final int MOST_REPORTS = 8;

    private final OutputStream out;
    private final int width;
    private final boolean coloured;

    /** @param width the columns of a line; less than 30 are taken for 30 */
    public CheckText(OutputStream out, int width, boolean coloured) {
        this.out = out;
        this.width = Math.max(width, SMALLEST_WIDTH);
        this.coloured = coloured;
    }

    /** Writes what was found of a sentence. @throws IOException if it cannot be written */
    public void write(SentenceCheck check) throws IOException {
        line(0, new StyledText().append("“" + check.text() + "”", Ink.TITLE));
        sides(0, check);
        blank();
        for (ArticleCheck article : check.articles()) {
            if (!article.isAbsent()) {
                article(article);
            }
        }
        List<String> absent = check.articles().stream()
                .filter(ArticleCheck::isAbsent)
                .map(article -> ArticleFacts.place(article.article()))
                .toList();
        if (!absent.isEmpty()) {
            line(0, new StyledText().append("absent from " + String.join(", ", absent), Ink.FAINT));
            blank();
        }
    }

    private void article(ArticleCheck check) throws IOException {
        StyledText head = new StyledText()
                .append(check.word(), ink(check.stance()))
                .append(" · ", Ink.FAINT)
                .append(ArticleFacts.name(check.article()), Ink.TITLE);
        if (check.article().title() != null) {
            head.append(" · " + ArticleFacts.place(check.article()), Ink.FAINT);
        }
        line(0, head);
        List<Report> shown = check.reports().stream().limit(MOST_REPORTS).toList();
        for (Report report : shown) {
            report(2, report);
        }
        int more = check.reports().size() - shown.size();
        if (more > 0) {
            line(2, new StyledText().append("and " + more + " more", Ink.FAINT));
        }
        blank();
    }

    private void report(int indent, Report report) throws IOException {
        line(
                indent,
                new StyledText()
                        .append(who(report), Ink.SOURCE)
                        .append(" ")
                        .append(report.standing().word(), ink(report.standing()))
                        .append(" · " + place(report.article(), report.spans().get(0)), Ink.FAINT));
        line(indent + 2, words(new StyledText(), report));
    }

    /** What is said, behind the words that say that somebody says so: without them a denial would read as its opposite. */
    private static StyledText words(StyledText before, Report report) {
        Attribution attribution = report.attribution();
        String cue = attribution == null ? "" : attribution.cue().text();
        return before.append(cue, Ink.CUE)
                .append(cue.isBlank() ? "" : " → ", Ink.FAINT)
                .append(report.text());
    }

    private static String who(Report report) {
        Attribution attribution = report.attribution();
        if (attribution == null) {
            return "the article itself";
        }
        List<String> hops = attribution.chain().stream()
                .map(Hop::ref)
                .flatMap(ref -> Optional.ofNullable(ref).stream())
                .map(ref -> report.reading().source(ref).name())
                .toList();
        List<String> nearestLast = new ArrayList<>(hops);
        Collections.reverse(nearestLast);
        if (!nearestLast.isEmpty()) {
            return String.join(" → ", nearestLast);
        }
        String ref = attribution.source().ref();
        String words = attribution.source().text();
        return ref != null ? report.reading().source(ref).name() : words.isBlank() ? "nobody named" : words;
    }

    private static String place(Article article, Span span) {
        int paragraph = Paragraphs.of(article.text()).at(span.start()) + 1;
        int character = CodePointOffsets.of(article.text()).toCodePoint(span.start());
        return "¶ " + paragraph + ", from character " + character;
    }

    /** Whose word it is, on either side. */
    private void sides(int indent, SentenceCheck check) throws IOException {
        ClaimOrigins origins = check.origins();
        if (check.reports().isEmpty()) {
            line(indent, new StyledText().append("nobody is on record with it", Ink.AGAINST));
            return;
        }
        Map<Standing, List<String>> names = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            for (Origin origin : origins.origins()) {
                if (origin.reports().stream()
                        .anyMatch(i -> check.reports().get(i).standing() == standing)) {
                    names.computeIfAbsent(standing, key -> new ArrayList<>()).add(name(origin));
                }
            }
        }
        for (Map.Entry<Standing, List<String>> side : names.entrySet()) {
            line(
                    indent,
                    new StyledText()
                            .append(side.getKey().word(), ink(side.getKey()))
                            .append(": " + String.join("; ", side.getValue())));
        }
        line(
                indent,
                new StyledText()
                        .append(
                                count(origins.independent(), "independent origin") + " for it, "
                                        + origins.independentAgainst() + " against it",
                                Ink.FAINT));
    }

    private static String name(Origin origin) {
        String name = origin.source() + (origin.outlet() == null ? "" : " to " + origin.outlet());
        return origin.kind() == OriginKind.ARTICLE ? name + " (its own word)" : name;
    }

    private static Ink ink(@Nullable Standing standing) {
        return standing != null && standing.isAgainst() ? Ink.AGAINST : Ink.STANCE;
    }

    /** Writes what was found of a draft. @throws IOException if it cannot be written */
    public void write(Reading draft, int articles, List<DraftItem> items) throws IOException {
        line(
                0,
                new StyledText()
                        .append(ArticleFacts.name(draft.article()), Ink.TITLE)
                        .append(" against " + count(articles, "article"), Ink.FAINT));
        line(0, new StyledText().append(summary(items)));
        blank();
        for (DraftItem item : items) {
            item(draft.article(), item);
        }
    }

    private static String summary(List<DraftItem> items) {
        long quotations = items.stream().filter(DraftItem::isQuotation).count();
        List<String> parts = new ArrayList<>();
        parts.add(count((int) quotations, "quotation") + " and "
                + count(items.size() - (int) quotations, "attributed statement"));
        for (DraftItem.Mark mark : DraftItem.Mark.values()) {
            long marked = items.stream().filter(item -> item.mark() == mark).count();
            if (marked > 0) {
                parts.add(marked + " " + words(mark));
            }
        }
        return String.join(" · ", parts);
    }

    private static String words(DraftItem.Mark mark) {
        return switch (mark) {
            case ON_RECORD -> "on record";
            case OTHER_SPEAKER -> "on record as somebody else's";
            case ALTERED -> "altered";
            case NOT_ON_RECORD -> "not on record";
        };
    }

    private void item(Article draft, DraftItem item) throws IOException {
        String text = item.isQuotation() ? "“" + item.text() + "”" : item.text();
        StyledText head = new StyledText()
                .append(words(item.mark()), item.mark() == DraftItem.Mark.ON_RECORD ? Ink.STANCE : Ink.AGAINST)
                .append(" · ", Ink.FAINT);
        if (item.speaker() != null) {
            head.append(item.speaker(), Ink.SOURCE).append(": ");
        }
        line(0, head.append(text).append(" · " + place(draft, item.span()), Ink.FAINT));
        if (item.isQuotation()) {
            for (RecordMatch match : item.matches()) {
                match(match);
            }
        } else if (!item.check().reports().isEmpty()) {
            sides(2, item.check());
            List<Report> reports = item.check().reports().stream()
                    .sorted(Comparator.comparing(Report::standing))
                    .limit(MOST_REPORTS)
                    .toList();
            for (Report report : reports) {
                line(
                        2,
                        words(
                                new StyledText()
                                        .append(who(report), Ink.SOURCE)
                                        .append(" ")
                                        .append(report.standing().word(), ink(report.standing()))
                                        .append(
                                                " in " + ArticleFacts.place(report.article()) + ", "
                                                        + place(
                                                                report.article(),
                                                                report.spans().get(0)),
                                                Ink.FAINT)
                                        .append(": "),
                                report));
            }
        }
        blank();
    }

    private void match(RecordMatch match) throws IOException {
        line(
                2,
                new StyledText()
                        .append(match.speaker() == null ? "nobody named" : match.speaker(), Ink.SOURCE)
                        .append(
                                " in " + ArticleFacts.place(match.article()) + ", "
                                        + place(match.article(), match.span()),
                                Ink.FAINT)
                        .append(
                                match.isExact()
                                        ? ""
                                        : ": " + match.span().in(match.article().text())));
        for (Difference difference : match.differences()) {
            line(
                    4,
                    new StyledText()
                            .append("draft ", Ink.FAINT)
                            .append(shown(difference.draft()), Ink.AGAINST)
                            .append(" · record ", Ink.FAINT)
                            .append(shown(difference.record()), Ink.CUE));
        }
    }

    private static String shown(String words) {
        return words.isEmpty() ? "(nothing)" : "“" + words + "”";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(int indent, StyledText text) throws IOException {
        for (String one : text.lines(width - indent, coloured)) {
            out.write((" ".repeat(indent) + one + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void blank() throws IOException {
        out.write('\n');
    }
}
