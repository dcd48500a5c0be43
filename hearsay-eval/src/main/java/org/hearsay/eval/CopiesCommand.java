package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.copies.CopyExam;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.hearsay.eval.stories.StoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How right copies are. */
@Command(
        name = "copies",
        description = "Edits articles in known ways, hides them among others, and scores which are found as copies.",
        mixinStandardHelpOptions = true)
final class CopiesCommand implements Callable<Integer> {

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "FILE",
            description = "Articles: JSON lines with id and text, and rumour or event where that is known.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path articles;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        StoryFile file = StoryFile.read(articles);
        if (file.articles().isEmpty()) {
            throw new HearsayException(articles + ": there is no article in it");
        }
        CopyExam exam = new CopyExam(file);
        Table table = new Table(
                "Copies by how they were edited",
                List.of(new Column("copies", Unit.COUNT), new Column("P", Unit.SHARE), new Column("R", Unit.SHARE)),
                exam.scores().stream()
                        .map(score -> Row.of(score.edit(), (double) score.copies(), score.precision(), score.recall()))
                        .toList());
        List<String> notes = List.of(
                "One article of each story was edited and put among %d that nobody edited. Words are exchanged for any of the file's. P: of the pairs of an edited article and one that has its words or is of a story that has no part in it; other pairs are not judged."
                        .formatted(exam.unedited().size()),
                "Found among those that nobody edited, with the two in different stories: " + exam.strangers()
                        + " pairs.");
        report.finish("copies", "Copies", articles, file.articles().size(), notes, List.of(table));
        return 0;
    }
}
