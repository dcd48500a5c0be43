package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hearsay.core.HearsayException;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program, from its start to its end.
 *
 * <p>The most memory it held is what the kernel says of it: {@code VmHWM} in {@code /proc/PID/status}, looked at all along,
 * of the program and of every process under it; the greatest of them counts. On a system without {@code /proc} it is not
 * known.
 *
 * @param seconds by the clock on the wall
 * @param cpuSeconds of all its processes on all cores, to within a look; other programs on the machine move it least. 0
 *     where that cannot be known
 * @param peakMebibytes the most memory of its biggest process, or null where that cannot be known
 */
public record ProcessRun(
        double seconds, double cpuSeconds, @Nullable Double peakMebibytes) {

    private static final long LOOK_EVERY_MS = 20;

    /**
     * Runs a program to its end, its output into files.
     *
     * @throws HearsayException if it fails or takes longer than that; says the last line of its errors
     */
    public static ProcessRun of(List<String> command, Path output, Path errors, long minutes) throws IOException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        Map<Long, Long> peaks = new HashMap<>();
        Map<Long, Duration> cpu = new HashMap<>();
        try {
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                look(process.toHandle(), peaks, cpu);
                if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(minutes)) {
                    throw new HearsayException(command.get(0) + ": not done after " + minutes + " minutes");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HearsayException(command.get(0) + ": interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new HearsayException(
                    command.get(0) + ": ended with " + process.exitValue() + ": " + lastLine(errors));
        }
        return new ProcessRun(
                seconds,
                cpu.values().stream().mapToDouble(one -> one.toNanos() / 1e9).sum(),
                peaks.values().stream()
                        .max(Long::compare)
                        .map(kibibytes -> kibibytes / 1024.0)
                        .orElse(null));
    }

    private static void look(ProcessHandle process, Map<Long, Long> peaks, Map<Long, Duration> cpu) {
        Stream.concat(Stream.of(process), process.descendants()).forEach(one -> {
            peaks.merge(one.pid(), peakKibibytes(one.pid()), Math::max);
            one.info().totalCpuDuration().ifPresent(used -> cpu.put(one.pid(), used));
        });
        peaks.values().removeIf(peak -> peak == 0);
    }

    private static long peakKibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // it has just ended, or there is no /proc
        }
    }

    private static String lastLine(Path file) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
    }
}
