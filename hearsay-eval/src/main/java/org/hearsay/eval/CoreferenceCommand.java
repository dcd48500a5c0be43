package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.eval.coreference.Answers.Wording;
import org.hearsay.eval.coreference.CoreferenceScores;
import org.hearsay.eval.coreference.CoreferenceScores.Count;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether the subjects of speech verbs are resolved to whom they stand for. */
@Command(
        name = "coreference",
        description = "Scores on GUM whom the subjects of speech verbs are taken for, beside a simple baseline.",
        mixinStandardHelpOptions = true)
final class CoreferenceCommand implements Callable<Integer> {

    @Option(
            names = "--gum",
            required = true,
            paramLabel = "DIR",
            description = "A folder of GUM's documents (.conllu).")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path gum;

    @Option(
            names = "--genres",
            split = ",",
            defaultValue = "news,interview",
            paramLabel = "GENRE",
            description = "Only documents of these genres; \"all\" for all. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Set<String> genres;

    @Option(names = "--errors", defaultValue = "0", paramLabel = "N", description = "Print N errors, with their words.")
    private int errors;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Set<String> only = genres.contains("all") ? Set.of() : genres;
        CoreferenceScores scores = CoreferenceScores.of(gum, only);
        List<Row> rows = new ArrayList<>();
        rows.add(row("all", scores.hearsay(null), scores.baseline(null)));
        for (Wording wording : Wording.values()) {
            String name = wording.name().toLowerCase(java.util.Locale.ROOT) + "s";
            rows.add(row(name, scores.hearsay(wording), scores.baseline(wording)));
        }
        report.finish(
                "coreference of " + String.join(", ", only.stream().sorted().toList()),
                "Coreference, "
                        + (only.isEmpty()
                                ? "all genres"
                                : String.join(" and ", only.stream().sorted().toList())),
                gum,
                scores.documents(),
                notes(),
                List.of(new Table("Subjects of speech verbs", columns(), rows)));
        scores.errors().stream().limit(errors).forEach(report.out()::println);
        return 0;
    }

    private static List<Column> columns() {
        return List.of(
                new Column("asked", Unit.COUNT),
                new Column("right", Unit.SHARE),
                new Column("abstained", Unit.COUNT),
                new Column("right of answers", Unit.SHARE),
                new Column("baseline right", Unit.SHARE),
                new Column("baseline right of answers", Unit.SHARE));
    }

    private static Row row(String name, Count hearsay, Count baseline) {
        return Row.of(
                name,
                (double) hearsay.all(),
                hearsay.share(),
                (double) hearsay.abstained(),
                hearsay.shareOfAnswers(),
                baseline.share(),
                baseline.shareOfAnswers());
    }

    private static List<String> notes() {
        return List.of(
                "Asked: subjects of speech verbs in the third person whose entity the text has named or described before. Right:"
                        + " the last mention before it, pronouns apart, of the source that it is resolved to is one of its entity.",
                "The baseline is given the true mentions and trees. It takes a pronoun for the last name before it that is a subject and"
                        + " agrees in gender and number, all else for the last mention with the same head or last word.");
    }
}
