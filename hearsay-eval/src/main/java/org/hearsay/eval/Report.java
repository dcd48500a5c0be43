package org.hearsay.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.eval.results.ResultsStore;
import org.hearsay.eval.results.Section;
import org.hearsay.eval.results.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How every evaluation ends: its tables printed, compared with what stands, and, if asked, put in its place. */
final class Report {

    private static final String RESULTS = "docs/results.md";

    private final Repository repository = Repository.find();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--write",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE",
            description = "Put the figures in this file of results and the .json beside it; without a FILE: " + RESULTS
                    + ". Without --write they are compared with what stands there, and left.")
    private @Nullable String write;

    Repository repository() {
        return repository;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /**
     * Ends an evaluation.
     *
     * @param key what this is, among the results: the same evaluation of other data has another
     * @param data the file or the folder of articles
     * @param articles how many of them were used
     */
    void finish(String key, String title, Path data, int articles, List<String> notes, List<Table> tables)
            throws IOException {
        Section section = new Section(
                title,
                command(),
                new Section.Data(name(data), sha256(data), articles),
                LocalDate.now(java.time.ZoneOffset.UTC).toString(),
                Machine.describe(),
                notes,
                tables);
        out().println(title + ": " + section.data().file() + ", " + articles + " articles");
        tables.forEach(table -> out().println("\n" + table.title() + "\n\n" + table.toMarkdown()));
        notes.forEach(out()::println);
        boolean asked = write != null && !write.isEmpty();
        ResultsStore store = ResultsStore.at(asked ? Path.of(Objects.requireNonNull(write)) : repository.file(RESULTS));
        out().println();
        store.compare(key + ": " + name(data), section).forEach(out()::println);
        if (write != null) {
            store.put(key + ": " + name(data), section);
            out().println("Written.");
        }
        out().flush();
    }

    private String command() {
        return command.commandLine().getParseResult().originalArgs().stream()
                .map(repository::relative)
                .collect(Collectors.joining(" ", "hearsay-eval/evaluate ", ""));
    }

    /** Its folder and its name: enough to tell one set from another. */
    private static String name(Path data) {
        Path folder = data.toAbsolutePath().normalize().getParent();
        Path name = Objects.requireNonNull(data.getFileName());
        return folder == null || folder.getFileName() == null ? name.toString() : folder.getFileName() + "/" + name;
    }

    private static String sha256(Path data) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (Stream<Path> files = Files.walk(data)) { // a file, or all of a folder
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
