package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How long the {@code hearsay} command takes to start and to do nothing: the launcher, the JVM, the first classes. */
public final class LauncherStart {

    private LauncherStart() {}

    /** Seconds, by the clock on the wall; the median of so many runs. */
    public static double seconds(Path launcher, int runs) throws IOException {
        try (ArticleFolder folder = ArticleFolder.of(List.of())) {
            return new HearsayProcess(launcher, folder).runs(runs, "--version").seconds();
        }
    }
}
