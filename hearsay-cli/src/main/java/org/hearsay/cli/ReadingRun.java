package org.hearsay.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.Changes;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.reader.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One run over articles: as many are in the attributor at once as there are processors, and they come out in the order of the
 * inputs, each as soon as it and all before it are done. Memory holds a few articles at a time, whatever their number, and a
 * very long one alone. What fails is reported, and the rest is still read. The attributor is opened when the first article
 * needs it.
 */
final class ReadingRun implements AutoCloseable {

    /** The attributor could not be opened, so that no article can be read. */
    static final class NoAttributor extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAttributor(Throwable cause) {
            super("the model cannot be loaded: " + reason(cause), cause);
        }
    }

    /** An input on its way: what came of it is known at once, or when the attributor is done. */
    private record Pending(Outcome outcome, @Nullable CompletableFuture<Result> result) {}

    /** What the attributor made of an article: a reading, or the reason why there is none. */
    private record Result(
            @Nullable Reading reading, @Nullable String problem) {}

    /** UTF-16 units of text that are in the attributor at once, unless one article is longer. */
    private static final int ROOM = 2_000_000;

    private static final int SECONDS_TO_END = 10;

    private final Supplier<Attributor> opener;
    private final ReadingOutput output;
    private final Reporter reporter;
    private final KeptVersions versions;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ForkJoinPool workers = new ForkJoinPool(processors);
    private final Semaphore room = new Semaphore(ROOM);
    private @Nullable Attributor attributor;

    ReadingRun(Supplier<Attributor> opener, ReadingOutput output, Reporter reporter) {
        this(opener, output, reporter, KeptVersions.none());
    }

    /** @param versions of which it is told when an article is a new one */
    ReadingRun(Supplier<Attributor> opener, ReadingOutput output, Reporter reporter, KeptVersions versions) {
        this.opener = opener;
        this.output = output;
        this.reporter = reporter;
        this.versions = versions;
    }

    /**
     * Takes all outcomes, in a thread of its own, and closes them.
     *
     * @throws IOException if the output fails; what went wrong with an input is reported and not thrown
     * @throws NoAttributor if there is an article and the attributor cannot be opened
     */
    void over(Stream<Outcome> outcomes) throws IOException {
        int articles = 0;
        try (Ahead<Pending> ahead = new Ahead<>(outcomes.map(this::begin), 2 * processors)) {
            while (ahead.hasNext()) {
                Pending pending = next(ahead);
                if (pending != null && finish(pending)) {
                    reporter.progress(++articles);
                }
            }
        }
        reporter.clear();
    }

    /** Gives an article to the attributor, when there is room. */
    private Pending begin(Outcome outcome) {
        if (!(outcome instanceof Outcome.Read read) || ArticleFacts.isForeign(read.article())) {
            return new Pending(outcome, null);
        }
        int length = Math.min(read.article().text().length(), ROOM);
        acquire(length);
        return new Pending(
                outcome,
                CompletableFuture.supplyAsync(() -> read(read), workers)
                        .whenComplete((done, e) -> room.release(length)));
    }

    private void acquire(int length) {
        try {
            room.acquire(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for more");
        }
    }

    private Result read(Outcome.Read read) {
        Attributor open = attributor();
        try {
            return new Result(open.read(read.article(), read.notices()), null);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Result(null, "not read: " + reason(e));
        }
    }

    private synchronized Attributor attributor() {
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

    private @Nullable Pending next(Iterator<Pending> ahead) {
        try {
            return ahead.next();
        } catch (RuntimeException | OutOfMemoryError e) {
            reporter.problem("reading stopped: " + reason(e));
            return null;
        }
    }

    /** Writes what came of an input, or reports what went wrong; true if it was an article. */
    private boolean finish(Pending pending) throws IOException {
        if (pending.outcome() instanceof Outcome.Unread unread) {
            reporter.problem(unread.location(), unread.reason());
        }
        if (!(pending.outcome() instanceof Outcome.Read read)) {
            return false;
        }
        Reading reading = reading(read, pending);
        if (reading != null) {
            output.write(reading);
            tellOfVersion(reading);
        }
        return true;
    }

    private @Nullable Reading reading(Outcome.Read read, Pending pending) {
        Article article = read.article();
        Result result = pending.result() == null
                ? new Result(
                        new Reading(article, read.notices(), List.of(), List.of()),
                        "not read: language " + article.language())
                : await(pending.result());
        if (result.problem() != null) {
            reporter.problem(article.location(), result.problem());
        }
        return result.reading();
    }

    /**
     * Reads one article now; what is wrong with it is reported.
     *
     * @return null where the attributor fails
     * @throws NoAttributor if the attributor cannot be opened
     */
    @Nullable
    Reading read(Article article, List<Notice> notices) {
        Outcome.Read read = new Outcome.Read(article, notices);
        return reading(read, begin(read));
    }

    private void tellOfVersion(Reading reading) {
        Article article = reading.article();
        Outcome.Read before = versions.before(article);
        if (before == null) {
            return;
        }
        Reading earlier = ArticleFacts.isForeign(article) ? null : read(before.article(), before.notices());
        String changes =
                earlier == null ? "" : ": " + Changes.between(earlier, reading).counts();
        reporter.remark(article.location(), "a new version" + changes + " (hearsay changes shows it)");
    }

    private static Result await(CompletableFuture<Result> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof NoAttributor none) {
                throw none;
            }
            throw e;
        }
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

    /** Ends the run. The attributor stays open if it is still at work after some seconds: then only the program's end stops it. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            if (workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                closeAttributor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void closeAttributor() {
        if (attributor != null) {
            attributor.close();
        }
    }
}
