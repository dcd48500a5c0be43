package org.hearsay.linker.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Data files of one entry a line; {@code #} starts a comment line. */
public final class WordList {

    private WordList() {}

    /** The entries of a resource beside {@code owner}. */
    public static Set<String> of(Class<?> owner, String name) {
        return Set.copyOf(lines(owner, name));
    }

    /** The lines of a resource beside {@code owner} that hold something, in their order. */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
