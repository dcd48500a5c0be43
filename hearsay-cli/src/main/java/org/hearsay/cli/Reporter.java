package org.hearsay.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.hearsay.cli.output.SafeText;

/**
 * Speaks to the person on standard error: one line for each thing that went wrong, and, where somebody looks, how far the
 * reading is. How many articles there are is not known before the last one (a folder, a file of JSON lines), so progress is
 * a count and a speed, not a bar. Not safe to share between threads.
 */
final class Reporter {

    private static final long BETWEEN_LINES = Duration.ofMillis(200).toNanos();
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean progressWanted;
    private final LongSupplier nanoTime;
    private final long start;
    private long lastShown;
    private boolean shown;
    private int problems;

    /**
     * @param progressWanted whether to show progress; {@code err} must be a terminal then
     * @param nanoTime as {@link System#nanoTime()}
     */
    Reporter(OutputStream err, boolean progressWanted, LongSupplier nanoTime) {
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.progressWanted = progressWanted;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.lastShown = start;
    }

    /** There is something to know of what is at {@code location}; nothing failed. */
    void remark(String location, String message) {
        clear();
        err.println("hearsay: " + SafeText.line(location + ": " + message));
    }

    /** Something at {@code location} failed. */
    void problem(String location, String reason) {
        problem(location + ": " + reason);
    }

    /** Something failed. */
    void problem(String message) {
        clear();
        problems++;
        err.println("hearsay: " + SafeText.line(message));
    }

    /** How often something failed. */
    int problems() {
        return problems;
    }

    /** So many articles are done. */
    void progress(int articles) {
        long now = nanoTime.getAsLong();
        if (!progressWanted || articles < 2 || now - lastShown < BETWEEN_LINES) {
            return;
        }
        lastShown = now;
        shown = true;
        double seconds = (now - start) / 1e9;
        err.print(CLEAR_LINE
                + String.format(Locale.ROOT, "%d articles read, %.1f a second", articles, articles / seconds));
        err.flush();
    }

    /** Takes the line of progress away. */
    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }
}
