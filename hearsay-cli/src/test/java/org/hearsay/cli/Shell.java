package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.cli.output.Fixtures;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;

/** Runs the command as a shell would, with an attributor that finds "Anna said that it rained" and needs no model. */
final class Shell {

    private static final String WORDS = "Anna said that it rained";

    final Map<String, String> environment = new HashMap<>();
    final List<Article> attributed = new ArrayList<>();
    boolean outIsTerminal;
    boolean errIsTerminal;
    String input = "";
    OutputStream stdout = new ByteArrayOutputStream();
    Supplier<Attributor> attributor = Stub::new;
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    /** Returns the exit code. */
    int run(Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                stdout,
                stderr,
                environment,
                new FakeTerminals());
        return Main.run(surroundings, attributor, args);
    }

    String out() {
        return ((ByteArrayOutputStream) stdout).toString(StandardCharsets.UTF_8);
    }

    String err() {
        return stderr.toString(StandardCharsets.UTF_8);
    }

    private final class FakeTerminals implements Surroundings.Terminals {

        @Override
        public boolean out() {
            return outIsTerminal;
        }

        @Override
        public boolean err() {
            return errIsTerminal;
        }

        @Override
        public int columns() {
            return 72;
        }
    }

    private final class Stub implements Attributor {

        @Override
        public Reading read(Article article, List<Notice> notices) {
            attributed.add(article);
            if (article.text().contains("Boom")) {
                throw new IllegalStateException("a bug\nin the model");
            }
            return article.text().contains(WORDS)
                    ? Fixtures.of(article, "Anna", "said", "that it rained")
                    : Fixtures.bare(article);
        }

        @Override
        public void close() {}
    }
}
