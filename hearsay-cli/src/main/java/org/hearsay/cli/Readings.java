package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.core.Reading;

/** Keeps all readings, for what can only be said of them together. */
final class Readings implements ReadingOutput {

    private final List<Reading> all = new ArrayList<>();

    @Override
    public void write(Reading reading) {
        all.add(reading);
    }

    @Override
    public void finish() {}

    /** What was read, in the order of the inputs. */
    List<Reading> all() {
        return List.copyOf(all);
    }
}
