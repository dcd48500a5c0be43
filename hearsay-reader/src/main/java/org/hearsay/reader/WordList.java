package org.hearsay.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of words that ship with the reader as files: one entry a line, {@code #} starts a comment line. */
final class WordList {

    private WordList() {}

    /** The entries of the list, in its order. */
    static List<String> read(String fileName) {
        try (InputStream in = WordList.class.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + fileName);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
