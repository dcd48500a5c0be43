package org.hearsay.cli;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stream's elements in a thread of its own, a few ahead of whoever wants them, in the same order: the next article
 * is read while the one before it is in the model. What the stream throws is thrown by {@link #next()} after all that came
 * before it. Its own methods are for one thread.
 */
final class Ahead<T> implements Iterator<T>, AutoCloseable {

    /** The last thing in the queue: the stream has ended, or has thrown. */
    private record End(@Nullable Throwable thrown) {}

    private final BlockingQueue<Object> queue;
    private final Thread thread;
    private @Nullable Object next;

    /**
     * @param stream is closed when it has ended or {@link #close()} was called
     * @param elements how many wait at most, which bounds the memory
     */
    Ahead(Stream<T> stream, int elements) {
        queue = new ArrayBlockingQueue<>(elements);
        thread = new Thread(() -> take(stream), "reading ahead");
        thread.setDaemon(true); // it may hang in a read from standard input when the program wants to end
        thread.start();
    }

    private void take(Stream<T> stream) {
        Throwable thrown = null;
        try (stream) {
            for (Iterator<T> elements = stream.iterator(); elements.hasNext(); ) {
                queue.put(elements.next());
            }
        } catch (InterruptedException e) {
            return; // nobody waits for more
        } catch (RuntimeException | Error e) {
            thrown = e;
        }
        try {
            queue.put(new End(thrown));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hasNext() {
        Object element = peek();
        return !(element instanceof End end) || end.thrown() != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T next() {
        Object element = peek();
        if (element instanceof End end) {
            if (end.thrown() == null) {
                throw new NoSuchElementException();
            }
            next = new End(null);
            if (end.thrown() instanceof Error error) {
                throw error;
            }
            throw end.thrown() instanceof RuntimeException e ? e : new NoSuchElementException();
        }
        next = null;
        return (T) element;
    }

    private Object peek() {
        Object element = next;
        if (element == null) {
            try {
                element = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                element = new End(null);
            }
            next = element;
        }
        return element;
    }

    /** Stops taking. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
