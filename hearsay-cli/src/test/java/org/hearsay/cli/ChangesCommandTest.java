package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangesCommandTest {

    private static final String BEFORE = "It was a long night over the whole of the town and the harbour. ";
    private static final String SAID = "Anna said that it rained in the night, and nobody had slept until the morning.";
    private static final String AFTER =
            "Nobody had anything to say about the night, and the town slept until the morning.";

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private volatile String page = page("Rain", BEFORE + SAID);
    private HttpServer site;
    private String url;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/a.html", exchange -> {
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
        url = "http://127.0.0.1:" + site.getAddress().getPort() + "/a.html";
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void aFormThatItDoesNotHaveIsWrongUsage() throws IOException {
        Path old = write("old.txt", BEFORE + SAID + "\n");
        assertThat(run("changes", "--format", "html", old, old)).isEqualTo(2);
        assertThat(shell.err()).contains("html").contains("text, jsonl");
    }

    @Test
    void ofTwoFilesTheSecondIsTheNewerVersion() throws IOException {
        Path old = write("old.txt", BEFORE + SAID + "\n");
        Path now = write("new.txt", BEFORE + AFTER + "\n");
        assertThat(run("changes", old, now)).isZero();
        assertThat(shell.out())
                .isEqualTo(now + "\nfrom " + old + " to " + now + "\n1 attribution gone\n\ngone from ¶ 1\n"
                        + "- Anna (unresolved) — “said” · 0.99\n  → that it rained\n");
        assertThat(run("changes", now, old)).isZero();
        assertThat(shell.out()).contains("1 attribution added", "+ Anna");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void versionsThatSayTheSameHaveNoChanges() throws IOException {
        Path old = write("old.txt", BEFORE + SAID);
        Path now = write("new.txt", BEFORE.replace(" ", "\n") + SAID + "\n");
        assertThat(run("changes", old, now)).isZero();
        assertThat(shell.out()).isEqualTo("no changes: 2 articles, none of them in two versions that differ\n");
        assertThat(shell.attributed).isEmpty();
        Path other = write("other.txt", "A word more. " + BEFORE + SAID);
        assertThat(run("changes", old, other)).isZero();
        assertThat(shell.out()).contains("the attributions are the same");
    }

    @Test
    void aUrlThatIsReadAgainIsToldToBeANewVersionAndItsVersionsAreCompared() {
        assertThat(read()).isZero();
        assertThat(read()).isZero();
        assertThat(shell.err()).isEmpty();
        page = page("A quiet night", BEFORE + AFTER);
        assertThat(read()).isZero();
        assertThat(shell.err())
                .isEqualTo("hearsay: " + url + ": a new version: 1 attribution gone (hearsay changes shows it)\n");
        site.stop(0);
        assertThat(run("changes", "--keep", folder, url)).isZero();
        assertThat(shell.out())
                .startsWith("A quiet night\nwas titled: Rain\nfrom ")
                .contains("1 attribution gone", "- Anna")
                .containsOnlyOnce("gone from");
    }

    @Test
    void anArchiveHasTheVersionsOfEachAddress() throws IOException {
        read();
        page = page("Rain", BEFORE + AFTER);
        read();
        try (var archives = Files.list(folder).filter(Files::isRegularFile).sorted()) {
            Object[] words = archives.map(Object.class::cast).toArray();
            assertThat(run("changes", words[0])).isZero();
            assertThat(shell.out()).startsWith("no changes: 1 article,");
        }
        assertThat(run("changes", folder)).isZero();
        assertThat(shell.out()).contains("1 attribution gone");
    }

    @Test
    void readingsAreComparedAsTheyWereRead() throws IOException {
        Path old = folder.resolve("old.jsonl");
        Path now = folder.resolve("new.jsonl");
        run("read", "-f", "jsonl", "-o", old, write("old.txt", BEFORE + SAID));
        run("read", "-f", "jsonl", "-o", now, write("new.txt", AFTER + " " + BEFORE + AFTER));
        shell.attributed.clear();
        assertThat(run("changes", "--format", "jsonl", old, now)).isZero();
        assertThat(shell.attributed).isEmpty();
        JsonNode line = JsonMapper.shared().readTree(shell.out());
        assertThat(line.path("before").path("location").asString()).endsWith("old.txt");
        assertThat(line.path("after").path("id").asString()).startsWith("sha256:");
        assertThat(line.path("after").has("text")).isFalse();
        assertThat(line.path("gone").path(0).path("content").path("text").asString())
                .isEqualTo("that it rained");
        assertThat(line.path("added").size() + line.path("reworded").size()).isZero();
    }

    @Test
    void whatCannotBeComparedIsNamed() throws IOException {
        assertThat(run("changes")).isEqualTo(2);
        assertThat(run("changes", "--keep", folder, url)).isEqualTo(1);
        assertThat(shell.err())
                .contains("hearsay: " + url + ": no version of it has been kept (hearsay read keeps what it fetches)");
        Path broken = write("broken.jsonl", "{}\n");
        assertThat(run("changes", broken, folder.resolve("none.txt"))).isEqualTo(1);
        assertThat(shell.err()).contains("broken.jsonl: line 1", "none.txt: no such file");
    }

    @Test
    void aReadingThatIsBrokenIsNamedAsOne() throws IOException {
        Path broken = write("broken.jsonl", "{\"article\": 5, \"attributions\": []}\n");
        assertThat(run("changes", broken, broken)).isEqualTo(1);
        assertThat(shell.err()).contains("broken.jsonl: line 1: article");
    }

    @Test
    void articlesThatHaveAttributionsAreArticles() throws IOException {
        Path corpus =
                write("corpus.jsonl", "{\"id\": \"a\", \"text\": \"" + BEFORE + SAID + "\", \"attributions\": []}\n");
        assertThat(run("changes", corpus, write("now.txt", BEFORE + AFTER))).isZero();
        assertThat(shell.err()).isEmpty();
    }

    private int read() {
        return run("read", "--allow-private", "--keep", folder, url);
    }

    private int run(Object... words) {
        shell.stdout = new ByteArrayOutputStream();
        return shell.run(words);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><title>" + title + "</title><h1>" + title + "</h1><p>" + text + "</p>";
    }
}
