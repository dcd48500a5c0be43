package org.hearsay.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.LogManager;
import org.hearsay.cli.output.SafeText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The {@code hearsay} command: says how it is used, and hands over to its subcommands. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        headerHeading = "%n",
        header = "Hearsay reads news and shows who said what, on whose word.",
        synopsisHeading = "%nUsage: ",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions%n",
        commandListHeading = "%nCommands%n",
        footerHeading = "%nExamples%n",
        footer = {
            "  hearsay read article.txt                who said what in an article",
            "  hearsay read --format html news/        the same for a folder, as a web page",
            "  hearsay fetch https://news.example/rss  what is new in a feed",
            "  hearsay trace news/                     what a folder claims, and whose word it is",
            "  hearsay changes old.html new.html       what became of it in a newer version",
            "  hearsay check \"It is leaking.\" news/    who affirms, denies or doubts a sentence",
            "  hearsay help read                       all that `read` can do",
            ""
        })
public final class Main {

    private Main() {}

    /** Runs the command and ends the program: 0 if all went well, 1 if some input failed, 2 for wrong usage. */
    public static void main(String[] args) {
        LogManager.getLogManager().reset(); // libraries' logging is not for the person at the terminal
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                new Surroundings.ShellTerminals());
        System.exit(run(surroundings, Attributor::shipped, args));
    }

    /** Runs the command without ending the program, and returns its exit code. */
    static int run(Surroundings surroundings, Supplier<Attributor> attributor, String... args) {
        PrintWriter out = new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new ReadCommand(surroundings, attributor))
                .addSubcommand(new TraceCommand(surroundings, attributor))
                .addSubcommand(new CheckCommand(surroundings, attributor))
                .addSubcommand(new FetchCommand(surroundings))
                .addSubcommand(new ChangesCommand(surroundings, attributor))
                .addSubcommand(new HelpCommand())
                .setOut(out)
                .setErr(err)
                .registerConverter(Format.class, new OneOf<>(Format.values()))
                .registerConverter(ListFormat.class, new OneOf<>(ListFormat.values()))
                .registerConverter(TraceFormat.class, new OneOf<>(TraceFormat.values()))
                .registerConverter(ColorMode.class, new OneOf<>(ColorMode.values()))
                .setExpandAtFiles(false) // a file may be called @this
                .setParameterExceptionHandler((wrong, given) -> explain(wrong, err));
        if (args.length == 0) {
            command.usage(err);
            return CommandLine.ExitCode.USAGE;
        }
        return command.execute(args);
    }

    private static int explain(ParameterException wrong, PrintWriter err) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        err.println("hearsay: " + SafeText.line(String.valueOf(wrong.getMessage())));
        err.println("Try '" + command + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }
}
