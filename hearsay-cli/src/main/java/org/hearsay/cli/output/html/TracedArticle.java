package org.hearsay.cli.output.html;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.Escape;
import org.hearsay.cli.output.trace.ArticleView;
import org.hearsay.cli.output.trace.Count;
import org.hearsay.cli.output.trace.ReportView;
import org.hearsay.cli.output.trace.StoryView;
import org.hearsay.core.Article;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Span;
import org.hearsay.linker.claims.Report;

/** An article word for word, with the words of each report as the target of its link, and a link back behind them. */
final class TracedArticle {

    private TracedArticle() {}

    static String html(ArticleView view, StoryView story) {
        Article article = view.article();
        Paragraphs paragraphs = Paragraphs.of(article.text());
        List<ReportView> reports = story.claims().stream()
                .flatMap(claim -> claim.reports().stream())
                .filter(report -> report.article().number() == view.number())
                .sorted(Comparator.comparing(report -> report.report().spans().get(0)))
                .toList();
        Inserts inserts = new Inserts();
        StringBuilder carried = new StringBuilder();
        for (ReportView report : reports) {
            Span words = words(report.report(), paragraphs);
            inserts.around(words, "class=\"r\" id=\"" + report.wordsId() + "\"");
            inserts.after(words.end(), note(report));
            carried.append(entry(report));
        }
        return Template.file("trace-article.html")
                .text("id", view.id())
                .text("language", Objects.requireNonNullElse(article.language(), ""))
                .text("title", ArticleFacts.name(article))
                .text("facts", ArticleSection.facts(article))
                .html("origin", ArticleSection.origin(article.url()))
                .html("copy", copy(view, story))
                .html("text", new MarkedParagraphs(view.reading(), paragraphs, view.number(), inserts.settle()).html())
                .text("count", reports.isEmpty() ? "Carries no claim" : "Carries " + Count.of(reports.size(), "report"))
                .html("reports", carried.toString())
                .fill();
    }

    private static String copy(ArticleView view, StoryView story) {
        return story.articles().stream()
                .filter(article -> view.isCopy() && article.number() == view.text())
                .map(article -> " · the same text as <a href=\"#" + article.id() + "\">" + Escape.text(article.outlet())
                        + "</a>")
                .collect(Collectors.joining());
    }

    /** The words of a report from first to last, as far as they are in the paragraph that they start in. */
    private static Span words(Report report, Paragraphs paragraphs) {
        Span first = report.spans().get(0);
        Span paragraph = paragraphs.spans().get(paragraphs.at(first.start()));
        int start = Math.max(first.start(), paragraph.start());
        int end = report.spans().stream()
                .filter(span -> span.start() < paragraph.end())
                .mapToInt(span -> Math.min(span.end(), paragraph.end()))
                .max()
                .orElse(start);
        return end > start ? new Span(start, end) : paragraph;
    }

    private static String note(ReportView report) {
        return "<a class=\"n " + report.standing().word() + "\" href=\"#" + report.id() + "\" aria-label=\"claim "
                + report.claim() + ", " + report.standing().word() + "\">" + report.claim() + "</a>";
    }

    private static String entry(ReportView report) {
        return "<li><a class=\"no\" href=\"#" + report.id() + "\">" + report.claim() + "</a> "
                + ClaimSection.standing(report.standing()) + " <a href=\"#" + report.wordsId() + "\" dir=\"auto\">"
                + Escape.text(ClaimSection.shortened(report.report().text(), 80)) + "</a></li>\n";
    }
}
