package org.hearsay.reader;

import java.util.Iterator;
import java.util.List;

/** The outcomes of one input, made as they are asked for; closing it lets go of the input. */
interface OutcomeSource extends Iterator<Outcome>, AutoCloseable {

    /** Never fails: all that was wanted of the input has been read by then. */
    @Override
    void close();

    /** Outcomes that are there already. */
    static OutcomeSource of(List<Outcome> outcomes) {
        Iterator<Outcome> iterator = outcomes.iterator();
        return new OutcomeSource() {
            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }

            @Override
            public Outcome next() {
                return iterator.next();
            }

            @Override
            public void close() {}
        };
    }

    /** The outcome of an input that could not be read. */
    static OutcomeSource unread(String location, String reason) {
        return of(List.of(new Outcome.Unread(location, reason)));
    }
}
