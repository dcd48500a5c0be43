package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.cli.output.ReadingOutput;
import org.hearsay.core.Reading;
import org.hearsay.reader.Outcome;

/** Keeps all readings, for what can only be said of them together. */
final class Readings implements ReadingOutput {

    private final List<Reading> all = new ArrayList<>();

    /**
     * Reads all, in memory, in the order of the inputs.
     *
     * @throws ReadingRun.NoAttributor if there is an article and the attributor cannot be opened
     */
    static List<Reading> of(Stream<Outcome> outcomes, Supplier<Attributor> attributor, Reporter reporter)
            throws IOException {
        Readings readings = new Readings();
        try (ReadingRun run = new ReadingRun(attributor, readings, reporter)) {
            run.over(outcomes);
        }
        return readings.all();
    }

    /** Each article once, in the order of their locations, whatever that of the inputs; one that is left out is named. */
    static List<Reading> distinct(List<Reading> readings, Reporter reporter) {
        Map<String, Reading> kept = new LinkedHashMap<>();
        readings.stream()
                .sorted(Comparator.comparing(reading -> reading.article().location()))
                .forEach(reading -> {
                    Reading first = kept.putIfAbsent(reading.article().id(), reading);
                    if (first != null) {
                        reporter.problem(
                                reading.article().location(),
                                "left out, the same article as "
                                        + first.article().location());
                    }
                });
        return List.copyOf(kept.values());
    }

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
