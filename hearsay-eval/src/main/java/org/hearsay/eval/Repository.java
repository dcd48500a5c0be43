package org.hearsay.eval;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.core.HearsayException;

/** The checkout that this program was built in: where its results, its peers and {@code ./hearsay} are. */
final class Repository {

    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    /** Found by walking up from this program's own classes. @throws HearsayException if they lie in no checkout */
    static Repository find() {
        try {
            Path at = Path.of(Repository.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = at; folder != null; folder = folder.getParent()) {
                if (Files.exists(folder.resolve("hearsay-eval/pom.xml"))) {
                    return new Repository(folder);
                }
            }
            throw new HearsayException(at + ": not inside a checkout of Hearsay");
        } catch (URISyntaxException e) {
            throw new HearsayException("the place of this program: " + e.getMessage(), e);
        }
    }

    /** A file of the checkout. */
    Path file(String path) {
        return root.resolve(path);
    }

    /** A path as it is written from the root, so that results name no folder of this machine but its neighbours. */
    String relative(Path path) {
        return root.relativize(path.toAbsolutePath().normalize()).toString();
    }

    /** The argument as it would be given in the root: an absolute path that is there becomes a relative one. */
    String relative(String argument) {
        return argument.startsWith("/") && Files.exists(Path.of(argument)) ? relative(Path.of(argument)) : argument;
    }
}
