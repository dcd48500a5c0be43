package org.hearsay.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.eval.speed.CrawlMaker;
import org.hearsay.eval.speed.StageSampler;
import org.hearsay.eval.speed.StageSampler.Stage;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * How fast a crawl's archive is read, and in how much memory: {@link CrawlMaker} makes one of the pages at hand, which is then
 * read as {@code hearsay read} would, one page after another, without the model.
 */
@Command(
        name = "archive",
        description =
                "Says how many pages of a WARC archive are read a second, where the time goes, and in how much memory.",
        mixinStandardHelpOptions = true)
final class ArchiveCommand implements Callable<Integer> {

    private static final List<Stage> STAGES = List.of(
            new Stage("parsing HTML", List.of("org.jsoup.")),
            new Stage(
                    "archive: records, decompressing",
                    List.of("org.netpreserve.jwarc.", "org.hearsay.reader.warc.", "java.util.zip.")),
            new Stage(
                    "language",
                    List.of("org.hearsay.reader.ArticleLanguage", "org.hearsay.reader.LanguageModel", "opennlp.")),
            new Stage("the rest of the reader: body, metadata, notices", List.of("org.hearsay.")));

    @Option(
            names = "--pages",
            required = true,
            paramLabel = "FOLDER",
            description = "Web pages, as .html.gz, of which the archive is made.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path pages;

    @Option(
            names = "--archive",
            required = true,
            paramLabel = "FILE",
            description = "The archive (.warc.gz), which is made if it is not there.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path archive;

    @Option(names = "--megabytes", defaultValue = "1000", paramLabel = "N", description = "How large it is made.")
    private int megabytes;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(archive)) {
            CrawlMaker.make(pages, archive, megabytes * 1_000_000L);
        }
        List<String> notes = new ArrayList<>();
        Machine.busy().ifPresent(notes::add);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        StageSampler sampler = StageSampler.start(STAGES);
        long start = System.nanoTime();
        int articles = 0;
        int unread = 0;
        try (Stream<Outcome> outcomes = ArticleReader.create().read(List.of(archive.toString()))) {
            for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); ) {
                if (each.next() instanceof Outcome.Read) {
                    articles++;
                } else {
                    unread++;
                }
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        sampler.close();
        double peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
        notes.add(
                "One thread, without the model; shares from looking at its stack every 3 ms; the heap's peak with what was "
                        + "no longer used and not yet collected, of "
                        + Runtime.getRuntime().maxMemory() / 1_000_000
                        + " MB that it could have.");
        report.finish(
                "archive",
                "Reading a crawl's archive",
                archive,
                articles,
                notes,
                List.of(reading(articles, unread, seconds, peak), where(sampler)));
        return 0;
    }

    private Table reading(int articles, int unread, double seconds, double peak) throws IOException {
        return new Table(
                "All of it",
                List.of(
                        new Column("MB", Unit.COUNT),
                        new Column("articles", Unit.COUNT),
                        new Column("records without one", Unit.COUNT),
                        new Column("articles/s", Unit.PER_SECOND),
                        new Column("heap at most, MB", Unit.COUNT)),
                List.of(Row.of(
                        "archive",
                        Files.size(archive) / 1e6,
                        (double) articles,
                        (double) unread,
                        articles / seconds,
                        peak)));
    }

    private static Table where(StageSampler sampler) {
        return new Table(
                "Where the time goes",
                List.of(new Column("share", Unit.LEVEL)),
                sampler.shares().entrySet().stream()
                        .map(stage -> Row.of(stage.getKey(), stage.getValue()))
                        .toList());
    }
}
