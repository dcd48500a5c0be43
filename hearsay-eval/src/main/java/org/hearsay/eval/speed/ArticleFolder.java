package org.hearsay.eval.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.eval.attributions.ArticleSpans;

/**
 * Articles as text files in a folder of their own, under the system's temporary folder, for programs to read; gone when
 * closed. Other programs' output goes beside them.
 */
final class ArticleFolder implements AutoCloseable {

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    private ArticleFolder(Path root) {
        this.root = root;
    }

    static ArticleFolder of(Collection<ArticleSpans> articles) throws IOException {
        ArticleFolder folder = new ArticleFolder(Files.createTempDirectory("hearsay-speed"));
        Files.createDirectory(folder.articles());
        for (ArticleSpans article : articles) {
            Path file = folder.articles().resolve(article.id() + ".txt");
            folder.files.add(Files.writeString(file, article.text()));
        }
        return folder;
    }

    /** The folder that holds the articles and nothing else. */
    Path articles() {
        return root.resolve("articles");
    }

    /** The files, in the order of the articles. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** A place beside the articles. */
    Path beside(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
