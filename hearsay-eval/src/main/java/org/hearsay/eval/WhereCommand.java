package org.hearsay.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.core.Article;
import org.hearsay.core.HearsayException;
import org.hearsay.core.ReadingJson;
import org.hearsay.eval.attributions.AttributionFile;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.eval.speed.LauncherStart;
import org.hearsay.eval.speed.StageSampler;
import org.hearsay.eval.speed.StageSampler.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Where Hearsay's time goes. The start is timed by starting the command; the rest in this process: opening the extractor,
 * the first article, when all code is cold, and then each article once the code is warm, its time shared out over the
 * stages by {@link StageSampler}.
 */
@Command(
        name = "where",
        description = "Says where the time goes: start, model, and for each article tokenizing, model, decoding, JSON.",
        mixinStandardHelpOptions = true)
final class WhereCommand implements Callable<Integer> {

    /** The innermost frame decides, so a library called by the extractor is not the extractor. */
    private static final List<Stage> STAGES = List.of(
            new Stage("tokenizing", List.of("org.hearsay.extractor.Word", "org.hearsay.extractor.Windows", "ai.djl.")),
            new Stage("model", List.of("ai.onnxruntime.", "org.hearsay.extractor.Tagger")),
            new Stage(
                    "JSON",
                    List.of("org.hearsay.core.ReadingJson", "org.hearsay.core.ReadingWriter", "tools.jackson.")),
            new Stage(
                    "what attributions mean",
                    List.of(
                            "org.hearsay.extractor.Interpreter",
                            "org.hearsay.extractor.prose.",
                            "org.hearsay.extractor.sources.",
                            "org.hearsay.extractor.stances.",
                            "org.hearsay.extractor.chains.",
                            "org.hearsay.extractor.times.",
                            "org.hearsay.extractor.hedges.")),
            new Stage("decoding and the rest of the extractor", List.of("org.hearsay.extractor.")));

    @Option(
            names = {"--articles", "--gold"},
            required = true,
            paramLabel = "FILE",
            description = "Articles, in PolNeAR's form (.jsonl).")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path articles;

    @Option(
            names = "--hearsay",
            paramLabel = "FILE",
            description = "The launcher; otherwise ./hearsay of this checkout.")
    private @Nullable Path hearsay;

    @Option(names = "--model", paramLabel = "FOLDER", description = "Read with this model, not the shipped one.")
    private @Nullable Path model;

    @Option(names = "--runs", defaultValue = "5", paramLabel = "N", description = "Starts to time; the median counts.")
    private int runs;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        List<String> notes = new ArrayList<>();
        Machine.busy().ifPresent(notes::add);
        List<Article> all = AttributionFile.gold(articles).values().stream()
                .map(InProcess::article)
                .toList();
        if (all.isEmpty()) {
            throw new HearsayException(articles + ": there is no article in it");
        }
        double start =
                LauncherStart.seconds(hearsay == null ? report.repository().file("hearsay") : hearsay, runs);
        long opening = System.nanoTime();
        try (InProcess extractor = InProcess.open(model)) {
            double open = secondsSince(opening);
            double first = read(extractor, all.subList(0, 1));
            read(extractor, all); // warms up
            StageSampler sampler = StageSampler.start(STAGES);
            double warm = read(extractor, all);
            sampler.close();
            notes.add("Articles one after another, the windows of one on all processors; shares from"
                    + " looking at the reading thread's stack every 3 ms.");
            report.finish(
                    "where",
                    "Where the time goes",
                    articles,
                    all.size(),
                    notes,
                    tables(start, open, first, sampler.shares(), 1000 * warm / all.size()));
        }
        return 0;
    }

    private static List<Table> tables(
            double start, double open, double first, Map<String, Double> shares, double millisecondsPerArticle) {
        List<Row> stages = new ArrayList<>();
        shares.forEach((stage, share) -> stages.add(Row.of(stage, share * millisecondsPerArticle, share)));
        stages.add(Row.of("all", millisecondsPerArticle, 1.0));
        return List.of(
                new Table(
                        "Once",
                        List.of(new Column("seconds", Unit.SECONDS)),
                        List.of(
                                Row.of("start, to print the version", start),
                                Row.of("opening the extractor and its model", open),
                                Row.of("reading the first article", first))),
                new Table(
                        "For each article, warm",
                        List.of(new Column("ms", Unit.MILLISECONDS), new Column("share", Unit.LEVEL)),
                        stages));
    }

    /** Reads and writes as JSON each of the articles; seconds. */
    private static double read(InProcess extractor, List<Article> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long start = System.nanoTime();
        for (Article article : articles) {
            out.reset();
            ReadingJson.lines().write(extractor.read(article), out);
        }
        return secondsSince(start);
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
