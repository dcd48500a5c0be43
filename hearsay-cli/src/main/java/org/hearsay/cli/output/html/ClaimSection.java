package org.hearsay.cli.output.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.cli.output.Escape;
import org.hearsay.cli.output.SafeText;
import org.hearsay.cli.output.trace.ClaimView;
import org.hearsay.cli.output.trace.Count;
import org.hearsay.cli.output.trace.OriginView;
import org.hearsay.cli.output.trace.ProvenanceDrawing;
import org.hearsay.cli.output.trace.ReportView;
import org.hearsay.cli.output.trace.TimelineDrawing;
import org.hearsay.core.When;
import org.hearsay.linker.claims.Quantity;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.Account;
import org.hearsay.linker.origins.Chains.Link;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A claim in full: how many stand behind it, when it was told, by what ways, and each origin with its reports and reasons. */
final class ClaimSection {

    private static final int LONGEST_WORDS = 320;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII) // what is copied from the page is what was meant
            .build();

    private final ClaimView claim;

    private ClaimSection(ClaimView claim) {
        this.claim = claim;
    }

    /** @param level of its heading */
    static String html(ClaimView claim, int level) {
        return new ClaimSection(claim).html(level);
    }

    private String html(int level) {
        StringBuilder origins = new StringBuilder();
        claim.origins().forEach(origin -> origins.append(origin(origin)));
        return Template.file("trace-claim.html")
                .text("id", claim.id())
                .text("number", Integer.toString(claim.number()))
                .text("level", Integer.toString(level))
                .text("text", quoted(claim.claim().text()))
                .text("wordsId", claim.wording().wordsId())
                .text(
                        "wordedIn",
                        claim.wording().article().outlet() + " ¶"
                                + claim.wording().paragraph())
                .html("figures", figures())
                .html("conflicts", when() + conflicts())
                .html("timeline", timeline())
                .html("provenance", provenance())
                .html("origins", origins.toString())
                .fill();
    }

    private String figures() {
        int denials = claim.traced().reports(Standing.DENIES);
        int doubts = claim.traced().reports(Standing.DOUBTS);
        return figure(claim.traced().independent(), "independent origin", "affirms")
                + figure(claim.firstHand().size(), "outlet first-hand", "")
                + figure(claim.articles(), "article", "")
                + figure(claim.reports().size(), "report", "")
                + figure(denials, "denial", denials > 0 ? "denies" : "zero")
                + figure(doubts, "doubt", doubts > 0 ? "doubts" : "zero");
    }

    private static String figure(int number, String what, String type) {
        String several = what.startsWith("outlet ") ? "outlets first-hand" : what + "s";
        return "<div" + (type.isEmpty() ? "" : " class=\"" + type + "\"") + "><dt>" + (number == 1 ? what : several)
                + "</dt><dd>" + number + "</dd></div>\n";
    }

    /** The time that the claim tells, in its words and worked out. */
    private String when() {
        When when = claim.claim().when();
        if (when == null) {
            return "";
        }
        String value = when.value() == null ? "" : " = " + when.value();
        return "<p class=\"when\"><b>When:</b> " + Escape.text(when.text() + value) + "</p>\n";
    }

    /** What the reports say otherwise of one number, each a link to the first words that say so. */
    private String conflicts() {
        StringBuilder html = new StringBuilder();
        for (Quantity quantity : claim.claim().quantities()) {
            if (quantity.isConflict()) {
                html.append("<p class=\"conflict\"><b>They disagree on ")
                        .append(Escape.text(quantity.of()))
                        .append(":</b> ")
                        .append(String.join(
                                " or ",
                                quantity.values().stream().map(this::value).toList()))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }

    private String value(String value) {
        Pattern whole = Pattern.compile("(?<![\\d.,])" + Pattern.quote(value) + "(?!\\d|[.,]\\d)");
        return claim.reports().stream()
                .filter(report -> whole.matcher(report.report().text()).find())
                .findFirst()
                .map(report -> "<a href=\"#" + report.wordsId() + "\">" + Escape.text(value) + "</a> ("
                        + Escape.text(report.article().outlet()) + ")")
                .orElse(Escape.text(value));
    }

    private String timeline() {
        String drawing = TimelineDrawing.of(claim);
        return drawing == null ? "" : figure("When it was told", drawing, "");
    }

    private String provenance() {
        ProvenanceDrawing drawing = ProvenanceDrawing.linked(claim);
        return figure("Whose word it is", drawing.svg(), drawing.leftOut());
    }

    private static String figure(String label, String drawing, String caption) {
        return "<figure><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + label + ", a drawing\">"
                + drawing
                + "</div>" + (caption.isEmpty() ? "" : "<figcaption>" + Escape.text(caption) + "</figcaption>")
                + "</figure>\n";
    }

    private String origin(OriginView origin) {
        Map<String, List<ReportView>> sameWords = new LinkedHashMap<>();
        origin.reports()
                .forEach(report -> sameWords
                        .computeIfAbsent(
                                report.standing()
                                        + chain(report)
                                        + report.report().text(),
                                any -> new ArrayList<>())
                        .add(report));
        StringBuilder reports = new StringBuilder();
        sameWords.values().forEach(its -> reports.append(said(its)));
        return Template.file("trace-origin.html")
                .text("id", origin.id())
                .text(
                        "type",
                        origin.side().word()
                                + (origin.isCounted() ? " counted" : " uncounted")
                                + (origin.origin().isKnown() ? "" : " unknown"))
                .text("number", origin.origin().isKnown() ? Integer.toString(origin.number()) : "?")
                .text("name", origin.name())
                .text("kind", kind(origin))
                .html("reports", reports.toString())
                .html("disputed", disputed(origin, claim.reports()))
                .html("because", because(origin))
                .fill();
    }

    private static String kind(OriginView origin) {
        String others = String.join(", ", origin.otherNames());
        boolean isNoted = !origin.isCounted() && origin.origin().isKnown();
        return origin.kind() + (isNoted ? ", not counted" : "") + (others.isEmpty() ? "" : " · as: " + others);
    }

    /** Reports with the same words by the same way, which are told once. */
    private static String said(List<ReportView> reports) {
        ReportView first = reports.get(0);
        StringBuilder html = new StringBuilder("<li>");
        html.append(standing(first.standing())).append(' ');
        html.append("<q dir=\"auto\">")
                .append(Escape.text(shortened(first.report().text(), LONGEST_WORDS)))
                .append("</q> <span class=\"where\">");
        String between = "";
        for (ReportView report : reports) {
            html.append(between).append(place(report));
            between = " · ";
        }
        return html.append(chain(first)).append("</span></li>\n").toString();
    }

    /** Where a report is: a link to its words, which lead back here. */
    static String place(ReportView report) {
        String outlet = report.article().outlet();
        return "<a id=\"" + report.id() + "\" href=\"#" + report.wordsId() + "\">" + Escape.text(outlet) + " ¶"
                + report.paragraph() + "</a>";
    }

    /** The way it came, where that is more than one step. */
    private static String chain(ReportView report) {
        if (report.chain().isEmpty()) {
            return " <span class=\"way\">in its own words</span>";
        }
        if (report.chain().size() < 2) {
            return "";
        }
        StringBuilder way = new StringBuilder("here");
        for (Link link : report.chain()) {
            way.insert(0, link.saidBy() + " → ");
        }
        return " <span class=\"way\">" + Escape.text(way.toString()) + "</span>";
    }

    private static String because(OriginView origin) {
        List<String> reasons = origin.origin().because();
        if (reasons.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(
                "<div class=\"because\"><p>One origin, for " + Count.of(reasons.size(), "reason") + ":</p>\n<ul>\n");
        reasons.forEach(reason ->
                html.append("<li dir=\"auto\">").append(Escape.text(reason)).append("</li>\n"));
        html.append("</ul>\n<details><summary>lines for --corrections that take them back</summary><pre>");
        origin.origin().merges().stream()
                .map(merge -> JSON.writeValueAsString(Map.of("different", List.of(merge.one(), merge.other()))))
                .distinct()
                .forEach(line -> html.append(Escape.text(line)).append('\n'));
        return html.append("</pre></details></div>\n").toString();
    }

    /** Whom the articles name where they do not agree on it, each account a link to words that give it. */
    private static String disputed(OriginView origin, List<ReportView> reports) {
        if (!origin.origin().isDisputed()) {
            return "";
        }
        List<String> accounts = new ArrayList<>();
        for (Account account : origin.origin().accounts()) {
            ReportView first = reports.get(account.reports().get(0));
            String count = account.count() == null ? "" : " (" + account.count() + ")";
            accounts.add("<a href=\"#" + first.wordsId() + "\">" + Escape.text(account.source()) + "</a>" + count + ", "
                    + Escape.text(first.article().outlet()));
        }
        return "<p class=\"conflict\"><b>They disagree on who it is:</b> " + String.join(" or ", accounts) + "</p>\n";
    }

    static String standing(Standing standing) {
        return "<span class=\"stance " + standing.word() + "\">" + standing.word() + "</span>";
    }

    /** The words of a claim between quotation marks, if they have none of their own. */
    static String quoted(String text) {
        String line = SafeText.line(text);
        boolean isQuoted = !line.isEmpty() && "“\"‘'".indexOf(line.charAt(0)) >= 0;
        return isQuoted ? line : "“" + line + "”";
    }

    /** At most so many chars, cut at the end of a word. */
    static String shortened(String text, int most) {
        String line = SafeText.line(text);
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, most) - 1);
        return line.substring(0, end) + " …";
    }
}
