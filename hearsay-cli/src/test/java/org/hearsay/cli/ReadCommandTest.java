package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingJson;
import org.hearsay.core.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String RAIN =
            "It was a long night, and Anna said that it rained on the town until the morning.\n";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path rain;

    @BeforeEach
    void writeAnArticle() throws IOException {
        rain = write("rain.txt", RAIN);
    }

    @Test
    void showsAnArticleToAPerson() {
        assertThat(shell.run("read", rain)).isZero();
        assertThat(shell.out())
                .startsWith(rain + "\n1 attribution in 1 of 1 paragraphs\n")
                .contains("[1] Anna (unresolved) — “said”", "→ that it rained");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void writesALineOfJsonForEachArticleInTheOrderOfTheInputs() throws IOException {
        Path sun = write("sun.txt", "The sun was shining on the town, and nobody had anything to say about it.\n");
        assertThat(shell.run("read", "--format", "jsonl", sun, rain, sun)).isZero();
        List<Reading> readings = shell.out().lines().map(ReadingJson::read).toList();
        assertThat(readings)
                .extracting(reading -> reading.article().location())
                .containsExactly(sun.toString(), rain.toString(), sun.toString());
        assertThat(readings.get(1).article().text()).isEqualTo(RAIN);
        assertThat(readings.get(1).attributions()).hasSize(1);
    }

    @Test
    void aUsersListsSayWhoTheBodiesAre() throws IOException {
        Path flood = write("flood.txt", "Harborwire said that the bridge over the river was closed after the flood.\n");
        Path lists = Files.createDirectory(folder.resolve("lists"));
        Files.writeString(lists.resolve("news-agency.txt"), "# ours\nHarborwire; HW\n");
        assertThat(shell.run("read", "--bodies", lists, "--format", "jsonl", flood))
                .isZero();
        assertThat(ReadingJson.read(shell.out().strip()).sources())
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.name()).isEqualTo("Harborwire");
                    assertThat(source.kind()).isEqualTo(SourceKind.NEWS_AGENCY);
                });
    }

    @Test
    void namesListsThatCannotBeRead() throws IOException {
        assertThat(shell.run("read", "--bodies", folder.resolve("none"), rain)).isEqualTo(2);
        assertThat(shell.err()).contains("--bodies: " + folder.resolve("none") + " is no folder");
        Path broken = Files.createDirectory(folder.resolve("broken")).resolve("court.txt");
        Files.write(broken, new byte[] {(byte) 0xff, 'x'});
        assertThat(shell.run("read", "--bodies", broken.getParent(), rain)).isEqualTo(2);
        assertThat(shell.err()).contains("--bodies: " + broken + " is no list in UTF-8");
    }

    @Test
    void writesIndentedJson() throws IOException {
        assertThat(shell.run("read", "-f", "json", rain)).isZero();
        assertThat(shell.out()).startsWith("{\n  \"article\"");
        byte[] json = shell.out().getBytes(StandardCharsets.UTF_8);
        assertThat(ReadingJson.read(new ByteArrayInputStream(json)).attributions())
                .hasSize(1);
    }

    @Test
    void writesAPageToAFile() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(shell.run("read", "--format", "html", "--output", page, rain))
                .isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("that it rained");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("page.html", "rain.txt");
    }

    @Test
    void whatWasThereStaysWhenTheRunFails() throws IOException {
        Path page = write("page.html", "the old page");
        shell.attributor = () -> {
            throw new IllegalStateException("no model here");
        };
        assertThat(shell.run("read", "--format", "html", "--output", page, rain))
                .isEqualTo(1);
        assertThat(shell.err()).contains("hearsay: the model cannot be loaded: ", "no model here");
        assertThat(page).hasContent("the old page");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("page.html", "rain.txt");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnError() {
        Path page = folder.resolve("none/page.html");
        assertThat(shell.run("read", "--output", page, rain)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("hearsay: " + page + ": no such folder\n");
    }

    @Test
    void readsStandardInput() {
        shell.input = RAIN;
        assertThat(shell.run("read", "-")).isZero();
        assertThat(shell.out()).contains("[1] Anna");
    }

    @Test
    void aPageIsFetchedAndKept() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/rain.txt", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            byte[] body = RAIN.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        String url = "http://127.0.0.1:" + site.getAddress().getPort() + "/rain.txt";
        shell.environment.put("XDG_DATA_HOME", folder.toString());
        try {
            assertThat(shell.run("read", url)).isEqualTo(1);
            assertThat(shell.err()).contains("hearsay: " + url + ": 127.0.0.1 is a loopback address (--allow-private");
            assertThat(shell.run("read", "--allow-private", url)).isZero();
        } finally {
            site.stop(0);
        }
        assertThat(shell.out()).startsWith(url + "\n1 attribution");
        assertThat(folder.resolve("hearsay/evidence").toFile().list())
                .hasSize(2)
                .contains("visits")
                .anyMatch(name -> name.endsWith(".warc.gz"));
    }

    @Test
    void theCommandLineSaysWhatATextFileCannot() {
        shell.run("read", "--title", "Rain", "--publisher", "The Gauge", "--published", "2026-03-13", rain);
        assertThat(shell.out()).startsWith("Rain\nThe Gauge · 2026-03-13 · " + rain + "\n");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() {
        Path none = folder.resolve("none.txt");
        assertThat(shell.run("read", "--format", "jsonl", none, rain)).isEqualTo(1);
        assertThat(shell.err()).startsWith("hearsay: " + none + ": ").hasLineCount(1);
        assertThat(shell.out()).hasLineCount(1);
    }

    @Test
    void anArticleInAnotherLanguageIsKeptWithoutAttributions() throws IOException {
        Path russian = write(
                "ru.txt",
                "Кремль опроверг сообщения о том, что частные военные подрядчики прибыли в страну для охраны её президента. "
                        + "Об этом заявил журналистам пресс-секретарь президента в понедельник утром.\n");
        assertThat(shell.run("read", "--format", "jsonl", russian, rain)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("hearsay: " + russian + ": not read: language ru\n");
        assertThat(shell.attributed).extracting(Article::location).containsExactly(rain.toString());
        assertThat(shell.out()).hasLineCount(2);
    }

    @Test
    void anArticleThatBreaksTheModelIsNamedAndTheRestIsRead() throws IOException {
        Path boom =
                write("boom.txt", "Boom went the cannon on the hill above the old town, and the children laughed.\n");
        assertThat(shell.run("read", "--format", "jsonl", boom, rain)).isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("hearsay: " + boom + ": not read: IllegalStateException: a bug in the model\n");
        assertThat(shell.out()).hasLineCount(1);
    }

    @Test
    void theModelIsLoadedOnlyForAnArticle() {
        shell.attributor = () -> {
            throw new AssertionError("loaded");
        };
        assertThat(shell.run("read", folder.resolve("none.txt"))).isEqualTo(1);
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(shell.run("read")).isEqualTo(2);
        assertThat(shell.err()).contains("PATH", "Try 'hearsay read --help'.");
        assertThat(shell.run("read", "--format", "xml", rain)).isEqualTo(2);
        assertThat(shell.err()).contains("'--format'", "text, json, jsonl, html", "'xml'");
        assertThat(shell.run("read", "--published", "yesterday", rain)).isEqualTo(2);
        assertThat(shell.err()).contains("hearsay: --published must be", "yesterday");
        assertThat(shell.run("read", "--colour", rain)).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void coloursAreForTerminals() {
        shell.run("read", rain);
        assertThat(shell.out()).doesNotContain("\u001b");
        shell.outIsTerminal = true;
        shell.run("read", rain);
        assertThat(shell.out()).contains("\u001b[");
    }

    @Test
    void coloursCanBeRefusedAndDemanded() {
        shell.outIsTerminal = true;
        shell.run("read", "--color", "never", rain);
        shell.environment.put("NO_COLOR", "1");
        shell.run("read", rain);
        shell.environment.clear();
        shell.environment.put("TERM", "dumb");
        shell.run("read", rain);
        assertThat(shell.out()).doesNotContain("\u001b");
        shell.run("read", "--color=always", rain);
        assertThat(shell.out()).contains("\u001b[");
    }

    @Test
    void linesAreAsLongAsTheTerminalIsWide() throws IOException {
        Path wide = write("wide.txt", RAIN.strip() + " " + "word ".repeat(60));
        shell.run("read", wide);
        assertThat(longestLine()).isBetween(95, 100);
        shell.environment.put("COLUMNS", "50");
        shell.stdout = new ByteArrayOutputStream();
        shell.run("read", wide);
        assertThat(longestLine()).isBetween(45, 50);
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheRunQuietly() {
        shell.stdout = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(shell.run("read", "--format", "jsonl", rain, rain)).isZero();
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aFullDiskDoesNot() {
        shell.stdout = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(shell.run("read", rain)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("hearsay: standard output: No space left on device\n");
    }

    @Test
    void whatIsSaidOfABadNameIsSafeForTheTerminal() {
        assertThat(shell.run("read", folder.resolve("\u001b[2Jno\nne.txt"))).isEqualTo(1);
        assertThat(shell.err())
                .contains("␛[2Jno ne.txt")
                .doesNotContain("\u001b")
                .hasLineCount(1);
    }

    private int longestLine() {
        return shell.out()
                .lines()
                .filter(line -> !line.contains(folder.toString()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
