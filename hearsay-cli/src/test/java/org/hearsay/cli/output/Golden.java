package org.hearsay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what the output must be, read and approved by a person. {@code mvn -pl hearsay-cli -am test
 * -Dgoldens=update} writes them all anew; the difference is for the reviewer of the change.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/cli/goldens");

    private Golden() {}

    /** Checks that {@code actual} is what the file {@code name} holds. */
    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("update".equals(System.getProperty("goldens"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual)
                .as("%s (mvn -pl hearsay-cli -am test -Dgoldens=update writes it anew)", name)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
