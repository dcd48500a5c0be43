package org.hearsay.cli.output.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.trace.Layers.Box;
import org.hearsay.cli.output.trace.Provenance.Between;
import org.hearsay.cli.output.trace.Provenance.Edge;
import org.hearsay.cli.output.trace.Provenance.More;
import org.hearsay.cli.output.trace.Provenance.Node;
import org.hearsay.cli.output.trace.Provenance.Root;
import org.hearsay.cli.output.trace.Provenance.Texts;
import org.hearsay.core.Article;
import org.hearsay.linker.claims.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Draws whose word a claim is: its articles to the left, those through whom they have it in the middle, its origins to the
 * right, those that affirm it above those against it. A line is a way that reports came; its dashes and colour say how they
 * stand to the claim.
 */
public final class ProvenanceDrawing {

    private static final double HEAD = 34;
    private static final double EDGE = 6;
    private static final double LINE = 15;
    private static final double BEND = 6;
    private static final double ARTICLE_WIDTH = 250;
    private static final double BETWEEN_WIDTH = 150;
    private static final double ROOT_WIDTH = 290;
    private static final double INSET = 10;
    private static final double BADGE = 30;
    private static final double BOLD = Lettering.bold(13.5);
    private static final double PLAIN = 12;
    private static final double WIDE_GAP = 170;
    private static final double PORT = 7;
    private static final double GAP = 64;

    /** Lines of text in a box, the first in bold, and what is told in full. */
    private record Label(List<String> bold, List<String> plain, String full) {

        double height() {
            return 12 + LINE * (bold.size() + plain.size());
        }
    }

    private final Provenance provenance;
    private final boolean linked;
    private final Map<String, Label> labels = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();
    private final Layers layers;
    private final Svg svg = new Svg();
    private final double height;

    private ProvenanceDrawing(ClaimView claim, boolean linked) {
        this.provenance = new Provenance(claim);
        this.linked = linked;
        this.layers = new Layers(provenance.last() + 1);
        this.height = draw();
    }

    /** With its articles and origins as links to their places on a page. */
    public static ProvenanceDrawing linked(ClaimView claim) {
        return new ProvenanceDrawing(claim, true);
    }

    /** For itself. */
    public static ProvenanceDrawing unlinked(ClaimView claim) {
        return new ProvenanceDrawing(claim, false);
    }

    /** What is not drawn one by one, as a sentence; empty if everything is. */
    public String leftOut() {
        String rest = provenance.nodes().values().stream()
                .filter(More.class::isInstance)
                .map(node -> more((More) node))
                .collect(Collectors.joining(", "));
        return rest.isEmpty()
                ? ""
                : "Drawn are the " + (Provenance.MOST - 1)
                        + " of each column that most reports lead to; the others are one box: " + rest + ".";
    }

    private String more(More more) {
        boolean isLast = more.layer() == provenance.last();
        return more.count() + " more " + (more.layer() == 0 ? "texts" : isLast ? "origins" : "on the way");
    }

    double width() {
        return right(provenance.last()) + EDGE;
    }

    double height() {
        return height;
    }

    /** As an element. */
    public String svg() {
        return svg.drawing(width(), height, "provenance", description());
    }

    /** As an element at a place in another. */
    String at(double x, double y) {
        return svg.drawing(x, y, width(), height, "provenance", description());
    }

    private double draw() {
        List<Map.Entry<String, Node>> nodes = new ArrayList<>(provenance.nodes().entrySet());
        nodes.sort(Comparator.comparing(entry -> rank(entry.getValue())));
        nodes.forEach(entry -> {
            Label label = label(entry.getValue());
            labels.put(entry.getKey(), label);
            double height = Math.max(label.height(), PORT * ports(entry.getKey()) + INSET);
            boxes.put(entry.getKey(), layers.add(entry.getValue().layer(), height));
        });
        Map<Edge, List<Box>> lines = new LinkedHashMap<>();
        provenance.edges().forEach(edge -> lines.put(edge, line(edge)));
        double boxesHeight = layers.arrange();
        heads();
        new Lines(this::left, this::right, HEAD)
                .draw(lines.values().stream().toList(), standings(lines), titles(lines), svg);
        for (Map.Entry<String, Node> entry : provenance.nodes().entrySet()) {
            node(entry.getKey(), entry.getValue());
        }
        legend(HEAD + boxesHeight + 24);
        return HEAD + boxesHeight + 34;
    }

    /** How many lines there are at the side of a node that has most. */
    private long ports(String key) {
        return Math.max(
                provenance.edges().stream()
                        .filter(edge -> edge.from().equals(key))
                        .count(),
                provenance.edges().stream()
                        .filter(edge -> edge.to().equals(key))
                        .count());
    }

    private static List<Standing> standings(Map<Edge, List<Box>> lines) {
        return lines.keySet().stream().map(Edge::standing).toList();
    }

    private static List<String> titles(Map<Edge, List<Box>> lines) {
        return lines.keySet().stream()
                .map(edge -> edge.reports().size() == 1
                        ? "1 report " + edge.standing().word()
                        : edge.reports().size() + " reports " + verb(edge.standing()))
                .toList();
    }

    private static String verb(Standing standing) {
        return switch (standing) {
            case AFFIRMS -> "affirm";
            case DENIES -> "deny";
            case DOUBTS -> "doubt";
            case REPORTS -> "carry it without a side";
        };
    }

    /** Origins that count come first, then those that do not, then those against, then the unknown. */
    private static int rank(Node node) {
        if (node instanceof Root root) {
            OriginView origin = root.origin();
            int side = origin.side() == Standing.DOUBTS ? 3 : origin.side() == Standing.DENIES ? 4 : 1;
            return !origin.origin().isKnown() ? 6 : side + (origin.isCounted() ? 0 : 1);
        }
        return node instanceof More ? 9 : 0;
    }

    private List<Box> line(Edge edge) {
        Box from = Objects.requireNonNull(boxes.get(edge.from()));
        Box to = Objects.requireNonNull(boxes.get(edge.to()));
        List<Box> line = new ArrayList<>(List.of(from));
        for (int layer = from.layer() + 1; layer < to.layer(); layer++) {
            line.add(layers.add(layer, BEND));
        }
        line.add(to);
        for (int i = 1; i < line.size(); i++) {
            Layers.join(line.get(i - 1), line.get(i));
        }
        return line;
    }

    private double left(int layer) {
        if (layer == 0) {
            return EDGE;
        }
        double gap = provenance.last() == 1 ? WIDE_GAP : GAP;
        return EDGE + ARTICLE_WIDTH + gap + (layer - 1) * (BETWEEN_WIDTH + GAP);
    }

    private double width(int layer) {
        return layer == 0 ? ARTICLE_WIDTH : layer == provenance.last() ? ROOT_WIDTH : BETWEEN_WIDTH;
    }

    private double right(int layer) {
        return left(layer) + width(layer);
    }

    private void heads() {
        svg.text(left(0), 16, "head", "Articles");
        if (provenance.last() > 1) {
            svg.text(left(1), 16, "head", "By way of");
        }
        svg.text(left(provenance.last()), 16, "head", "Whose word it is");
    }

    /** What the lines mean. */
    private void legend(double y) {
        double x = left(0);
        Set<Standing> shown = new TreeSet<>();
        provenance.edges().forEach(edge -> shown.add(edge.standing()));
        for (Standing standing : shown) {
            svg.path("line " + standing.word(), Svg.across(x, y - 4, x + 34));
            svg.text(x + 42, y, "head", standing.word());
            x += 62 + Lettering.width(standing.word(), PLAIN);
        }
    }

    private void node(String key, Node node) {
        Label label = Objects.requireNonNull(labels.get(key));
        Box box = Objects.requireNonNull(boxes.get(key));
        double x = left(node.layer());
        double y = HEAD + box.middle() - box.height() / 2;
        boolean isLink = linked && target(node) != null;
        svg.link(Objects.requireNonNullElse(target(node), ""), type(node), isLink)
                .title(label.full());
        if (node instanceof Texts texts && texts.articles().size() > 1) {
            svg.box(x - 4, y + 4, width(node.layer()), box.height(), "under");
        }
        svg.box(x, y, width(node.layer()), box.height(), "box");
        if (node instanceof Root root) {
            badge(root.origin(), x, y);
        }
        lines(label, x + (node instanceof Root ? BADGE : 0) + INSET, y + 4);
        svg.endLink(isLink);
    }

    private void badge(OriginView origin, double x, double y) {
        svg.circle(x + BADGE / 2 + 5, y + 18, 11, "badge")
                .text(x + BADGE / 2 + 5, y + 22.5, "number", origin.origin().isKnown() ? "" + origin.number() : "?");
    }

    private void lines(Label label, double x, double top) {
        double y = top;
        for (String line : label.bold()) {
            y += LINE;
            svg.text(x, y, "name", line);
        }
        for (String line : label.plain()) {
            y += LINE;
            svg.text(x, y, "more", line);
        }
    }

    private static @Nullable String target(Node node) {
        if (node instanceof Texts texts) {
            return texts.reports().get(0).wordsId();
        }
        return node instanceof Root root ? root.origin().id() : null;
    }

    private static String type(Node node) {
        if (node instanceof Root root) {
            OriginView origin = root.origin();
            return "node root " + origin.side().word() + (origin.isCounted() ? " counted" : " uncounted")
                    + (origin.origin().isKnown() ? "" : " unknown") + (origin.isRing() ? " ring" : "");
        }
        return node instanceof Texts ? "node article" : node instanceof Between ? "node between" : "node rest";
    }

    private Label label(Node node) {
        double room = width(node.layer()) - 2 * INSET - (node instanceof Root ? BADGE : 0);
        if (node instanceof Texts texts) {
            return texts(texts.articles(), room);
        }
        if (node instanceof Root root) {
            return root(root.origin(), room);
        }
        String name = node instanceof Between between ? between.name() : more((More) node);
        return new Label(Lettering.wrap(name, BOLD, room, 2), List.of(), name);
    }

    private Label texts(List<ArticleView> articles, double room) {
        ArticleView first = articles.get(0);
        List<String> plain = new ArrayList<>();
        String title = first.article().title();
        plain.add(Lettering.fit(title == null ? "(no title)" : title, PLAIN, room));
        String copies =
                articles.stream().skip(1).map(ArticleView::outlet).distinct().collect(Collectors.joining(", "));
        if (articles.size() > 1) {
            plain.add(Lettering.fit("same text: " + copies, PLAIN, room));
        }
        String day = first.day();
        String full = articles.stream()
                .map(ArticleView::article)
                .map(article -> name(article))
                .collect(Collectors.joining("\n"));
        if (day != null) {
            plain.add(day);
        }
        return new Label(List.of(Lettering.fit(first.outlet(), BOLD, room)), plain, full);
    }

    private static String name(Article article) {
        return ArticleFacts.name(article) + " (" + Objects.requireNonNullElse(article.publisher(), article.location())
                + ")";
    }

    private static Label root(OriginView origin, double room) {
        List<String> plain = new ArrayList<>(Lettering.wrap(origin.kind(), PLAIN, room, 2));
        String others = String.join(", ", origin.otherNames());
        if (!others.isEmpty()) {
            plain.add(Lettering.fit("as: " + others, PLAIN, room));
        }
        int count = origin.reports().size();
        plain.add(count + (count == 1 ? " report" : " reports") + (origin.isCounted() ? "" : " · not counted"));
        return new Label(
                Lettering.wrap(origin.name(), BOLD, room, 2),
                plain,
                origin.name() + ", " + origin.kind() + (others.isEmpty() ? "" : "; as: " + others));
    }

    private String description() {
        ClaimView claim = provenance.claim();
        return "Whose word it is: " + claim.reports().size() + " reports lead to "
                + claim.origins().size() + " origins, " + claim.traced().independent() + " of them independent";
    }
}
