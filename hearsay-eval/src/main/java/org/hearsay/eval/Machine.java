package org.hearsay.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is running this: figures of speed mean nothing without it. */
final class Machine {

    private static final double BUSY = 0.5;

    /** What int8 arithmetic goes fastest with, best first; the first that the processor has is said. */
    private static final List<String> INSTRUCTIONS =
            List.of("amx_int8", "avx512_vnni", "avx_vnni", "avx512f", "avx2", "sse4_2", "asimddp", "asimd");

    private Machine() {}

    /** Cores, processor, its best instructions and the JDK, in words. */
    static String describe() {
        String flags = INSTRUCTIONS.stream()
                .filter(processor("flags", "Features")
                        .map(all -> Set.of(all.split("\\s+")))
                        .orElse(Set.of())::contains)
                .findFirst()
                .map(best -> " with " + best)
                .orElse("");
        return Runtime.getRuntime().availableProcessors() + " cores, "
                + processor("model name").orElse(System.getProperty("os.arch")) + flags + ", JDK "
                + Runtime.version().toString() + ", " + System.getProperty("os.name");
    }

    /** A warning where other programs keep the machine busy, so that times are provisional. */
    static Optional<String> busy() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load <= BUSY
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "Provisional: the machine was busy with other work (load average %.1f before the start).",
                        load));
    }

    private static Optional<String> processor(String... names) {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> List.of(names).contains(line.split(":", 2)[0].strip()))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // not on this system
        }
    }
}
