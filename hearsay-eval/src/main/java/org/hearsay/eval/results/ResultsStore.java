package org.hearsay.eval.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.core.HearsayException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results that stand, in two files side by side: {@code results.json} holds the figures in full, and {@code results.md}
 * is written from it, whole, each time. A section is replaced by the next run of the same evaluation on data of the same
 * name; the others stay.
 */
public final class ResultsStore {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ObjectWriter WRITER =
            MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private final Path markdown;
    private final Path json;

    private record Stored(Map<String, Section> sections) {}

    private ResultsStore(Path markdown) {
        this.markdown = markdown;
        this.json = markdown.resolveSibling(markdown.getFileName().toString().replaceFirst("(\\.md)?$", ".json"));
    }

    /** The results in {@code markdown} and the file of figures beside it; neither has to be there yet. */
    public static ResultsStore at(Path markdown) {
        return new ResultsStore(markdown);
    }

    /** What to tell a person of how this section compares with what stands: a line each. */
    public List<String> compare(String key, Section section) throws IOException {
        Section before = read().get(key);
        if (before == null) {
            return List.of("Nothing stood in " + markdown.getFileName() + " for this.");
        }
        List<String> lines = new ArrayList<>();
        if (!before.data().equals(section.data())) {
            lines.add("Other data than what stands: " + before.data() + " -> " + section.data());
        }
        if (!before.machine().equals(section.machine())) {
            lines.add("Another machine than what stands: " + before.machine() + " -> " + section.machine());
        }
        List<Movement> moved = section.movedFrom(before);
        moved.forEach(movement -> lines.add(movement.toString()));
        long worse = moved.stream().filter(Movement::isWorse).count();
        lines.add(moved.size() + " figures moved from those of " + before.date() + ", " + worse + " for the worse.");
        return lines;
    }

    /** Puts the section in place of the one under this key, and writes both files. */
    public void put(String key, Section section) throws IOException {
        Map<String, Section> sections = read();
        sections.put(key, section);
        Files.createDirectories(markdown.toAbsolutePath().getParent());
        write(json, WRITER.writeValueAsString(new Stored(sections)) + "\n");
        write(markdown, toMarkdown(sections));
    }

    private Map<String, Section> read() throws IOException {
        if (!Files.exists(json)) {
            return new TreeMap<>();
        }
        try {
            return new TreeMap<>(
                    MAPPER.readValue(Files.readString(json), Stored.class).sections());
        } catch (JacksonException e) {
            throw new HearsayException(json + ": not the figures of an evaluation: " + e.getOriginalMessage(), e);
        }
    }

    private static String toMarkdown(Map<String, Section> sections) {
        StringBuilder all = new StringBuilder("""
                # Results

                Written by `hearsay-eval/evaluate`, from `results.json`; do not edit. Each part says the command that makes its
                figures again.
                """);
        sections.values().forEach(section -> all.append('\n').append(section.toMarkdown()));
        return all.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
