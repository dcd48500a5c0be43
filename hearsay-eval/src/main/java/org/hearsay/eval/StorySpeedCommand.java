package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.core.Article;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.eval.stories.StoryFile;
import org.hearsay.eval.stories.Variants;
import org.hearsay.linker.stories.StoryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast articles are grouped, and what that takes, as they become more. */
@Command(
        name = "story-speed",
        description = "Times the grouping of ever more articles, made by exchanging words of those given.",
        mixinStandardHelpOptions = true)
final class StorySpeedCommand implements Callable<Integer> {

    /** How many more are added one by one, with the stories asked for after each. */
    private static final int ONE_BY_ONE = 3;

    private static final double MEBI = 1 << 20;

    @Option(
            names = "--articles",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles to begin with: JSON lines with id and text.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private List<Path> articles;

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "1000,10000,100000",
            paramLabel = "N",
            description = "How many articles to group; several, with commas.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private List<Integer> sizes;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Optional<String> busy = Machine.busy();
        List<Article> given = new ArrayList<>();
        for (Path file : articles) {
            given.addAll(StoryFile.read(file).articles());
        }
        Variants variants = new Variants(given);
        measure(variants.of(Math.min(given.size(), 1000))); // what the virtual machine learns, it learns here
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            rows.add(measure(variants.of(size + ONE_BY_ONE)));
        }
        Table table = new Table(
                "Grouping",
                List.of(
                        new Column("seconds", Unit.SECONDS),
                        new Column("articles/s", Unit.PER_SECOND),
                        new Column("MiB", Unit.MEBIBYTES),
                        new Column("stories", Unit.COUNT),
                        new Column("ms for one more", Unit.MILLISECONDS)),
                rows);
        List<String> notes = new ArrayList<>(List.of(
                "Articles beyond those given are made of them: the rarer words exchanged, the same way in all articles of a"
                        + " round, so that the stories become more and not larger. One thread. MiB: what the index keeps beside"
                        + " the articles. One more: an article is added and all stories asked for, the mean of "
                        + ONE_BY_ONE
                        + "."));
        busy.ifPresent(notes::add);
        report.finish("story-speed", "Speed of grouping", articles.get(0), given.size(), notes, List.of(table));
        return 0;
    }

    private static Row measure(List<Article> all) {
        List<Article> first = all.subList(0, all.size() - ONE_BY_ONE);
        double before = used();
        long start = System.nanoTime();
        StoryIndex index = new StoryIndex();
        first.forEach(index::add);
        int stories = index.stories().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        double mebibytes = used() - before;
        start = System.nanoTime();
        for (Article article : all.subList(first.size(), all.size())) {
            index.add(article);
            index.stories();
        }
        double oneMore = (System.nanoTime() - start) / 1e6 / ONE_BY_ONE;
        return Row.of(
                first.size() + " articles", seconds, first.size() / seconds, mebibytes, (double) stories, oneMore);
    }

    private static double used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEBI;
    }
}
