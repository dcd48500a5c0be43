package org.hearsay.reader;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of several locations, one after the other. Of all inputs at most one is open, and of all articles one is in
 * memory ({@link java.util.stream.Stream#flatMap} would hold all those of a file at once when it is asked for an iterator).
 */
final class Outcomes implements Iterator<Outcome>, AutoCloseable {

    private final Iterator<String> locations;
    private final Inputs inputs;
    private @Nullable OutcomeSource open;

    Outcomes(Iterator<String> locations, Inputs inputs) {
        this.locations = locations;
        this.inputs = inputs;
    }

    @Override
    public boolean hasNext() {
        while (open == null || !open.hasNext()) {
            close();
            if (!locations.hasNext()) {
                return false;
            }
            open = inputs.open(locations.next());
        }
        return true;
    }

    @Override
    public Outcome next() {
        if (!hasNext() || open == null) {
            throw new NoSuchElementException();
        }
        return open.next();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
