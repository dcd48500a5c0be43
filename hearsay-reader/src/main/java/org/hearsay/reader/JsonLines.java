package org.hearsay.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import org.hearsay.core.Article;
import org.jspecify.annotations.Nullable;

/**
 * Articles from a stream that has one JSON object a line, read as they are asked for. A line that cannot be read is an
 * outcome of its own, with its number, and the lines after it are still read; blank lines are nothing.
 */
final class JsonLines implements OutcomeSource {

    private final String location;
    private final InputStream in;
    private final LineSplitter lines;
    private final long bound;
    private final JsonArticles articles;
    private final Finisher finisher;
    private @Nullable Outcome next;
    private boolean any;
    private boolean done;

    JsonLines(String location, InputStream in, long bound, Finisher finisher) {
        this.location = location;
        this.in = in;
        this.bound = bound;
        this.finisher = finisher;
        lines = new LineSplitter(in, bound);
        articles = new JsonArticles(bound);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            next = read();
            done = next == null;
            any = true;
        }
        return next != null;
    }

    @Override
    public Outcome next() {
        Outcome outcome = hasNext() ? next : null;
        if (outcome == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return outcome;
    }

    private @Nullable Outcome read() {
        try {
            for (LineSplitter.Line line = lines.next(); line != null; line = lines.next()) {
                Outcome outcome = outcome(line);
                if (outcome != null) {
                    return outcome;
                }
            }
            return any ? null : new Outcome.Unread(location, lines.any() ? "nothing but white space" : "empty file");
        } catch (IOException e) {
            done = true;
            return new Outcome.Unread(location, UnreadException.reasonOf(e));
        }
    }

    private @Nullable Outcome outcome(LineSplitter.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            return unread(line, Sizes.tooLarge(line.length(), bound));
        }
        String json = Encoding.of(bytes).decode(bytes);
        if (BinaryData.isBlank(json)) {
            return null;
        }
        try {
            Article article = articles.article(json, location + ":" + line.number());
            return finisher.finish(article);
        } catch (UnreadException e) {
            return unread(line, e.reason());
        }
    }

    private Outcome unread(LineSplitter.Line line, String reason) {
        return new Outcome.Unread(location, "line " + line.number() + ": " + reason);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            // All that was wanted of it has been read.
        }
    }
}
