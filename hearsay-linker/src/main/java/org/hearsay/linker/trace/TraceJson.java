package org.hearsay.linker.trace;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.When;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Quantity;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.copies.Copy;
import org.hearsay.linker.json.JsonLine;
import org.hearsay.linker.origins.Account;
import org.hearsay.linker.origins.ClaimOrigins;
import org.hearsay.linker.origins.Moment;
import org.hearsay.linker.origins.Origin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories in the form that other programs see: a line of JSON, in ASCII, with offsets in Unicode code points. */
public final class TraceJson {

    private TraceJson() {}

    /** The story as one line, without a line feed at its end. */
    public static String line(TracedStory traced) {
        return JsonLine.of(json -> story(traced, json));
    }

    private static void story(TracedStory traced, ObjectNode json) {
        json.put("story", traced.story().id());
        json.put("title", traced.story().title());
        ArrayNode articles = json.putArray("articles");
        traced.story().articles().forEach(article -> article(article, traced.copies(), articles.addObject()));
        ArrayNode claims = json.putArray("claims");
        traced.claims().forEach(claim -> claim(claim, claims.addObject()));
    }

    private static void article(Article article, List<Copy> copies, ObjectNode json) {
        json.put("id", article.id());
        json.put("location", article.location());
        List<Copy> own =
                copies.stream().filter(copy -> copy.copy().equals(article)).toList();
        if (!own.isEmpty()) {
            ArrayNode copyOf = json.putArray("copyOf");
            own.forEach(copy -> copyOf.addObject()
                    .put("id", copy.original().id())
                    .put("location", copy.original().location())
                    .put("how", copy.isWhole() ? "copy" : "part")
                    .put("directed", copy.isDirected()));
        }
    }

    private static void claim(ClaimOrigins traced, ObjectNode json) {
        Claim claim = traced.claim();
        json.put("claim", claim.id());
        json.put("text", claim.text());
        When when = claim.when();
        if (when != null) {
            ObjectNode told = json.putObject("when").put("text", when.text());
            if (when.value() != null) {
                told.put("value", when.value());
            }
        }
        ArrayNode quantities = json.putArray("quantities");
        claim.quantities().forEach(quantity -> quantity(quantity, quantities.addObject()));
        ArrayNode reports = json.putArray("reports");
        claim.reports().forEach(report -> report(report, reports.addObject()));
        ArrayNode origins = json.putArray("origins");
        traced.origins().forEach(origin -> origin(origin, origins.addObject()));
        ArrayNode unattributed = json.putArray("unattributed");
        IntStream.range(0, claim.reports().size())
                .filter(i -> claim.reports().get(i).attribution() == null)
                .forEach(unattributed::add);
        json.put("affirmed", traced.reports(Standing.AFFIRMS));
        json.put("denied", traced.reports(Standing.DENIES));
        json.put("doubted", traced.reports(Standing.DOUBTS));
        json.put("independentOrigins", traced.independent());
        json.put("originsAgainst", traced.independentAgainst());
        json.put("unknownOrigin", traced.isOfUnknownOrigin());
        ArrayNode timeline = json.putArray("timeline");
        Moment.timeline(claim)
                .forEach(moment -> timeline.addObject()
                        .put("event", moment.event().words())
                        .put("when", moment.when())
                        .put("report", moment.report()));
    }

    private static void quantity(Quantity quantity, ObjectNode json) {
        json.put("of", quantity.of());
        ArrayNode values = json.putArray("values");
        quantity.values().forEach(values::add);
        json.put("conflict", quantity.isConflict());
    }

    private static void report(Report report, ObjectNode json) {
        Article article = report.article();
        json.put("article", article.id());
        Attribution attribution = report.attribution();
        if (attribution != null) {
            json.put("attribution", attribution.id());
        }
        json.put("stance", report.standing().word());
        ArrayNode chain = json.putArray("chain");
        List<Hop> hops = attribution == null ? List.of() : attribution.chain();
        for (Hop hop : hops) {
            ObjectNode link = chain.addObject();
            if (hop.ref() != null) {
                link.put("ref", hop.ref())
                        .put("name", report.reading().source(hop.ref()).name());
            }
            link.put("kind", hop.kind().word());
        }
        JsonLine.spans(report.spans(), article, json.putArray("spans"));
        json.put("text", report.text());
    }

    private static void origin(Origin origin, ObjectNode json) {
        JsonLine.origin(origin, json);
        ArrayNode accounts = json.putArray("accounts");
        origin.accounts().forEach(account -> account(account, accounts.addObject()));
        json.put("disputed", origin.isDisputed());
        ArrayNode undo = json.putArray("undo");
        origin.merges()
                .forEach(merge -> undo.addObject()
                        .put("because", merge.because())
                        .putArray("different")
                        .add(merge.one())
                        .add(merge.other()));
    }

    private static void account(Account account, ObjectNode json) {
        json.put("source", account.source());
        json.put("kind", account.kind().word());
        if (account.count() != null) {
            json.put("count", account.count());
        }
        account.reports().forEach(json.putArray("reports")::add);
    }
}
