package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.reader.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about fetching, by all commands that do. */
final class FetchOptions {

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description =
                    "Where all that is fetched is kept as it came, in WARC files (default: hearsay/evidence in your data "
                            + "folder, ~/.local/share).")
    private @Nullable Path folder;

    @Option(
            names = "--allow-private",
            description =
                    "Fetch from private and local addresses too, which are refused otherwise, whatever leads to them.")
    private boolean allowPrivate;

    /** A fetcher as the options say. */
    Fetcher fetcher(Map<String, String> environment) {
        return Fetcher.builder(folder(environment)).allowPrivate(allowPrivate).build();
    }

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
