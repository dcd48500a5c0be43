package org.hearsay.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingJson;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionFile;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.eval.stances.Relatedness;
import org.hearsay.eval.stances.StanceExample;
import org.hearsay.eval.stances.StancePair;
import org.hearsay.eval.stances.StancePair.Label;
import org.hearsay.eval.stances.StanceScores;
import org.hearsay.eval.stances.StanceTrainer;
import org.hearsay.linker.check.ArticleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How right the stance of an article to a sentence is; and the training of what tells it. */
@Command(
        name = "stances",
        description = "Scores how articles stand to sentences, cross-validated over rumours; --train makes what ships.",
        mixinStandardHelpOptions = true)
final class StancesCommand implements Callable<Integer> {

    private static final int FOLDS = 10;

    @Option(
            names = "--pairs",
            required = true,
            paramLabel = "FILE",
            description =
                    "Labelled pairs: JSON lines with headline, article, stance (agree, disagree, discuss), rumour.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path pairs;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "FILE",
            description = "The articles: JSON lines with id and text.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path articles;

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Keep what was read in the articles in FILE, and read it from there where it is.")
    private @Nullable Path readings;

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description =
                    "Learn from all pairs, and write the weights to FILE: stances.txt among the linker's resources.")
    private @Nullable Path train;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Map<String, ArticleText> texts = texts();
        List<StancePair> labelled = StancePair.read(pairs);
        List<StanceExample> examples = StanceExample.of(labelled, texts);
        if (train != null) {
            List<String> lines =
                    new ArrayList<>(List.of("# Written by hearsay-eval/evaluate stances --train; see StanceModel."));
            lines.addAll(StanceTrainer.train(examples).lines());
            Files.write(train, lines, StandardCharsets.UTF_8);
        }
        report.finish(
                "stances",
                "Stances of articles to sentences",
                pairs,
                texts.size(),
                List.of(
                        "Each headline is taken as a sentence. Learned from nine tenths of the rumours and asked for"
                                + " the last, ten times.",
                        "Related or not: each headline with each article of its rumour, and with as many of other"
                                + " rumours."),
                List.of(
                        table("Stances", StanceScores.crossValidated(examples, FOLDS)),
                        Relatedness.table(labelled, texts)));
        return 0;
    }

    private static Table table(String title, StanceScores scores) {
        List<Row> rows = new ArrayList<>();
        for (Label label : Label.values()) {
            rows.add(Row.of(
                    label.name().toLowerCase(Locale.ROOT),
                    (double) scores.pairs(label),
                    scores.precision(label),
                    scores.recall(label),
                    scores.f1(label)));
        }
        rows.add(Row.of("macro-F1", null, null, null, scores.macroF1()));
        return new Table(
                title,
                List.of(
                        new Column("pairs", Unit.COUNT),
                        new Column("P", Unit.SHARE),
                        new Column("R", Unit.SHARE),
                        new Column("F1", Unit.SHARE)),
                rows);
    }

    private Map<String, ArticleText> texts() throws IOException {
        Map<String, ArticleText> texts = new LinkedHashMap<>();
        if (readings != null && Files.exists(readings)) {
            for (String line : Files.readAllLines(readings, StandardCharsets.UTF_8)) {
                put(ReadingJson.read(line), texts);
            }
            return texts;
        }
        try (InProcess hearsay = InProcess.open(null)) {
            for (ArticleSpans article : AttributionFile.gold(articles).values()) {
                put(hearsay.read(InProcess.article(article)), texts);
            }
        }
        if (readings != null) {
            List<String> lines = texts.values().stream()
                    .map(text -> ReadingJson.lines().toString(text.reading()))
                    .toList();
            Files.write(readings, lines, StandardCharsets.UTF_8);
        }
        return texts;
    }

    private static void put(Reading reading, Map<String, ArticleText> texts) {
        String location = reading.article().location();
        String id = location.endsWith(".txt") ? location.substring(0, location.length() - ".txt".length()) : location;
        texts.put(id, ArticleText.of(reading));
    }
}
