package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the output goes and whether it is coloured, for all commands that show what they found. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which is replaced, instead of standard output.")
    private @Nullable Path file;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colours in text: auto (on a terminal, unless NO_COLOR is set), always or never.")
    private ColorMode color = ColorMode.AUTO;

    /** Whether it goes to a file, so that nobody sees it scroll by. */
    boolean isFile() {
        return file != null;
    }

    /** @throws IOException if the file cannot be written */
    Destination open(Surroundings surroundings) throws IOException {
        return file == null ? Destination.stream(surroundings.out()) : Destination.file(file);
    }

    boolean wantsColor(Surroundings surroundings) {
        return file == null ? surroundings.wantsColor(color) : color == ColorMode.ALWAYS;
    }

    /** Says what went wrong with the output, unless whoever read it has seen enough, as {@code head} does. */
    void report(IOException e, Reporter reporter) {
        if (file != null || !isClosedPipe(e)) {
            reporter.problem(file == null ? "standard output" : file.toString(), reason(e));
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed") || message.contains("EPIPE");
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? "no such folder"
                : e instanceof AccessDeniedException ? "not allowed" : String.valueOf(e.getMessage());
    }
}
