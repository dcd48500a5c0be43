package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.cli.output.html.TraceHtml;
import org.hearsay.cli.output.text.TraceText;
import org.hearsay.cli.output.trace.StoryView;
import org.hearsay.cli.output.trace.TraceSvg;
import org.hearsay.core.HearsayException;
import org.hearsay.core.Reading;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.trace.StoryTracer;
import org.hearsay.linker.trace.TraceJson;
import org.hearsay.linker.trace.TracedStory;
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

/** {@code hearsay trace}: articles in, their stories, claims and origins out. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        headerHeading = "%n",
        header = "Shows what articles claim, who carries and who denies it, and how many origins stand behind it.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "Articles about one event are a story; what they say becomes claims, each with its reports, and every report is traced "
                    + "to whose word it is. Two reports are of one origin only for a reason, which is told; --corrections takes it back. "
                    + "All is done in memory, and nothing is sent anywhere."
        },
        parameterListHeading = "%nWhat to trace%n",
        optionListHeading = "%nOptions%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:everything was read", "1:some input could not be read; the rest was traced", "2:wrong usage"
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  hearsay trace news/",
            "  hearsay trace --format html --output report.html news/",
            "  hearsay trace --corrections known.jsonl news/",
            "  hearsay trace --format jsonl news/ | jq '.claims[] | [.independentOrigins, .text]'",
            ""
        })
final class TraceCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<Attributor> attributor;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH|URL",
            arity = "1..*",
            description = "Files, folders and URLs, as `hearsay read` takes them; - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How to show the stories (default: ${DEFAULT-VALUE}):",
                "text   for a person at a terminal",
                "jsonl  for programs: one JSON object a line for each story",
                "html   one self-contained page: every report is a click from its words in the article",
                "svg    a drawing of whose word the claims are"
            })
    private TraceFormat format = TraceFormat.TEXT;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = {
                "What you know better, as JSON lines: {\"same\": [NAME, NAME]}, {\"different\": [NAME, NAME]}, or {\"article\": ID or "
                        + "location, \"attribution\": ID, \"stance\": WORD}."
            })
    private @Nullable Path corrections;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private BodiesOption bodies = new BodiesOption();

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    TraceCommand(Surroundings surroundings, Supplier<Attributor> attributor) {
        this.surroundings = surroundings;
        this.attributor = attributor;
    }

    @Override
    public Integer call() {
        Corrections known = corrections();
        StoryTracer tracer = new StoryTracer(known);
        Reporter reporter =
                new Reporter(surroundings.err(), surroundings.terminals().err(), System::nanoTime);
        try (Fetcher fetcher = fetching.fetcher(surroundings.environment());
                Stream<Outcome> outcomes = reader(fetcher).read(paths)) {
            List<Reading> read = Readings.of(outcomes, bodies.attributor(attributor), reporter);
            write(tracer.trace(Readings.distinct(read, reporter)), known);
        } catch (ReadingRun.NoAttributor e) {
            reporter.problem(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            output.report(e, reporter);
        }
        return reporter.problems() == 0 ? 0 : 1;
    }

    private Corrections corrections() {
        if (corrections == null) {
            return Corrections.none();
        }
        try {
            return Corrections.read(Files.readAllLines(corrections, StandardCharsets.UTF_8));
        } catch (IOException | HearsayException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--corrections: " + corrections + ": " + e.getMessage());
        }
    }

    private ArticleReader reader(Fetcher fetcher) {
        return ArticleReader.builder()
                .standardInput(surroundings.in())
                .fetcher(fetcher)
                .build();
    }

    private void write(List<TracedStory> stories, Corrections known) throws IOException {
        try (Destination destination = output.open(surroundings)) {
            switch (format) {
                case TEXT -> writeText(stories, destination.out());
                case JSONL -> writeJson(stories, destination.out());
                case HTML -> TraceHtml.write(StoryView.of(stories, known), destination.out());
                case SVG -> TraceSvg.write(StoryView.of(stories, known), destination.out());
            }
            destination.finish();
        }
    }

    private void writeText(List<TracedStory> stories, OutputStream out) throws IOException {
        TraceText text = new TraceText(out, surroundings.width(), output.wantsColor(surroundings));
        for (TracedStory story : stories) {
            text.write(story);
        }
    }

    private static void writeJson(List<TracedStory> stories, OutputStream out) throws IOException {
        for (TracedStory story : stories) {
            out.write((TraceJson.line(story) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
