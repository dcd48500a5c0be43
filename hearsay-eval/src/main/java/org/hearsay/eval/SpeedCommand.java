package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionFile;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.speed.SpeedComparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast, beside a peer. */
@Command(
        name = "speed",
        description = "Times `hearsay read --format jsonl` over the articles as text files, and CoreNLP over the same.",
        mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {

    private static final String CORENLP = "hearsay-eval/peers/corenlp/";

    @Option(
            names = {"--articles", "--gold"},
            required = true,
            paramLabel = "FILE",
            description = "Articles with gold, in PolNeAR's form (.jsonl).")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path articles;

    @Option(
            names = "--hearsay",
            paramLabel = "FILE",
            description = "The launcher; otherwise ./hearsay of this checkout.")
    private @Nullable Path hearsay;

    @Option(names = "--runs", defaultValue = "5", paramLabel = "N", description = "Runs of Hearsay; the median counts.")
    private int runs;

    @Option(
            names = "--peer-classpath",
            paramLabel = "FOLDER",
            description = "The peer's jars; otherwise what " + CORENLP + "fetch fetched.")
    private @Nullable Path peerClasspath;

    @Option(
            names = "--peer-articles",
            defaultValue = "" + Integer.MAX_VALUE,
            paramLabel = "N",
            description = "Give the peer the first N articles only (it takes seconds for each).")
    private int peerArticles;

    @Option(names = "--no-peer", description = "Time Hearsay alone.")
    private boolean noPeer;

    @Option(
            names = "--peer-defaults",
            description = "Run the peer a second time, with its annotators' default settings.")
    private boolean peerDefaults;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Optional<String> busy = Machine.busy();
        Map<String, ArticleSpans> gold = AttributionFile.gold(articles);
        if (gold.isEmpty()) {
            throw new HearsayException(articles + ": there is no article in it");
        }
        Repository repository = report.repository();
        Path launcher = hearsay == null ? repository.file("hearsay") : hearsay;
        List<Table> tables = SpeedComparison.measure(gold, launcher, runs, peer(repository));
        report.finish("speed", "Speed", articles, gold.size(), notes(busy), tables);
        return 0;
    }

    private SpeedComparison.@Nullable Peer peer(Repository repository) {
        if (noPeer) {
            return null;
        }
        Path jars = peerClasspath == null ? repository.file(CORENLP + "target/lib") : peerClasspath;
        if (!Files.isDirectory(jars)) {
            throw new HearsayException(jars + ": the peer is not there; " + CORENLP
                    + "fetch fetches it (500 MB), --no-peer leaves it out");
        }
        List<Path> settings = new ArrayList<>(List.of(repository.file(CORENLP + "quotes.properties")));
        if (peerDefaults) {
            settings.add(repository.file(CORENLP + "defaults.properties"));
        }
        return new SpeedComparison.Peer(jars, settings, peerArticles);
    }

    private List<String> notes(Optional<String> busy) {
        List<String> notes = new ArrayList<>();
        busy.ifPresent(notes::add);
        notes.add(
                "Hearsay: the median of " + runs + " runs, each a new process, after one that does not count; the files"
                        + " are in the system's cache. After start-up: without the time of a run over one article.");
        if (!noPeer) {
            notes.add(
                    "CoreNLP: one run of its quote pipeline as a process of its own over the same files, a thread a core,"
                            + " 4 GB of heap, with the settings that make it fastest without losing a quotation (`"
                            + CORENLP
                            + "quotes.properties`). After start-up: without what it says that loading took.");
        }
        return notes;
    }
}
