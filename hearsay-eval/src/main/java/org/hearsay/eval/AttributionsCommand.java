package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionFile;
import org.hearsay.eval.attributions.AttributionScorer;
import org.hearsay.eval.attributions.Errors;
import org.hearsay.eval.attributions.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How right the attributions are. */
@Command(
        name = "attributions",
        description = "Scores attributions against gold: exact spans, words, found and linked; by kind; calibration.",
        mixinStandardHelpOptions = true)
final class AttributionsCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Gold, in PolNeAR's form (.jsonl).")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path gold;

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description = "What `hearsay read --format jsonl` prints, or a peer in that form. Without it, the extractor"
                    + " reads the gold texts here.")
    private @Nullable Path predicted;

    @Option(
            names = "--model",
            paramLabel = "FOLDER",
            description = "Read with this model (tagger.onnx, tagger.json, vocabulary.txt), not the shipped one.")
    private @Nullable Path model;

    @Option(
            names = "--errors",
            defaultValue = "0",
            paramLabel = "N",
            description = "Print N errors of each kind: ids and offsets (code points).")
    private int errors;

    @Option(names = "--text", description = "Print the errors' texts too.")
    private boolean text;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Map<String, ArticleSpans> articles = AttributionFile.gold(gold);
        if (articles.isEmpty()) {
            throw new HearsayException(gold + ": there is no article in it");
        }
        Scores scores = AttributionScorer.score(
                articles, predicted == null ? read(articles) : AttributionFile.predicted(predicted));
        AttributionTables tables = new AttributionTables(scores, Peers.load());
        Path by = predicted == null ? model : predicted;
        String of = by == null ? "" : " of " + Objects.requireNonNull(by.getFileName());
        report.finish("attributions" + of, "Attributions" + of, gold, articles.size(), tables.notes(), tables.all());
        Errors.list(errors == 0 ? List.of() : scores.outcomes(), errors, text).forEach(report.out()::println);
        return 0;
    }

    private Map<String, ArticleSpans> read(Map<String, ArticleSpans> gold) {
        Map<String, ArticleSpans> found = new LinkedHashMap<>();
        try (InProcess hearsay = InProcess.open(model)) {
            for (ArticleSpans article : gold.values()) {
                found.put(
                        article.id(),
                        new ArticleSpans(
                                article.id(),
                                article.text(),
                                ArticleSpans.of(hearsay.read(InProcess.article(article)))
                                        .attributions()));
            }
        }
        return found;
    }
}
