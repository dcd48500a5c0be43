package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Every evaluation, one after another, on the same data. */
@Command(
        name = "all",
        description = "Does attributions, speed and where, one after another, on the same data.",
        mixinStandardHelpOptions = true)
final class AllCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "Gold, in PolNeAR's form (.jsonl).")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private String gold;

    @Option(
            names = "--write",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            description = "Put the figures in this file of results; without a FILE: docs/results.md.")
    private @Nullable String write;

    @Option(names = "--no-peer", description = "Time Hearsay alone.")
    private boolean noPeer;

    @Option(
            names = "--peer-defaults",
            description = "Run the peer a second time, with its annotators' default settings.")
    private boolean peerDefaults;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Override
    public Integer call() {
        int worst = 0;
        for (String evaluation : List.of("attributions", "speed", "where")) {
            List<String> arguments = new ArrayList<>(List.of(evaluation, "--gold", gold));
            if (write != null) {
                arguments.add(write.isEmpty() ? "--write" : "--write=" + write);
            }
            if (noPeer && evaluation.equals("speed")) {
                arguments.add("--no-peer");
            }
            if (peerDefaults && evaluation.equals("speed")) {
                arguments.add("--peer-defaults");
            }
            worst = Math.max(
                    worst,
                    Main.commandLine()
                            .setOut(command.commandLine().getOut())
                            .setErr(command.commandLine().getErr())
                            .execute(arguments.toArray(String[]::new)));
            command.commandLine().getOut().println();
        }
        return worst;
    }
}
