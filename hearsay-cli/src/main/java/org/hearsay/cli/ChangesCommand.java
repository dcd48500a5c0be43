package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.cli.output.Changes;
import org.hearsay.cli.output.ChangesJson;
import org.hearsay.cli.output.ChangesOutput;
import org.hearsay.cli.output.text.ChangesText;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingJson;
import org.hearsay.core.ReadingJsonException;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.hearsay.reader.fetch.Evidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay changes}: versions of an article in, what became of its attributions out. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        headerHeading = "%n",
        header = "Shows what became of who said what, from one version of an article to the next.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "Attributions are added, gone or reworded. Two articles that you name are two versions of one, the older first; among "
                    + "more, those with one address are. A URL stands for the versions that `hearsay read URL` has kept: nothing is "
                    + "fetched."
        },
        parameterListHeading = "%nWhat to compare%n",
        optionListHeading = "%nOptions%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {
            "0:everything was read",
            "1:some input could not be read; the rest was compared",
            "2:wrong usage"
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  hearsay changes https://news.example/article.html",
            "  hearsay changes yesterday.html today.html",
            "  hearsay changes monday.jsonl tuesday.jsonl          readings, as read --format jsonl writes them",
            "  hearsay changes --format jsonl crawl.warc.gz | jq .gone",
            ""
        })
final class ChangesCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<Attributor> attributor;

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "1..*",
            description =
                    "Files and folders as `hearsay read` takes them, readings as it writes them (.jsonl), and URLs that it has read.")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How to show the changes (default: ${DEFAULT-VALUE}):",
                "text   for a person at a terminal",
                "jsonl  for programs: one JSON object a line for each two versions"
            })
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BodiesOption bodies = new BodiesOption();

    @Mixin
    private KeepOption keeping = new KeepOption();

    ChangesCommand(Surroundings surroundings, Supplier<Attributor> attributor) {
        this.surroundings = surroundings;
        this.attributor = attributor;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings.err(), false, System::nanoTime);
        VersionPairs versions = new VersionPairs();
        paths.forEach(path -> read(path, versions, reporter));
        boolean named = paths.size() == 2 && versions.articles() == 2;
        try {
            write(versions.pairs(named), versions.articles(), reporter);
        } catch (ReadingRun.NoAttributor e) {
            reporter.problem(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            output.report(e, reporter);
        }
        return reporter.problems() == 0 ? 0 : 1;
    }

    private void read(String path, VersionPairs versions, Reporter reporter) {
        try {
            if (path.matches("(?i)https?://.*")) {
                List<Outcome.Read> kept =
                        new KeptVersions(new Evidence(keeping.folder(surroundings.environment())), Set.of()).of(path);
                if (kept.isEmpty()) {
                    reporter.problem(path, "no version of it has been kept (hearsay read keeps what it fetches)");
                }
                kept.forEach(version -> versions.add(VersionPairs.Version.of(version)));
            } else if (!readReadings(path, versions, reporter)) {
                readArticles(path, versions, reporter);
            }
        } catch (IOException | HearsayException e) {
            reporter.problem(path, String.valueOf(e.getMessage()));
        }
    }

    private void readArticles(String path, VersionPairs versions, Reporter reporter) {
        ArticleReader reader =
                ArticleReader.builder().standardInput(surroundings.in()).build();
        try (Stream<Outcome> outcomes = reader.read(List.of(path))) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof Outcome.Read read) {
                    versions.add(VersionPairs.Version.of(read));
                } else if (outcome instanceof Outcome.Unread unread) {
                    reporter.problem(unread.location(), unread.reason());
                }
            });
        }
    }

    /** Reads what {@code hearsay read --format jsonl} wrote; false where the file is something else. */
    private static boolean readReadings(String path, VersionPairs versions, Reporter reporter) throws IOException {
        if (!path.endsWith(".jsonl") || !Files.isRegularFile(Path.of(path))) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(path))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    if (!line.isBlank()) {
                        versions.add(VersionPairs.Version.of(ReadingJson.read(line)));
                    }
                } catch (ReadingJsonException e) {
                    if (number == 1 && !isMeantAsReading(line)) {
                        return false; // articles, as it seems, that somebody has still to read
                    }
                    reporter.problem(path, "line " + number + ": " + e.getMessage());
                }
            }
            return true;
        } catch (MalformedInputException e) {
            return false;
        }
    }

    /** Whether it has what every reading has; an article of a corpus may have attributions too, but no article in it. */
    private static boolean isMeantAsReading(String line) {
        return line.contains("\"article\"") && line.contains("\"attributions\"");
    }

    private void write(List<VersionPairs.Pair> pairs, int articles, Reporter reporter) throws IOException {
        try (Destination destination = output.open(surroundings);
                ReadingRun run = new ReadingRun(bodies.attributor(attributor), new Readings(), reporter)) {
            ChangesOutput form = format == ListFormat.JSONL
                    ? new ChangesJson(destination.out())
                    : new ChangesText(destination.out(), surroundings.width(), output.wantsColor(surroundings));
            for (VersionPairs.Pair pair : pairs) {
                Reading before = reading(pair.before(), run);
                Reading after = reading(pair.after(), run);
                if (before != null && after != null) {
                    form.write(Changes.between(before, after));
                }
            }
            form.finish(articles, pairs.size());
            destination.finish();
        }
    }

    private static @Nullable Reading reading(VersionPairs.Version version, ReadingRun run) {
        return version.reading() != null ? version.reading() : run.read(version.article(), version.notices());
    }
}
