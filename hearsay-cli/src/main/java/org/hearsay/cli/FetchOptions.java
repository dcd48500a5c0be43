package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.reader.fetch.Fetcher;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said about fetching, by all commands that do. */
final class FetchOptions {

    @Mixin
    private KeepOption keeping = new KeepOption();

    @Option(
            names = "--allow-private",
            description =
                    "Fetch from private and local addresses too, which are refused otherwise, whatever leads to them.")
    private boolean allowPrivate;

    /** A fetcher as the options say. */
    Fetcher fetcher(Map<String, String> environment) {
        return Fetcher.builder(folder(environment)).allowPrivate(allowPrivate).build();
    }

    /** Where what was fetched is kept. */
    Path folder(Map<String, String> environment) {
        return keeping.folder(environment);
    }
}
