package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Article;

/** What the tests do to one input after the other: write it, read it, look at the outcome. */
final class Reads {

    /** Three sentences of running English, which the reader takes for an article wherever they stand. */
    static final String PROSE =
            "The mayor of Port Almond said on Monday that the old bridge would stay closed until spring. "
                    + "She had not seen the engineers' report, she added, but she did not doubt what was in it. "
                    + "A spokesman for the harbour denied that anyone had been warned.";

    private Reads() {}

    static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Path file(Path folder, String name, String content) {
        return file(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static List<Outcome> outcomes(Path... paths) {
        return outcomes(ArticleReader.create(), paths);
    }

    static List<Outcome> outcomes(ArticleReader reader, Path... paths) {
        try (Stream<Outcome> outcomes =
                reader.read(Arrays.stream(paths).map(Path::toString).toList())) {
            return outcomes.toList();
        }
    }

    static Article article(Path path) {
        return article(only(outcomes(path)));
    }

    static Article article(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        return ((Outcome.Read) outcome).article();
    }

    /** Why nothing was read of an input that has one outcome. */
    static String reason(Path path) {
        Outcome outcome = only(outcomes(path));
        assertThat(outcome.location()).isEqualTo(path.toString());
        return reason(outcome);
    }

    static String reason(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Unread.class);
        String reason = ((Outcome.Unread) outcome).reason();
        assertThat(reason).isNotBlank().doesNotContain("\n").isEqualTo(reason.strip());
        return reason;
    }

    private static Outcome only(List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }
}
