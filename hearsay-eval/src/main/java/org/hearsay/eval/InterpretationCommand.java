package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionFile;
import org.hearsay.eval.attributions.AttributionScorer;
import org.hearsay.eval.attributions.AttributionSpans;
import org.hearsay.eval.attributions.Outcome;
import org.hearsay.eval.interpretation.Answer;
import org.hearsay.eval.interpretation.InterpretationError;
import org.hearsay.eval.interpretation.InterpretationScores;
import org.hearsay.eval.interpretation.LabelFile;
import org.hearsay.eval.interpretation.LabelledArticle;
import org.hearsay.extractor.Interpreter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How right sources, stances, chains and times are. */
@Command(
        name = "interpretation",
        description = "Scores sources, stances, chains and times against labels made by docs/labelling.md: once for"
                + " the labelled attributions, once for those that the extractor finds itself.",
        mixinStandardHelpOptions = true)
final class InterpretationCommand implements Callable<Integer> {

    /** How many errors the results show. */
    private static final int SHOWN = 20;

    @Option(
            names = "--labels",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Labels, in the form of docs/labelling.md (.jsonl).")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private List<Path> labels;

    @Option(
            names = "--articles",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "The labelled articles' texts: JSON lines with id and text.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private List<Path> articles;

    @Option(names = "--errors", defaultValue = "0", paramLabel = "N", description = "Print N errors, with their texts.")
    private int errors;

    @Option(
            names = "--kind",
            defaultValue = "",
            paramLabel = "KIND",
            description = "Print errors of kinds that start so.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private String kind;

    @Option(
            names = "--as-labelled",
            description = "Score the labelled attributions only, and read no article: it takes seconds.")
    private boolean asLabelled;

    @Option(names = "--model", paramLabel = "FOLDER", description = "Read with this model, not the shipped one.")
    private @Nullable Path model;

    @Option(
            names = "--lists",
            paramLabel = "FILE",
            description = "Score nothing; write what the lists of words alone say of each labelled attribution, for"
                    + " training/calibrate_stances.py.")
    private @Nullable Path lists;

    @Mixin
    private final Report report = new Report();

    @Override
    public Integer call() throws IOException {
        Map<String, ArticleSpans> texts = new LinkedHashMap<>();
        for (Path file : articles) {
            texts.putAll(AttributionFile.gold(file));
        }
        List<LabelledArticle> labelled = new ArrayList<>();
        for (Path file : labels) {
            labelled.addAll(new LabelFile(texts).read(file));
        }
        if (labelled.isEmpty()) {
            throw new HearsayException(labels + ": there is no label in it");
        }
        if (lists != null) {
            Interpreter interpreter = new Interpreter();
            Files.write(
                    lists,
                    labelled.stream()
                            .flatMap(article ->
                                    given(article, marked -> interpreter.interpret(article(article), List.of(), marked))
                                            .stream())
                            .map(InterpretationCommand::byLists)
                            .toList());
            return 0;
        }
        List<Answer> given = new ArrayList<>();
        List<Answer> read = new ArrayList<>();
        try (InProcess hearsay = InProcess.open(model)) {
            for (LabelledArticle article : labelled) {
                given.addAll(given(article, marked -> hearsay.interpret(article(article), marked)));
                if (!asLabelled) {
                    read.addAll(read(article, hearsay));
                }
            }
        }
        InterpretationScores scores = new InterpretationScores(given);
        InterpretationTables tables =
                new InterpretationTables(scores, given.size(), new InterpretationScores(read), read.size());
        report.finish(
                "interpretation", "Interpretation", labels.get(0), labelled.size(), tables.notes(SHOWN), tables.all());
        scores.errors().stream()
                .filter(error -> error.kind().startsWith(kind))
                .limit(errors)
                .map(InterpretationCommand::line)
                .forEach(report.out()::println);
        return 0;
    }

    private static String byLists(Answer answer) {
        Stance stance = Objects.requireNonNullElse(answer.attribution().stance(), Stance.ASSERTS);
        return answer.article().spans().id() + "\t" + answer.number() + "\t" + stance.word();
    }

    private static String line(InterpretationError error) {
        return "%s | %s | %s -> %s%n    %s"
                .formatted(error.kind(), error.place(), error.gold(), error.given(), error.texts());
    }

    /** Hearsay's answers for the attributions that people marked. */
    private static List<Answer> given(LabelledArticle article, Function<List<Attribution>, Reading> interpreter) {
        List<AttributionSpans> spans = article.spans().attributions();
        List<Integer> order = IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> first(spans.get(i))))
                .toList();
        List<Attribution> marked = new ArrayList<>();
        for (int number : order) {
            marked.add(marked(article.spans().text(), spans.get(number), "a" + (marked.size() + 1)));
        }
        Reading reading = interpreter.apply(marked);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            answers.add(new Answer(
                    article, order.get(i), reading, reading.attributions().get(i)));
        }
        return answers;
    }

    private static int first(AttributionSpans spans) {
        return List.of(spans.source(), spans.cue(), spans.content()).stream()
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElse(0);
    }

    private static Attribution marked(String text, AttributionSpans spans, String id) {
        return new Attribution(
                id,
                Part.of(text, spans.source()),
                Part.of(text, spans.cue()),
                Content.of(text, spans.content(), Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                1);
    }

    /** The answers for those labelled attributions that the extractor finds. */
    private static List<Answer> read(LabelledArticle article, InProcess hearsay) {
        Reading reading = hearsay.read(article(article));
        ArticleSpans found = ArticleSpans.of(reading);
        String id = article.spans().id();
        Outcome outcome = AttributionScorer.score(
                        Map.of(id, article.spans()),
                        Map.of(id, new ArticleSpans(id, found.text(), found.attributions())))
                .outcomes()
                .get(0);
        List<Answer> answers = new ArrayList<>();
        for (Outcome.Pair pair : outcome.found()) {
            answers.add(new Answer(
                    article,
                    placeOf(pair.gold(), article.spans().attributions()),
                    reading,
                    reading.attributions().get(placeOf(pair.predicted(), found.attributions()))));
        }
        return answers;
    }

    @SuppressWarnings("ReferenceEquality") // two attributions may have equal spans
    private static int placeOf(AttributionSpans one, List<AttributionSpans> all) {
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i) == one)
                .findFirst()
                .orElseThrow();
    }

    private static Article article(LabelledArticle article) {
        @Nullable String published = article.published();
        return Article.builder(article.spans().id() + ".txt", article.spans().text())
                .published(published)
                .language("en")
                .build();
    }
}
