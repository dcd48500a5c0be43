package org.hearsay.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.reader.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code hearsay read}: each article goes through the attributor and out before the next one comes, so that memory
 * holds one reading whatever the number of articles. What fails is reported, and the rest is still read. The attributor is
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
        int articles = 0;
        while (outcomes.hasNext()) {
            Outcome outcome = next(outcomes);
            if (outcome instanceof Outcome.Unread unread) {
                reporter.problem(unread.location(), unread.reason());
            } else if (outcome instanceof Outcome.Read read) {
                Reading reading = reading(read);
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

    private @Nullable Reading reading(Outcome.Read read) {
        Article article = read.article();
        if (ArticleFacts.isForeign(article)) {
            reporter.problem(article.location(), "not read: language " + article.language());
            return new Reading(article, read.notices(), List.of(), List.of());
        }
        Attributor open = attributor();
        try {
            return open.read(article, read.notices());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            reporter.problem(article.location(), "not read: " + reason(e));
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
        if (attributor != null) {
            attributor.close();
        }
    }
}
