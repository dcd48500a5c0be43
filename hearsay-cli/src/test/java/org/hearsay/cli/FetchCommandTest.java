package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchCommandTest {

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private final List<String> asked = new ArrayList<>();
    private String items = item(1, "2026-03-12") + item(2, "2026-03-13");
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private HttpServer site;
    private String feed;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/feed.xml", this::answer);
        site.createContext("/", this::answerFile);
        site.start();
        feed = "http://127.0.0.1:" + site.getAddress().getPort() + "/feed.xml";
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @Test
    void whatIsNewIsListedOnceForAPerson() {
        assertThat(fetch()).isZero();
        assertThat(shell.out())
                .isEqualTo("Gazette · 2 new of 2 · " + feed + "\n"
                        + "  2026-03-12        Story 1\n                    https://news.example/1\n"
                        + "  2026-03-13        Story 2\n                    https://news.example/2\n");
        assertThat(fetch()).isZero();
        assertThat(shell.out()).isEqualTo("Gazette · nothing new of 2 · " + feed + "\n");
        items = item(3, "2026-03-14") + items;
        assertThat(fetch()).isZero();
        assertThat(shell.out()).startsWith("Gazette · 1 new of 3").contains("Story 3");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void aServerIsAskedForWhatHasChanged() {
        fetch();
        fetch();
        items = item(3, "2026-03-14") + items;
        fetch();
        assertThat(asked).containsExactly("null 200", "\"2\" 304", "\"2\" 200");
    }

    @Test
    void sinceListsAllThatIsNotOlderSeenBeforeOrNot() {
        fetch();
        assertThat(fetch("--since", "2026-03-13", "--format", "jsonl")).isZero();
        assertThat(asked).containsExactly("null 200", "\"2\" 304");
        assertThat(shell.out())
                .isEqualTo("{\"feed\":\"" + feed
                        + "\",\"id\":\"https://news.example/2\",\"url\":\"https://news.example/2\","
                        + "\"title\":\"Story 2\",\"published\":\"2026-03-13\",\"full\":false}\n");
        fetch("--since", "1h");
        assertThat(shell.out()).startsWith("Gazette · nothing new of 2");
    }

    @Test
    void aFeedThatFailsIsNamedAndTheOthersAreListed() {
        String none = feed.replace("feed.xml", "none.xml");
        assertThat(fetch(none)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("hearsay: " + none + ": the server answered 404 Not Found\n");
        assertThat(shell.out()).contains("Story 1");
        assertThat(shell.run("fetch", "--keep", folder, feed)).isEqualTo(1);
        assertThat(shell.err()).contains("a loopback address (--allow-private allows it)");
        assertThat(fetch("/etc/passwd")).isEqualTo(1);
        assertThat(shell.err()).contains("hearsay: /etc/passwd: only http and https are fetched");
    }

    @Test
    void theSitemapsOfAnIndexAreLookedAt() {
        String index = feed.replace("feed", "index");
        String map = feed.replace("feed", "map");
        String none = feed.replace("feed", "none");
        files.put("/index.xml", "<sitemapindex>" + sitemap(map) + sitemap(none) + "</sitemapindex>");
        files.put("/map.xml", "<urlset><url><loc>https://news.example/7</loc></url></urlset>");
        assertThat(shell.run("fetch", "--allow-private", "--keep", folder, index))
                .isEqualTo(1);
        assertThat(shell.out())
                .startsWith("1 new of 1 in 1 of 2 sitemaps · " + index + "\n")
                .contains("https://news.example/7\n");
        assertThat(shell.err()).isEqualTo("hearsay: " + none + ": the server answered 404 Not Found\n");
    }

    @Test
    void whatIsKnownOfAFeedMayBeBroken() throws IOException {
        fetch();
        try (var known = Files.list(folder.resolve("feeds"))) {
            Files.writeString(known.findFirst().orElseThrow(), "{\"url\": ");
        }
        assertThat(fetch()).isEqualTo(1);
        assertThat(shell.err()).contains("what is known of this feed cannot be read: " + folder);
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(shell.run("fetch")).isEqualTo(2);
        assertThat(fetch("--since", "soon")).isEqualTo(2);
        assertThat(shell.err()).contains("hearsay: --since must be a date such as 2026-03-13", "\"soon\"");
        assertThat(fetch("--format", "html")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-13, 2026-03-13, true",
        "2026-03-13, 2026-03-12, false",
        "2026-03-13, 2026-03-12T23:30:00-05:00, true",
        "2026-03-13T12:00:00Z, 2026-03-13, true",
        "2026-03-13T12:00, 2026-03-13T11:59:59Z, false",
        "24h, 2026-03-12T11:00:00Z, false",
        "24h, 2026-03-12T13:00:00Z, true",
        "2w, 2026-02-28, true",
        "1d, no date, true"
    })
    void aWhileAndADateAreTheSame(String since, String date, boolean isNew) {
        Instant now = Instant.parse("2026-03-13T12:00:00Z");
        assertThat(Since.parse(since, now).isBeforeOrAt(date)).isEqualTo(isNew);
        assertThatThrownBy(() -> Since.parse("2026-02-30", now)).isInstanceOf(IllegalArgumentException.class);
    }

    private int fetch(Object... more) {
        shell.stdout = new ByteArrayOutputStream();
        List<Object> words = new ArrayList<>(List.of("fetch", "--allow-private", "--keep", folder));
        words.addAll(List.of(more));
        words.add(feed);
        return shell.run(words.toArray());
    }

    private static String sitemap(String url) {
        return "<sitemap><loc>" + url + "</loc></sitemap>";
    }

    private void answerFile(HttpExchange exchange) throws IOException {
        byte[] body = files.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String version =
                "\"" + Pattern.compile("<item>").matcher(items).results().count() + "\"";
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        int status = version.equals(known) ? 304 : 200;
        asked.add(known + " " + status);
        exchange.getResponseHeaders().add("ETag", version);
        byte[] body =
                ("<rss><channel><title>Gazette</title>" + items + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : body.length);
        if (status == 200) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String item(int number, String date) {
        return "<item><title>Story " + number + "</title><link>https://news.example/" + number + "</link><dc:date>"
                + date + "</dc:date></item>";
    }
}
