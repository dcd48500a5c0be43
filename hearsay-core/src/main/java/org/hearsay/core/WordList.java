package org.hearsay.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Data files of the form that all modules share: one entry a line, in UTF-8; {@code #} starts a comment line. */
public final class WordList {

    private WordList() {}

    /** The entries of a resource beside {@code owner}, in their order. */
    public static Set<String> of(Class<?> owner, String name) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(lines(owner, name)));
    }

    /** The lines of a resource beside {@code owner} that hold something, stripped, in their order. */
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
