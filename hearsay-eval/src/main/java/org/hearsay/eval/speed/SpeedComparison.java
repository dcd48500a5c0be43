package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionScorer;
import org.hearsay.eval.attributions.Scores;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Hearsay and a peer over the same articles on the same machine, one after the other, each as its user would start it: a
 * whole process, start-up included, files in and JSON out. What both found is scored, so that the figures of speed are
 * known to be of programs that did their work.
 *
 * <p>"After start-up" takes the start away: for Hearsay the time of a run over one article, and with it that article; for
 * the peer what it says itself that loading took.
 */
public final class SpeedComparison {

    private static final String HEARSAY = "Hearsay";
    private static final String PEER = "CoreNLP 4.5.7";

    private final Map<String, ArticleSpans> gold;
    private final List<Row> speeds = new ArrayList<>();
    private final List<Row> accuracy = new ArrayList<>();
    private final List<Row> factors = new ArrayList<>();
    private final List<Row> cold = new ArrayList<>();

    private SpeedComparison(Map<String, ArticleSpans> gold) {
        this.gold = gold;
    }

    /**
     * Where the peer is.
     *
     * @param jars the folder with its jars
     * @param settings its properties files, each a run: the first gives the figures to beat
     * @param articles how many of the articles to give it, from the first
     */
    public record Peer(Path jars, List<Path> settings, int articles) {}

    /**
     * Measures.
     *
     * @param hearsay the launcher
     * @param runs how many times to run it; the median counts
     * @param peer null for Hearsay alone
     */
    public static List<Table> measure(Map<String, ArticleSpans> gold, Path hearsay, int runs, @Nullable Peer peer)
            throws IOException {
        SpeedComparison comparison = new SpeedComparison(gold);
        Speed ours = comparison.hearsay(HEARSAY, gold, hearsay, runs);
        if (peer != null) {
            Map<String, ArticleSpans> some = first(gold, peer.articles());
            Speed same = some.size() == gold.size()
                    ? ours
                    : comparison.hearsay(HEARSAY + " on " + some.size(), some, hearsay, runs);
            for (Path settings : peer.settings()) {
                String name = comparison.name(some.size(), settings, peer);
                Speed theirs = comparison.peer(name, some, peer.jars(), settings);
                comparison.factors.add(Row.of(
                        HEARSAY + " by " + name,
                        same.perSecond / theirs.perSecond,
                        same.perSecondLoaded / theirs.perSecondLoaded));
            }
        }
        return comparison.tables();
    }

    /** Articles a second: with the start of the program, and without. */
    private record Speed(double perSecond, double perSecondLoaded) {}

    private Speed hearsay(String name, Map<String, ArticleSpans> articles, Path launcher, int runs) throws IOException {
        HearsayProcess.Runs one;
        try (ArticleFolder folder = ArticleFolder.of(List.of(middle(articles)))) {
            HearsayProcess process = new HearsayProcess(launcher, folder);
            one = process.runs(
                    runs, "read", "--format", "jsonl", folder.files().get(0).toString());
            process.found(1);
        }
        try (ArticleFolder folder = ArticleFolder.of(articles.values())) {
            HearsayProcess process = new HearsayProcess(launcher, folder);
            HearsayProcess.Runs all = process.runs(
                    runs, "read", "--format", "jsonl", folder.articles().toString());
            Speed speed = new Speed(
                    articles.size() / all.seconds(),
                    (articles.size() - 1) / Math.max(all.seconds() - one.seconds(), 1e-3));
            addSpeed(
                    name,
                    speed,
                    all.seconds(),
                    all.cpuSeconds(),
                    all.peakMebibytes() == 0 ? null : all.peakMebibytes());
            addAccuracy(name, articles, process.found(articles.size()));
            if (name.equals(HEARSAY)) {
                cold.add(Row.of("one article, the middle one by length", one.seconds(), one.peakMebibytes()));
            }
            return speed;
        }
    }

    private String name(int articles, Path settings, Peer peer) {
        return PEER
                + (settings.equals(peer.settings().get(0)) ? "" : ", " + settings.getFileName())
                + (articles == gold.size() ? "" : " on " + articles);
    }

    private Speed peer(String name, Map<String, ArticleSpans> articles, Path jars, Path settings) throws IOException {
        try (ArticleFolder folder = ArticleFolder.of(articles.values())) {
            CoreNlp.Result result = new CoreNlp(jars, settings).run(folder, articles.values());
            Speed speed = new Speed(articles.size() / result.run().seconds(), articles.size() / result.loadedSeconds());

            addSpeed(
                    name,
                    speed,
                    result.run().seconds(),
                    result.run().cpuSeconds(),
                    result.run().peakMebibytes());
            addAccuracy(name, articles, result.found());
            return speed;
        }
    }

    private void addSpeed(String name, Speed speed, double seconds, double cpu, @Nullable Double mebibytes) {
        speeds.add(Row.of(name, speed.perSecond, speed.perSecondLoaded, seconds, cpu, mebibytes));
    }

    private void addAccuracy(String name, Map<String, ArticleSpans> articles, Map<String, ArticleSpans> found) {
        Scores scores = AttributionScorer.score(articles, found);
        List<@Nullable Double> cells = new ArrayList<>();
        for (String measure : List.of("exact.source", "exact.content", "found", "linked")) {
            cells.add(scores.measure(measure).f1());
        }
        accuracy.add(new Row(name, cells));
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                "Whole process, start-up included",
                List.of(
                        new Column("articles/s", Unit.PER_SECOND),
                        new Column("articles/s after start-up", Unit.PER_SECOND),
                        new Column("seconds", Unit.SECONDS),
                        new Column("CPU seconds", Unit.SECONDS),
                        new Column("peak MiB", Unit.MEBIBYTES)),
                speeds));
        if (!factors.isEmpty()) {
            tables.add(new Table(
                    "How many times as fast",
                    List.of(new Column("whole process", Unit.TIMES), new Column("after start-up", Unit.TIMES)),
                    factors));
        }
        tables.add(new Table(
                "A new process for one article",
                List.of(new Column("seconds", Unit.SECONDS), new Column("peak MiB", Unit.MEBIBYTES)),
                cold));
        tables.add(new Table(
                "F1 of what these runs found",
                List.of(
                        new Column("exact.source", Unit.SHARE),
                        new Column("exact.content", Unit.SHARE),
                        new Column("found", Unit.SHARE),
                        new Column("linked", Unit.SHARE)),
                accuracy));
        return tables;
    }

    private static Map<String, ArticleSpans> first(Map<String, ArticleSpans> gold, int articles) {
        Map<String, ArticleSpans> some = new LinkedHashMap<>();
        gold.entrySet().stream().limit(articles).forEach(entry -> some.put(entry.getKey(), entry.getValue()));
        return some;
    }

    private static ArticleSpans middle(Map<String, ArticleSpans> articles) {
        List<ArticleSpans> byLength = articles.values().stream()
                .sorted(Comparator.comparingInt(
                        (ArticleSpans article) -> article.text().length()))
                .toList();
        return byLength.get(byLength.size() / 2);
    }
}
