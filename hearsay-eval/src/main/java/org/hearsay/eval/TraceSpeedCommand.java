package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionFile;
import org.hearsay.eval.speed.TraceComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What linking costs beside reading. */
@Command(
        name = "trace-speed",
        description =
                "Times `hearsay trace --format jsonl` beside `hearsay read --format jsonl` over the same text files.",
        mixinStandardHelpOptions = true)
final class TraceSpeedCommand implements Callable<Integer> {

    @Option(
            names = "--articles",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles: JSON lines with id and text.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private List<Path> articles;

    @Option(
            names = "--size",
            defaultValue = "1000",
            paramLabel = "N",
            description = "Take the first N articles with texts of their own.")
    private int size;

    @Option(names = "--runs", defaultValue = "3", paramLabel = "N", description = "Runs of each; the median counts.")
    private int runs;

    @Option(
            names = "--hearsay",
            paramLabel = "FILE",
            description = "The launcher; otherwise ./hearsay of this checkout.")
    private @Nullable Path hearsay;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Optional<String> busy = Machine.busy();
        Map<String, ArticleSpans> texts = new LinkedHashMap<>();
        for (Path file : articles) {
            texts.putAll(AttributionFile.gold(file));
        }
        Set<String> known = new HashSet<>(); // the same text twice is an error to trace, and named
        List<ArticleSpans> some = texts.values().stream()
                .filter(article -> known.add(article.text().strip()))
                .limit(size)
                .toList();
        Path launcher = hearsay == null ? report.repository().file("hearsay") : hearsay;
        List<String> notes = new ArrayList<>(List.of("The median of " + runs
                + " runs, each a new process, after one that does not count; the files are in the system's cache."));
        busy.ifPresent(notes::add);
        report.finish(
                "trace-speed",
                "Speed of tracing",
                articles.get(0),
                some.size(),
                notes,
                List.of(TraceComparison.measure(some, launcher, runs)));
        return 0;
    }
}
