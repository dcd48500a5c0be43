package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;

/** What linking costs: {@code hearsay trace} beside {@code hearsay read} over the same articles, each a process of its own. */
public final class TraceComparison {

    private TraceComparison() {}

    /**
     * Measures.
     *
     * @param hearsay the launcher
     * @param runs how many times to run each; the median counts
     */
    public static Table measure(Collection<ArticleSpans> articles, Path hearsay, int runs) throws IOException {
        try (ArticleFolder folder = ArticleFolder.of(articles)) {
            HearsayProcess process = new HearsayProcess(hearsay, folder);
            String input = folder.articles().toString();
            HearsayProcess.Runs read = process.runs(runs, "read", "--format", "jsonl", input);
            HearsayProcess.Runs trace = process.runs(runs, "trace", "--format", "jsonl", input);
            return new Table(
                    "Whole process, start-up included",
                    List.of(
                            new Column("seconds", Unit.SECONDS),
                            new Column("articles/s", Unit.PER_SECOND),
                            new Column("peak MiB", Unit.MEBIBYTES),
                            new Column("more than reading, as a share of it", Unit.ERROR)),
                    List.of(row("read", read, read, articles.size()), row("trace", trace, read, articles.size())));
        }
    }

    private static Row row(String name, HearsayProcess.Runs runs, HearsayProcess.Runs read, int articles) {
        return Row.of(
                name,
                runs.seconds(),
                articles / runs.seconds(),
                runs.peakMebibytes(),
                runs.seconds() / read.seconds() - 1);
    }
}
