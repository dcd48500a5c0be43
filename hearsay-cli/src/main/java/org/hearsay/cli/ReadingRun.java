package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.reader.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code hearsay read}: articles go through the attributor, as many at once as there are processors, and out in the
 * order in which they came, so that memory holds a few readings whatever the number of articles. What fails is reported, and the rest is still read. The attributor is
 * opened when the first article needs it.
 */
final class ReadingRun implements AutoCloseable {

    /** The attributor could not be opened, so that no article can be read. */
    static final class NoAttributor extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAttributor(Throwable cause) {
            super("the model cannot be loaded: " + reason(cause), cause);
        }
    }

    /** Articles in the attributor at once. */
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** An outcome whose turn to be written has not come, and its reading where one is being made. */
    private record Underway(Outcome outcome, @Nullable Future<Reading> reading) {}

    private final ExecutorService readers = Executors.newFixedThreadPool(THREADS, ReadingRun::daemon);
    private final Supplier<Attributor> opener;
    private final ReadingOutput output;
    private final Reporter reporter;
    private @Nullable Attributor attributor;

    ReadingRun(Supplier<Attributor> opener, ReadingOutput output, Reporter reporter) {
        this.opener = opener;
        this.output = output;
        this.reporter = reporter;
    }

    /**
     * Takes all outcomes.
     *
     * @throws IOException if the output fails; what went wrong with an input is reported and not thrown
     * @throws NoAttributor if there is an article and the attributor cannot be opened
     */
    void over(Iterator<Outcome> outcomes) throws IOException {
        Deque<Underway> underway = new ArrayDeque<>();
        int articles = 0;
        while (outcomes.hasNext() || !underway.isEmpty()) {
            if (outcomes.hasNext() && underway.size() <= THREADS) {
                Outcome outcome = next(outcomes);
                if (outcome != null) {
                    underway.add(start(outcome));
                }
                continue;
            }
            Underway first = underway.remove();
            if (first.outcome() instanceof Outcome.Unread unread) {
                reporter.problem(unread.location(), unread.reason());
            } else {
                Reading reading = finish(first);
                if (reading != null) {
                    output.write(reading);
                }
                reporter.progress(++articles);
            }
        }
        reporter.clear();
    }

    private @Nullable Outcome next(Iterator<Outcome> outcomes) {
        try {
            return outcomes.next();
        } catch (RuntimeException | OutOfMemoryError e) {
            reporter.problem("reading stopped: " + reason(e));
            return null;
        }
    }

    private Underway start(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read read) || ArticleFacts.isForeign(read.article())) {
            return new Underway(outcome, null);
        }
        Attributor open = attributor();
        return new Underway(outcome, readers.submit(() -> open.read(read.article(), read.notices())));
    }

    private @Nullable Reading finish(Underway underway) {
        Outcome.Read read = (Outcome.Read) underway.outcome();
        Article article = read.article();
        if (underway.reading() == null) {
            reporter.problem(article.location(), "not read: language " + article.language());
            return new Reading(article, read.notices(), List.of(), List.of());
        }
        try {
            return underway.reading().get();
        } catch (ExecutionException e) {
            reporter.problem(article.location(), "not read: " + reason(Objects.requireNonNullElse(e.getCause(), e)));
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reporter.problem(article.location(), "not read: interrupted");
            return null;
        }
    }

    private Attributor attributor() {
        Attributor open = attributor;
        if (open == null) {
            try {
                open = opener.get();
            } catch (RuntimeException | LinkageError e) {
                throw new NoAttributor(e);
            }
            attributor = open;
        }
        return open;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true); // whoever stops in the middle does not wait for it
        return thread;
    }

    /** One line about what was thrown: its message, if it has one that says more than its name. */
    private static String reason(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "not enough memory";
        }
        String message = thrown.getMessage();
        return message == null || message.isBlank()
                ? thrown.getClass().getSimpleName()
                : thrown.getClass().getPackageName().startsWith("org.hearsay")
                        ? message
                        : thrown.getClass().getSimpleName() + ": " + message;
    }

    @Override
    public void close() {
        readers.shutdown();
        if (attributor != null) {
            attributor.close();
        }
    }
}
