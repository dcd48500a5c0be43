package org.hearsay.linker.check;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.json.JsonLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks in the form that other programs see: a line of JSON, in ASCII, with offsets in Unicode code points. */
public final class CheckJson {

    private CheckJson() {}

    /** What was found of a sentence, as one line, without a line feed at its end. */
    public static String line(SentenceCheck check) {
        return JsonLine.of(json -> check(check, json));
    }

    /** What was found of an item of a draft, as one line, without a line feed at its end. */
    public static String line(DraftItem item, Article draft) {
        return JsonLine.of(json -> item(item, draft, json));
    }

    private static void item(DraftItem item, Article draft, ObjectNode json) {
        json.put("kind", item.isQuotation() ? "quotation" : "statement");
        json.put("mark", item.mark().word());
        JsonLine.span(item.span(), draft, json.putObject("draft"));
        if (item.speaker() != null) {
            json.put("speaker", item.speaker());
        }
        if (item.isQuotation()) {
            ArrayNode matches = json.putArray("record");
            item.matches().forEach(match -> match(match, matches.addObject()));
        }
        check(item.check(), json);
    }

    private static void match(RecordMatch match, ObjectNode json) {
        json.put("article", match.article().id());
        json.put("location", match.article().location());
        JsonLine.span(match.span(), match.article(), json);
        json.put("text", match.span().in(match.article().text()));
        if (match.speaker() != null) {
            json.put("speaker", match.speaker());
        }
        ArrayNode differences = json.putArray("differences");
        match.differences()
                .forEach(difference ->
                        differences.addObject().put("draft", difference.draft()).put("record", difference.record()));
    }

    private static void check(SentenceCheck check, ObjectNode json) {
        json.put("text", check.text());
        ArrayNode articles = json.putArray("articles");
        for (ArticleCheck article : check.articles()) {
            article(article, check.reports(), articles.addObject());
        }
        ArrayNode origins = json.putArray("origins");
        check.origins().origins().forEach(origin -> JsonLine.origin(origin, origins.addObject()));
        json.put("independentOrigins", check.origins().independent());
        json.put("originsAgainst", check.origins().independentAgainst());
    }

    private static void article(ArticleCheck check, List<Report> all, ObjectNode json) {
        json.put("id", check.article().id());
        json.put("location", check.article().location());
        json.put("stance", check.word());
        if (!check.isAbsent()) {
            json.put("confidence", Math.round(check.confidence() * 1000) / 1000.0);
        }
        ArrayNode evidence = json.putArray("evidence");
        for (Report report : check.reports()) {
            evidence(report, all.indexOf(report), evidence.addObject());
        }
    }

    private static void evidence(Report report, int place, ObjectNode json) {
        List<Span> spans = report.spans();
        JsonLine.span(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()), report.article(), json);
        json.put("text", report.text());
        json.put("stance", report.standing().word());
        json.put("report", place);
        Attribution attribution = report.attribution();
        if (attribution != null) {
            json.put("attribution", attribution.id());
            String speaker = RecordFinder.speaker(report.reading(), attribution);
            if (speaker != null) {
                json.put("speaker", speaker);
            }
        }
    }
}
