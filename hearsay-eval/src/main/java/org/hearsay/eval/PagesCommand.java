package org.hearsay.eval;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.core.Article;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.pages.BodyScores;
import org.hearsay.eval.pages.MetadataScores;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How right the texts are that are read from web pages. */
@Command(
        name = "pages",
        description = "Scores the article bodies read from web pages against true ones.",
        mixinStandardHelpOptions = true)
final class PagesCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "{\"id\", \"body\"} a line; the pages are beside it, as html/ID.html.gz.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path gold;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = "Score titles and dates too: {\"id\", \"title\": HASH, \"published\": [DAY...]} a line.")
    private @Nullable Path metadata;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Map<String, BodyScores> scores = new LinkedHashMap<>();
        List.of("all pages", "one half", "the other half").forEach(name -> scores.put(name, new BodyScores()));
        MetadataScores found = metadata == null ? null : MetadataScores.of(metadata);
        for (JsonNode page : pages()) {
            String id = page.path("id").asString();
            Article article = article(html(id));
            String text = article == null ? "" : article.text();
            if (found != null) {
                found.add(id, article);
            }
            String truth = page.path("body").asString();
            add(scores, "all pages", truth, text);
            add(scores, id.hashCode() % 2 == 0 ? "one half" : "the other half", truth, text);
        }
        int pages = Objects.requireNonNull(scores.get("all pages")).pages();
        report.finish("pages", "Web pages", gold, pages, notes(), tables(scores, found));
        return 0;
    }

    private static void add(Map<String, BodyScores> scores, String name, String truth, String text) {
        Objects.requireNonNull(scores.get(name)).add(truth, text);
    }

    private static List<Table> tables(Map<String, BodyScores> scores, @Nullable MetadataScores found) {
        return found == null ? List.of(bodies(scores)) : List.of(bodies(scores), metadata(found));
    }

    private static Table metadata(MetadataScores found) {
        List<Column> columns = List.of(
                new Column("pages with it", Unit.COUNT),
                new Column("right", Unit.SHARE),
                new Column("made up", Unit.COUNT));
        return new Table(
                "Titles and dates",
                columns,
                List.of(
                        Row.of("title", (double) found.titles(), found.titlesRight(), null),
                        Row.of("day of publication", (double) found.dates(), found.datesRight(), (double)
                                found.datesMadeUp())));
    }

    private static Table bodies(Map<String, BodyScores> scores) {
        List<Column> columns = Stream.of("P", "R", "F1", "exact")
                .map(name -> new Column(name, Unit.SHARE))
                .toList();
        List<Row> rows = scores.entrySet().stream()
                .map(entry -> Row.of(
                        entry.getKey(),
                        entry.getValue().precision(),
                        entry.getValue().recall(),
                        entry.getValue().f1(),
                        entry.getValue().exact()))
                .toList();
        return new Table("Article bodies", columns, rows);
    }

    private static List<String> notes() {
        return List.of(
                "Runs of four words, shared with the true body; precision and recall are means over pages, exact is the share of"
                        + " pages whose words are all right (the Zyte benchmark's measure, the same as `score_pages.py`).",
                "The reader was written with all of these pages in view, so pages that it has not seen will do worse. On the same pages"
                        + " rs_trafilatura has F1 .969 and exact .277, a paid service .972 and .494.",
                "Titles and days: labelled by us from what the pages show and say, with Hearsay's answers beside them"
                        + " (`gold/pages-metadata.jsonl`, hashes of titles only). Every page has a title; two say no day.");
    }

    private List<JsonNode> pages() throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<JsonNode> pages = Files.readAllLines(gold).stream()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .toList();
        if (pages.isEmpty()) {
            throw new HearsayException(gold + ": there is no page in it");
        }
        return pages;
    }

    private byte[] html(String id) throws IOException {
        Path file = gold.resolveSibling("html").resolve(id + ".html.gz");
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readAllBytes();
        }
    }

    /** The article that is read from a page; null where there is none. */
    private static @Nullable Article article(byte[] html) {
        ArticleReader reader = ArticleReader.builder()
                .standardInput(new ByteArrayInputStream(html))
                .build();
        try (Stream<Outcome> outcomes = reader.read(List.of("-"))) {
            return outcomes.filter(Outcome.Read.class::isInstance)
                    .map(outcome -> ((Outcome.Read) outcome).article())
                    .findFirst()
                    .orElse(null);
        }
    }
}
