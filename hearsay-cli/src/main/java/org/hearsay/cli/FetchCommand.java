package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.cli.output.FeedListing;
import org.hearsay.core.HearsayException;
import org.hearsay.reader.feed.FeedEntry;
import org.hearsay.reader.feed.FeedWatch;
import org.hearsay.reader.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay fetch}: what is new in feeds. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        headerHeading = "%n",
        header = "Lists what is new in feeds and sitemaps.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        description = {
            "A feed's server is asked for what has changed since the last time, and what was not there then is listed; with "
                    + "--since, all that is not older. Only the feeds are fetched (of a sitemap index, the ten of its sitemaps on the same "
                    + "site that were changed last), and the robots.txt of their hosts: an article is fetched when you name it "
                    + "(hearsay read URL)."
        },
        parameterListHeading = "%nWhat to look at%n",
        optionListHeading = "%nOptions%n",
        exitCodeListHeading = "%nExit codes%n",
        exitCodeList = {"0:all feeds were looked at", "1:some could not be; the others were", "2:wrong usage"},
        footerHeading = "%nExamples%n",
        footer = {
            "  hearsay fetch https://news.example/feed.xml",
            "  hearsay fetch --since 24h https://news.example/feed.xml https://other.example/atom",
            "  hearsay fetch -f jsonl https://news.example/feed.xml | jq -r .url | xargs hearsay read",
            ""
        })
final class FetchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "URLs of feeds (RSS, Atom, JSON Feed) and sitemaps.")
    private List<String> feeds = List.of();

    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description =
                    "List all that is not older than a date (2026-03-13, or with a time) or a while (24h, 7d, 2w), seen "
                            + "before or not. Entries without a date are listed when they are new.")
    private @Nullable String since;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "How to list them (default: ${DEFAULT-VALUE}):",
                "text   for a person at a terminal",
                "jsonl  for programs: one JSON object a line for each entry"
            })
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private FetchOptions fetching = new FetchOptions();

    FetchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Since from = from();
        Reporter reporter = new Reporter(surroundings.err(), false, System::nanoTime);
        PrintStream out = new PrintStream(surroundings.out(), false, StandardCharsets.UTF_8);
        try (Fetcher fetcher = fetching.fetcher(surroundings.environment())) {
            FeedWatch watch = new FeedWatch(
                    fetcher, fetching.folder(surroundings.environment()).resolve("feeds"));
            for (String feed : feeds) {
                list(feed, watch, from, out, reporter);
            }
        } catch (IOException e) {
            reporter.problem("what was fetched was not kept: " + e.getMessage());
        }
        return reporter.problems() == 0 ? 0 : 1;
    }

    private @Nullable Since from() {
        try {
            return since == null ? null : Since.parse(since, Instant.now());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), e.getMessage());
        }
    }

    private void list(String feed, FeedWatch watch, @Nullable Since from, PrintStream out, Reporter reporter) {
        try {
            FeedWatch.Look look = watch.look(feed);
            List<FeedEntry> entries = from == null
                    ? look.fresh()
                    : look.entries().stream()
                            .filter(entry -> isSince(entry, from, look))
                            .toList();
            FeedListing listing = new FeedListing(look, entries);
            out.print(format == ListFormat.TEXT ? listing.text() : listing.lines());
            out.flush();
            look.failed().forEach(reporter::problem);
            // What nobody was shown is new the next time too.
            if (!out.checkError()) {
                watch.remember(look);
            }
        } catch (HearsayException | IOException e) {
            reporter.problem(feed, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isSince(FeedEntry entry, Since from, FeedWatch.Look look) {
        String date = entry.date();
        return date == null ? look.fresh().contains(entry) : from.isBeforeOrAt(date);
    }
}
