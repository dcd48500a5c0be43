package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.origins.Chains.Link;
import org.hearsay.linker.origins.OriginKind;

/**
 * The ways of a claim: from the articles, those of one text as one, through whom they have it, to the origins. Whom several
 * articles go through is there once for each distance from the origins, so there is no circle. A layer holds at most {@link
 * #MOST}; those with the fewest reports are one node together.
 */
final class Provenance {

    /** How many nodes of a layer are shown one by one. */
    static final int MOST = 12;

    /** Who may stand on a way. */
    sealed interface Node {

        /** Its place from the left: the articles are in layer 0, the origins in the last. */
        int layer();
    }

    /** Articles of one text; the first is the one that the others have it from, as far as anybody knows. */
    record Texts(List<ReportView> reports) implements Node {
        @Override
        public int layer() {
            return 0;
        }

        /** The articles, each once. */
        List<ArticleView> articles() {
            return reports.stream()
                    .map(ReportView::article)
                    .distinct()
                    .sorted(Comparator.comparing(ArticleView::number))
                    .toList();
        }
    }

    /** An outlet, document or speaker between. */
    record Between(int layer, String name, List<ReportView> reports) implements Node {}

    /** Whose word it is. */
    record Root(int layer, OriginView origin) implements Node {}

    /** Those of a layer that are not shown one by one. */
    record More(int layer, int count, List<ReportView> reports) implements Node {}

    /** That reports which stand so lead from one node to another, further right. */
    record Edge(String from, String to, Standing standing, List<ReportView> reports) {}

    /** One report's way, from its article to its origin. */
    private record Way(ReportView report, OriginView origin, List<Link> between) {}

    private final ClaimView claim;
    private final List<Way> ways = new ArrayList<>();
    private final int last;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, String> nodeOf = new HashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    Provenance(ClaimView claim) {
        this.claim = claim;
        Set<Integer> cited = new LinkedHashSet<>();
        claim.origins()
                .forEach(origin -> origin.reports().forEach(report -> {
                    List<Link> between = between(report, origin);
                    between.stream().skip(Math.max(0, between.size() - 1)).forEach(link -> cited.add(link.who()));
                    ways.add(new Way(report, origin, between));
                }));
        ways.replaceAll(way -> throughPublisher(way, cited));
        last = 1 + ways.stream().mapToInt(way -> way.between().size()).max().orElse(0);
        List<Map<String, List<Way>>> layers = new ArrayList<>();
        for (int layer = 0; layer <= last; layer++) {
            layers.add(byKey(layer));
        }
        for (int layer = 0; layer <= last; layer++) {
            addNodes(layer, layers.get(layer));
        }
        ways.forEach(this::addEdges);
    }

    /** From the left, by the keys that edges know them by. */
    Map<String, Node> nodes() {
        return nodes;
    }

    List<Edge> edges() {
        return List.copyOf(edges.values());
    }

    /** The place of the last layer, that of the origins. */
    int last() {
        return last;
    }

    ClaimView claim() {
        return claim;
    }

    /** Through whom it came; the one at its end is the origin, unless the origin is found behind an outlet. */
    private static List<Link> between(ReportView report, OriginView origin) {
        List<Link> chain = report.chain();
        boolean isBehind = !chain.isEmpty()
                && chain.get(chain.size() - 1).isOutlet()
                && origin.origin().isKnown()
                && origin.origin().kind() != OriginKind.OUTLET;
        List<Link> between = new ArrayList<>();
        for (Link link : chain.subList(0, isBehind ? chain.size() : Math.max(0, chain.size() - 1))) {
            boolean isThere =
                    !between.isEmpty() && between.get(between.size() - 1).who() == link.who();
            if (!isThere && !link.name().equals(origin.origin().source())) {
                between.add(link);
            }
        }
        return between;
    }

    /** An outlet that others have it from is shown between its own article and the origin too. */
    private Way throughPublisher(Way way, Set<Integer> cited) {
        boolean isStraight = way.between().isEmpty()
                && !way.report().chain().isEmpty()
                && way.origin().origin().kind() != OriginKind.OUTLET;
        return isStraight
                ? claim.story()
                        .firstPublisher(way.report().article())
                        .filter(publisher -> cited.contains(publisher.who()))
                        .map(publisher -> new Way(way.report(), way.origin(), List.of(publisher)))
                        .orElse(way)
                : way;
    }

    /** The ways of each node of a layer; a way may pass a layer by. */
    private Map<String, List<Way>> byKey(int layer) {
        Map<String, List<Way>> found = new LinkedHashMap<>();
        for (Way way : ways) {
            String key = key(way, layer);
            if (!key.isEmpty()) {
                found.computeIfAbsent(key, any -> new ArrayList<>()).add(way);
            }
        }
        return found;
    }

    private String key(Way way, int layer) {
        if (layer == 0) {
            return "0 " + way.report().article().text();
        }
        if (layer == last) {
            return layer + " " + way.origin().number();
        }
        int place = way.between().size() - (last - layer);
        return place < 0 ? "" : layer + " " + name(way.between().get(place));
    }

    /** Outlets of one name are one here, also those that are only described: "public radio". */
    private String name(Link link) {
        return link.isOutlet() ? claim.story().outlet(link) : link.who() + "";
    }

    private void addNodes(int layer, Map<String, List<Way>> found) {
        Comparator<String> mostReports =
                Comparator.comparing(key -> -found.getOrDefault(key, List.of()).size());
        Set<String> shown = found.keySet().stream()
                .sorted(mostReports)
                .limit(found.size() > MOST ? MOST - 1 : MOST)
                .collect(Collectors.toSet());
        List<ReportView> rest = new ArrayList<>();
        found.forEach((key, its) -> {
            if (shown.contains(key)) {
                nodes.put(key, node(layer, its));
                nodeOf.put(key, key);
            } else {
                its.forEach(way -> rest.add(way.report()));
                nodeOf.put(key, layer + " more");
            }
        });
        if (!rest.isEmpty()) {
            nodes.put(layer + " more", new More(layer, found.size() - shown.size(), List.copyOf(rest)));
        }
    }

    private Node node(int layer, List<Way> its) {
        List<ReportView> reports = its.stream().map(Way::report).toList();
        Way first = its.get(0);
        if (layer == 0) {
            return new Texts(reports);
        }
        if (layer == last) {
            return new Root(layer, first.origin());
        }
        Link link = first.between().get(first.between().size() - (last - layer));
        return new Between(layer, claim.story().outlet(link), reports);
    }

    private void addEdges(Way way) {
        String from = nodeOf.getOrDefault(key(way, 0), "");
        for (int layer = 1; layer <= last; layer++) {
            String to = nodeOf.get(key(way, layer));
            if (to != null) {
                Edge edge = new Edge(from, to, way.report().standing(), new ArrayList<>());
                edges.computeIfAbsent(from + " > " + to + " " + edge.standing(), any -> edge)
                        .reports()
                        .add(way.report());
                from = to;
            }
        }
    }
}
