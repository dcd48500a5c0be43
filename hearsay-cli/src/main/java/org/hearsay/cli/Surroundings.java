package org.hearsay.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the command finds around it. Java cannot say whether standard output is a terminal, nor how wide one is ({@link
 * System#console()} speaks of input and output together, and in newer versions of something else), so the shell's own {@code
 * [ -t 1 ]} and {@code stty} are asked; where they are missing, there is no terminal.
 *
 * @param in standard input
 * @param out standard output; buffered by whoever writes to it
 * @param err standard error
 * @param environment the environment variables
 * @param terminals which of the two outputs a person looks at
 */
record Surroundings(
        InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Terminals terminals) {

    private static final int USUAL_WIDTH = 100;

    /** What is known about the terminals; a test has its own. */
    interface Terminals {

        /** Whether standard output is one. */
        boolean out();

        /** Whether standard error is one. */
        boolean err();

        /** How many columns the terminal has, or 0 where that is not known. */
        int columns();
    }

    /** Whether to colour what goes to standard output; see <a href="https://no-color.org">no-color.org</a>. */
    boolean wantsColor(ColorMode mode) {
        return switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                environment.getOrDefault("NO_COLOR", "").isEmpty()
                        && !"dumb".equals(environment.get("TERM"))
                        && terminals.out();
        };
    }

    /** How many columns a line of standard output may have. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(columns);
        }
        int known = terminals.out() ? terminals.columns() : 0;
        return known > 0 ? known : USUAL_WIDTH;
    }

    /** Asks the shell. */
    static final class ShellTerminals implements Terminals {

        @Override
        public boolean out() {
            return isTerminal(1);
        }

        @Override
        public boolean err() {
            return isTerminal(2);
        }

        private static boolean isTerminal(int descriptor) {
            try {
                Process test = new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                        .inheritIO()
                        .start();
                return test.waitFor() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public int columns() {
            try {
                Process stty = new ProcessBuilder("stty", "size")
                        .redirectInput(new File("/dev/tty"))
                        .redirectError(Redirect.DISCARD)
                        .start();
                String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
                boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
                return ended && size.matches("\\d{1,4} \\d{1,4}")
                        ? Integer.parseInt(size.substring(size.indexOf(' ') + 1))
                        : 0;
            } catch (IOException e) {
                return 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }
    }
}
