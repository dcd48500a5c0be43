package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.core.Article;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.eval.stories.BCubed;
import org.hearsay.eval.stories.StoryFile;
import org.hearsay.linker.stories.Story;
import org.hearsay.linker.stories.StoryFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How right stories are. */
@Command(
        name = "stories",
        description =
                "Groups articles into stories, those of other files among them, and scores the groups with B-cubed.",
        mixinStandardHelpOptions = true)
final class StoriesCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "Articles with the story of each: JSON lines with id, text, and rumour or event.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path gold;

    @Option(
            names = "--with",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Other articles to put among them, which are not scored.")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--errors", description = "Say which stories came out split or mixed.")
    private boolean errors;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        StoryFile labelled = StoryFile.read(gold);
        Map<String, String> right = labelled.gold();
        if (right.isEmpty()) {
            throw new HearsayException(gold + ": there is no article with a rumour or an event in it");
        }
        List<Article> articles = new ArrayList<>(labelled.articles());
        for (Path file : others) {
            articles.addAll(StoryFile.read(file).articles());
        }
        List<Story> asGiven = new StoryFinder().find(articles);
        List<Story> textsAlone = new StoryFinder()
                .find(articles.stream().map(StoriesCommand::textAlone).toList());
        Table table = new Table(
                "B-cubed",
                List.of(
                        new Column("P", Unit.SHARE),
                        new Column("R", Unit.SHARE),
                        new Column("F1", Unit.SHARE),
                        new Column("stories", Unit.COUNT),
                        new Column("found", Unit.COUNT)),
                List.of(
                        row("as given", BCubed.score(right, asGiven)),
                        row("texts alone", BCubed.score(right, textsAlone))));
        report.finish("stories", "Stories", gold, right.size(), notes(articles.size() - right.size()), List.of(table));
        if (errors) {
            StoryErrors.lines(right, asGiven).forEach(report.out()::println);
        }
        return 0;
    }

    private static List<String> notes(int others) {
        return List.of(
                "Grouped with " + others
                        + " other articles among them. As given: with titles and dates where there are any; texts alone: without.");
    }

    private static Article textAlone(Article article) {
        return Article.builder(article.location(), article.text()).build();
    }

    private static Row row(String label, BCubed score) {
        return Row.of(
                label, score.precision(), score.recall(), score.f1(), (double) score.gold(), (double) score.found());
    }
}
