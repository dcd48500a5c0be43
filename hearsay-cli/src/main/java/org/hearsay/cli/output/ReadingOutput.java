package org.hearsay.cli.output;

import java.io.Closeable;
import java.io.IOException;
import org.hearsay.core.Reading;

/**
 * Where readings go, one after another, in the order in which their inputs were given. Not safe to share between threads.
 */
public interface ReadingOutput extends Closeable {

    /**
     * Takes the next reading and keeps none of it in memory: what it becomes is written before this returns, or waits in a
     * file.
     *
     * @throws IOException if it cannot be written
     */
    void write(Reading reading) throws IOException;

    /** Writes what comes after the last reading, and flushes. Not called where something failed on the way. */
    void finish() throws IOException;

    /** Frees what was held. What was written to stays open. */
    @Override
    default void close() throws IOException {}
}
