package org.hearsay.cli.output;

import java.io.IOException;

/** A form in which changes leave the command. */
public interface ChangesOutput {

    /** Writes what changed between two versions. */
    void write(Changes changes) throws IOException;

    /**
     * Ends the output.
     *
     * @param articles how many there were
     * @param pairs how many times one was another version of the one before
     */
    void finish(int articles, int pairs) throws IOException;
}
