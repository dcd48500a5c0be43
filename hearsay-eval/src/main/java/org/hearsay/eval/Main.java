package org.hearsay.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.core.HearsayException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Measures Hearsay against public data and peers. Started by {@code hearsay-eval/evaluate}.
 *
 * <pre>{@code
 * hearsay-eval/evaluate all --gold ../shared/data/polnear/dev.jsonl --write
 * hearsay-eval/evaluate attributions --gold ../shared/data/polnear/dev.jsonl --errors 5
 * }</pre>
 */
@Command(
        name = "evaluate",
        description = "Measures Hearsay against public data and peers.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AllCommand.class,
            ArchiveCommand.class,
            AttributionsCommand.class,
            ClaimsCommand.class,
            CopiesCommand.class,
            CoreferenceCommand.class,
            InterpretationCommand.class,
            PagesCommand.class,
            SpeedCommand.class,
            StancesCommand.class,
            StoriesCommand.class,
            StorySpeedCommand.class,
            TraceSpeedCommand.class,
            WhereCommand.class,
        })
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    /** Ends with 0, with 1 if some input could not be used, with 2 for wrong usage. */
    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Main::failed);
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof HearsayException || e instanceof IOException) {
            String what = e instanceof HearsayException ? e.getMessage() : e.toString();
            command.getErr().println("evaluate " + command.getCommandName() + ": " + what);
            return FAILED;
        }
        throw e;
    }
}
