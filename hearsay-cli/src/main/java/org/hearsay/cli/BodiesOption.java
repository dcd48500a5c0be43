package org.hearsay.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's own lists of bodies, for commands that say who the sources are. */
final class BodiesOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--bodies",
            paramLabel = "FOLDER",
            description = "Your own lists of agencies, outlets, governments and the like, which count before ours:"
                    + " news-agency.txt, news-outlet.txt ...; docs/lists.md says how.")
    private @Nullable Path folder;

    /** What finds attributions: with the user's lists where there are some, else {@code plain}. */
    Supplier<Attributor> attributor(Supplier<Attributor> plain) {
        Path lists = folder;
        if (lists == null) {
            return plain;
        }
        if (!Files.isDirectory(lists)) {
            throw wrong(lists + " is no folder");
        }
        try {
            new SourceResolver(lists); // a list that cannot be read is told before anything is read
        } catch (UncheckedIOException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return () -> Attributor.withBodies(lists);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), "--bodies: " + what);
    }
}
