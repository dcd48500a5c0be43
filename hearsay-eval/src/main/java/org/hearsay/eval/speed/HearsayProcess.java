package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.core.HearsayException;
import org.hearsay.eval.attributions.ArticleSpans;
import org.hearsay.eval.attributions.AttributionFile;

/** Hearsay as its user runs it: the {@code hearsay} command, a new process each time. */
final class HearsayProcess {

    private static final long MINUTES = 30;

    private final String launcher;
    private final ArticleFolder folder;

    HearsayProcess(Path launcher, ArticleFolder folder) {
        this.launcher = launcher.toAbsolutePath().normalize().toString();
        this.folder = folder;
    }

    /**
     * Several runs over the same input.
     *
     * @param seconds the median of the runs, by the clock on the wall
     * @param cpuSeconds the median of the runs, over all cores
     * @param peakMebibytes the most memory that any of them held, or 0 where that cannot be known
     */
    record Runs(double seconds, double cpuSeconds, double peakMebibytes) {}

    /** Runs {@code hearsay} with these arguments so many times, after one run that does not count (it may build). */
    Runs runs(int times, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(arguments));
        List<ProcessRun> runs = new ArrayList<>();
        for (int i = 0; i <= times; i++) {
            runs.add(ProcessRun.of(command, output(), folder.beside("hearsay.err"), MINUTES));
        }
        List<ProcessRun> counted = runs.subList(1, runs.size());
        return new Runs(
                Median.of(counted.stream().map(ProcessRun::seconds).toList()),
                Median.of(counted.stream().map(ProcessRun::cpuSeconds).toList()),
                counted.stream()
                        .map(ProcessRun::peakMebibytes)
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0));
    }

    /** What the last run found. @throws HearsayException if it is not one line for each of so many articles */
    Map<String, ArticleSpans> found(int articles) throws IOException {
        Map<String, ArticleSpans> found = AttributionFile.predicted(output());
        if (found.size() != articles) {
            throw new HearsayException(launcher + ": read " + found.size() + " of " + articles + " articles");
        }
        return found;
    }

    private Path output() {
        return folder.beside("hearsay.jsonl");
    }
}
