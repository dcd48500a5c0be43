package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.PROSE;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.outcomes;
import static org.hearsay.reader.Reads.reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    Path folder;

    @Test
    void allFilesWithKnownEndingsAreReadSortedByNameFolderByFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("b"));
        String line = "{\"id\": \"%s\", \"text\": \"" + PROSE + "\"}\n";
        file(folder, "c.jsonl", line.formatted("one") + line.formatted("two"));
        file(inner, "z.md", PROSE);
        file(inner, "a.html", "<p>" + PROSE);
        file(folder, "a.txt", PROSE);
        file(folder, "d.png", PROSE);
        file(folder, "README", PROSE);
        assertThat(outcomes(folder))
                .allMatch(outcome -> outcome instanceof Outcome.Read)
                .extracting(Outcome::location)
                .containsExactly(
                        folder.resolve("a.txt").toString(),
                        inner.resolve("a.html").toString(),
                        inner.resolve("z.md").toString(),
                        "one",
                        "two");
    }

    @Test
    void whatIsHiddenIsNotRead() throws IOException {
        file(folder, ".draft.txt", PROSE);
        file(Files.createDirectory(folder.resolve(".git")), "a.txt", PROSE);
        Path seen = file(folder, "a.txt", PROSE);
        assertThat(outcomes(folder)).extracting(Outcome::location).containsExactly(seen.toString());
    }

    @Test
    void aFolderWithoutArticlesIsUnread() throws IOException {
        assertThat(reason(folder)).isEqualTo("no articles in this folder");
        file(Files.createDirectories(folder.resolve("a/b/c")), "d.png", "");
        assertThat(reason(folder)).isEqualTo("no articles in this folder");
    }

    @Test
    void badFilesInAFolderHaveTheirOwnReasons() throws IOException {
        Path empty = file(folder, "a.txt", "");
        Path broken = Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));
        file(folder, "c.txt", PROSE);
        assertThat(outcomes(folder))
                .startsWith(
                        new Outcome.Unread(empty.toString(), "empty file"),
                        new Outcome.Unread(broken.toString(), "no such file"))
                .hasSize(3);
    }

    @Test
    @Timeout(10)
    void linksThatMakeARingOfFoldersAreNotFollowedForEver() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path article = file(inner, "a.txt", PROSE);
        Files.createSymbolicLink(inner.resolve("back"), folder);
        Files.createSymbolicLink(inner.resolve("itself"), Path.of("itself"));
        assertThat(outcomes(folder)).extracting(Outcome::location).containsExactly(article.toString());
    }

    @Test
    @Timeout(10)
    void aFolderThatManyLinksLeadToIsReadOnce() throws IOException {
        Path at = folder;
        for (int i = 0; i < 40; i++) {
            Path below = Files.createDirectory(at.resolve("0"));
            Files.createSymbolicLink(at.resolve("1"), below);
            at = below;
        }
        file(at, "a.txt", PROSE);
        assertThat(outcomes(folder)).hasSize(1);
    }

    @Test
    void aLinkToAFolderIsAFolder() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        file(there, "a.txt", PROSE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), there);
        assertThat(outcomes(link))
                .extracting(Outcome::location)
                .containsExactly(link.resolve("a.txt").toString());
    }
}
