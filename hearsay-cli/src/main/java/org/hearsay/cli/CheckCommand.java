package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.cli.output.text.CheckText;
import org.hearsay.core.Reading;
import org.hearsay.linker.check.CheckJson;
import org.hearsay.linker.check.DraftChecker;
import org.hearsay.linker.check.DraftItem;
import org.hearsay.linker.check.SentenceCheck;
import org.hearsay.linker.check.SentenceChecker;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.hearsay.reader.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay check}: a sentence or a draft, and articles, in; who is on record with it out. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        headerHeading = "%n",
        header = "Shows who affirms, denies, doubts or merely reports a sentence, or what a draft quotes.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {
            "hearsay check [OPTIONS] TEXT PATH|URL...",
            "       hearsay check [OPTIONS] --draft FILE PATH|URL..."
        },
        descriptionHeading = "%n",
        description = {
            "For a sentence: how each article stands to it, who says so there, in which words, and how many"
                    + " independent origins that has. For a draft: the same for each statement that it attributes to"
                    + " somebody, and for each quotation whether its words are on record, by whom, and where they differ."
                    + " Whether something is true Hearsay does not say. All is done in memory, and nothing is sent"
                    + " anywhere."
        },
        parameterListHeading = "%nWhat to check%n",
        optionListHeading = "%nOptions%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {
            "0:everything was read, whatever was found",
            "1:some input could not be read; the rest was checked",
            "2:wrong usage"
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  hearsay check \"The ministry removed a warning from the report.\" news/",
            "  hearsay check --draft draft.txt news/",
            "  hearsay check --format jsonl --draft draft.txt news/ | jq -r 'select(.mark != \"on-record\") | [.mark,"
                    + " .text] | @tsv'",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    private static final int LONGEST_TEXT = 2000;

    private final Surroundings surroundings;
    private final Supplier<Attributor> attributor;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TEXT|PATH|URL",
            arity = "1..*",
            description = {
                "The sentence, unless there is a draft; then the articles: files, folders and URLs, as `hearsay read`"
                        + " takes them; - is standard input."
            })
    private List<String> given = List.of();

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description =
                    "Check what is quoted and attributed in FILE, any form that `hearsay read` reads, instead of a"
                            + " TEXT.")
    private @Nullable String draft;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How to show what was found (default: ${DEFAULT-VALUE}):",
                "text   for a person at a terminal",
                "jsonl  for programs: one JSON object a line for the sentence, or for each item of the draft"
            })
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BodiesOption bodies = new BodiesOption();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    CheckCommand(Surroundings surroundings, Supplier<Attributor> attributor) {
        this.surroundings = surroundings;
        this.attributor = attributor;
    }

    @Override
    public Integer call() {
        List<String> articles = draft == null ? given.subList(1, given.size()) : given;
        refuseWhatCannotBe(articles);
        Reporter reporter =
                new Reporter(surroundings.err(), surroundings.terminals().err(), System::nanoTime);
        try (Fetcher fetcher = fetching.fetcher(surroundings.environment())) {
            if (draft == null) {
                checkText(given.get(0), Readings.distinct(read(articles, fetcher, reporter), reporter));
            } else {
                checkDraft(draft, articles, fetcher, reporter);
            }
        } catch (ReadingRun.NoAttributor e) {
            reporter.problem(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            output.report(e, reporter);
        }
        return reporter.problems() == 0 ? 0 : 1;
    }

    private void refuseWhatCannotBe(List<String> articles) {
        if (draft == null && given.get(0).isBlank()) {
            throw wrong("TEXT is empty");
        }
        if (draft == null && given.get(0).length() > LONGEST_TEXT) {
            throw wrong("TEXT has more than " + LONGEST_TEXT + " characters; use --draft for a text");
        }
        if (articles.isEmpty()) {
            throw wrong("name the articles to check '" + given.get(0) + "' against");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void checkText(String text, List<Reading> articles) throws IOException {
        if (!articles.isEmpty()) {
            SentenceCheck check = new SentenceChecker(articles).check(text);
            write(List.of(CheckJson.line(check)), form -> form.write(check));
        }
    }

    /** The draft is read with the articles, so that the model is loaded once; among them it is no article. */
    private void checkDraft(String file, List<String> paths, Fetcher fetcher, Reporter reporter) throws IOException {
        List<String> all = new ArrayList<>(List.of(file));
        all.addAll(paths);
        List<Reading> readings = read(all, fetcher, reporter);
        List<Reading> drafts = readings.stream()
                .filter(reading -> reading.article().location().equals(file))
                .toList();
        List<Reading> articles = Readings.distinct(
                readings.stream()
                        .filter(reading -> !isSameFile(reading.article().location(), file))
                        .toList(),
                reporter);
        if (drafts.isEmpty()) {
            if (reporter.problems() == 0) {
                reporter.problem(file, "not one text that could be a draft");
            }
            return;
        }
        List<DraftItem> items = new DraftChecker(articles).check(drafts.get(0));
        write(
                items.stream()
                        .map(item -> CheckJson.line(item, drafts.get(0).article()))
                        .toList(),
                form -> form.write(drafts.get(0), articles.size(), items));
    }

    private static boolean isSameFile(String location, String file) {
        try {
            return location.equals(file)
                    || (Files.exists(Path.of(location)) && Files.isSameFile(Path.of(location), Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private List<Reading> read(List<String> paths, Fetcher fetcher, Reporter reporter) throws IOException {
        ArticleReader reader = ArticleReader.builder()
                .standardInput(surroundings.in())
                .fetcher(fetcher)
                .build();
        try (Stream<Outcome> outcomes = reader.read(paths)) {
            return Readings.of(outcomes, bodies.attributor(attributor), reporter);
        }
    }

    /** What writes to the text form. */
    private interface ToText {
        void to(CheckText form) throws IOException;
    }

    private void write(List<String> lines, ToText text) throws IOException {
        try (Destination destination = output.open(surroundings)) {
            if (format == ListFormat.JSONL) {
                for (String line : lines) {
                    destination.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } else {
                text.to(new CheckText(destination.out(), surroundings.width(), output.wantsColor(surroundings)));
            }
            destination.finish();
        }
    }
}
