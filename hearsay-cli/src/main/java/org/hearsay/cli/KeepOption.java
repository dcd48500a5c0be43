package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where evidence is kept, which all commands that make it or look at it can be told. */
final class KeepOption {

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description =
                    "Where all that is fetched is kept as it came, in WARC files (default: hearsay/evidence in your data "
                            + "folder, ~/.local/share).")
    private @Nullable Path folder;

    /** Where what was fetched is kept: as given, or in the user's data folder (XDG Base Directory Specification). */
    Path folder(Map<String, String> environment) {
        if (folder != null) {
            return folder;
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(data))
                .resolve("hearsay")
                .resolve("evidence");
    }
}
