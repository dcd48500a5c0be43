package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.extractor.AttributionExtractor;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("../README.md");

    private static final String COMMAND = "$ ./hearsay read examples/merin-courier.html\n";

    /** The README's example, here so that the compiler sees it. */
    static void inYourProgram() {
        try (AttributionExtractor extractor = AttributionExtractor.open()) {
            Reading reading = extractor.read(Article.builder("note.txt", "The ministry denied it, a spokeswoman said.")
                    .build());
            reading.attributions()
                    .forEach(said -> System.out.println(
                            said.source().text() + ": " + said.content().text()));
        }
    }

    @Test
    void theExampleInTheReadmeCompiles() throws IOException {
        String example = code(Files.readString(README), "java").replaceAll("\\s+", "");
        String here = Files.readString(Path.of("src/test/java/org/hearsay/cli/ReadmeTest.java"))
                .replaceAll("\\s+", "");
        assertThat(here).contains(example);
    }

    @Test
    void theFilesThatTheReadmeNamesAreThere() throws IOException {
        Matcher links = Pattern.compile("]\\(([^):#]+)\\)").matcher(Files.readString(README));
        List<String> named = links.results().map(link -> link.group(1)).toList();
        assertThat(named).contains("LICENSE", "docs/architecture.md");
        assertThat(named)
                .allSatisfy(name -> assertThat(README.resolveSibling(name)).exists());
    }

    /**
     * Most of its lines, whatever the confidences: int8 arithmetic is not the same on every processor. {@code
     * -Dgoldens=update} puts what is printed here into the README.
     */
    @Test
    void thePictureInTheReadmeIsWhatTheCommandPrints() throws IOException {
        Shell shell = new Shell();
        shell.attributor = Attributor::shipped;
        assertThat(shell.run("read", "../examples/merin-courier.html")).isZero();
        List<String> blocks =
                List.of(shell.out().replace("../examples", "examples").split("\n\n", -1));
        String printed = COMMAND + String.join("\n\n", blocks.subList(0, 6)) + "\n\n...\n";
        String readme = Files.readString(README);
        String picture = code(readme, "console");
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(README, readme.replace(picture, printed));
        }
        List<String> lines = printed.replaceAll("0\\.\\d\\d", "").lines().toList();
        List<String> shown = code(Files.readString(README), "console")
                .replaceAll("0\\.\\d\\d", "")
                .lines()
                .toList();
        assertThat(shown).filteredOn(lines::contains).hasSizeGreaterThan(shown.size() * 4 / 5);
    }

    private static String code(String markdown, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(markdown);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
