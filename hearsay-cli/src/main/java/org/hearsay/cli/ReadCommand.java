package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.cli.output.JsonOutput;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.cli.output.html.HtmlOutput;
import org.hearsay.cli.output.text.TextOutput;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.hearsay.reader.fetch.Evidence;
import org.hearsay.reader.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: articles in, their attributions out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        headerHeading = "%n",
        header = "Reads articles and shows who said what in them.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "Each act of saying or thinking is shown as a source (who), a cue (the words that say that somebody speaks) and a "
                    + "content (what), at their exact places in the text. Articles in English are read; others are named and "
                    + "passed over. Nothing is sent anywhere, and nothing fetched but the URLs that you name and the robots.txt of their "
                    + "hosts."
        },
        parameterListHeading = "%nWhat to read%n",
        optionListHeading = "%nOptions%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:everything was read", "1:some input could not be read; the rest was", "2:wrong usage"},
        footerHeading = "%nExamples%n",
        footer = {
            "  hearsay read article.txt",
            "  hearsay read https://news.example/article.html       again tomorrow: says what was changed",
            "  hearsay read statement.pdf feed.xml crawl.warc.gz",
            "  hearsay read --format html --output page.html examples/*.html",
            "  hearsay read --publisher Courier --published 2026-03-13 article.txt",
            "  hearsay read --format jsonl news/ | jq -r '.attributions[].source.text'",
            "  zcat articles.jsonl.gz | hearsay read -",
            ""
        })
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<Attributor> attributor;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "1..*",
            description = {
                "Files, folders and URLs: text (.txt), web pages (.html), statements (.pdf, .docx, .eml), articles as JSON lines (.jsonl: an object a line with "
                        + "\"text\", and \"title\", \"publisher\", \"published\", \"location\" where known), feeds (RSS, "
                        + "Atom, JSON Feed) that carry their articles, WARC archives (.warc, .warc.gz); - is standard input."
            })
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How to show what was read (default: ${DEFAULT-VALUE}):",
                "text   for a person at a terminal",
                "html   one web page, which needs nothing else",
                "jsonl  for programs: one JSON object a line for each article",
                "json   the same, indented"
            })
    private Format format = Format.TEXT;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of articles that do not say theirs.")
    private @Nullable String title;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "The publisher of articles that do not say theirs, as text files never do.")
    private @Nullable String publisher;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When articles that do not say so were published: 2026-03-13, or with a time.")
    private @Nullable String published;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BodiesOption bodies = new BodiesOption();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    ReadCommand(Surroundings surroundings, Supplier<Attributor> attributor) {
        this.surroundings = surroundings;
        this.attributor = attributor;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings.err(), wantsProgress(), System::nanoTime);
        try (Fetcher fetcher = fetching.fetcher(surroundings.environment());
                Stream<Outcome> outcomes = reader(fetcher).read(paths)) {
            read(outcomes, reporter);
        } catch (ReadingRun.NoAttributor e) {
            reporter.problem(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            output.report(e, reporter);
        }
        return reporter.problems() == 0 ? 0 : 1;
    }

    private ArticleReader reader(Fetcher fetcher) {
        try {
            return ArticleReader.builder()
                    .title(title)
                    .publisher(publisher)
                    .published(published)
                    .standardInput(surroundings.in())
                    .fetcher(fetcher)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--" + e.getMessage());
        }
    }

    private void read(Stream<Outcome> outcomes, Reporter reporter) throws IOException {
        try (Destination destination = output.open(surroundings);
                ReadingOutput form = form(destination.out());
                ReadingRun run = new ReadingRun(bodies.attributor(attributor), form, reporter, versions())) {
            run.over(outcomes);
            form.finish();
            destination.finish();
        }
    }

    private KeptVersions versions() {
        return new KeptVersions(new Evidence(fetching.folder(surroundings.environment())), new HashSet<>(paths));
    }

    private ReadingOutput form(OutputStream out) throws IOException {
        return switch (format) {
            case TEXT -> new TextOutput(out, surroundings.width(), output.wantsColor(surroundings));
            case JSON -> JsonOutput.indented(out);
            case JSONL -> JsonOutput.lines(out);
            case HTML -> new HtmlOutput(out);
        };
    }

    /** Where the readings themselves scroll by, they show how far the reading is. */
    private boolean wantsProgress() {
        boolean readingsAreSeen = !output.isFile()
                && format != Format.HTML
                && surroundings.terminals().out();
        return surroundings.terminals().err() && !readingsAreSeen;
    }
}
