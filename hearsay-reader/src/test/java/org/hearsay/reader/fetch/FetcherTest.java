package org.hearsay.reader.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.core.Article;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

class FetcherTest {

    private static final String PAGE =
            "<!DOCTYPE html><title>Bridge closed</title><h1>Bridge closed</h1><p>The mayor of Port Almond said on Monday that "
                    + "the old bridge would stay closed until spring.</p><p>She had not seen the engineers' report, she added, "
                    + "but she did not doubt what was in it.</p>";

    @TempDir
    Path folder;

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        site.page("/a.html", "text/html; charset=utf-8", PAGE);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void aPageIsFetchedAndReadAsAnArticle() throws IOException {
        Outcome outcome = read(site.url("/a.html"));
        Article article = ((Outcome.Read) outcome).article();
        assertThat(article.title()).isEqualTo("Bridge closed");
        assertThat(article.location()).isEqualTo(site.url("/a.html"));
        assertThat(article.url()).isEqualTo(site.url("/a.html"));
    }

    @Test
    void whatWasFetchedCanBeReadAgainFromWhatWasKept() throws IOException {
        site.redirect("/old", "/a.html");
        Outcome outcome = read(site.url("/old"));
        Path kept = kept();
        try (Stream<Outcome> again = ArticleReader.create().read(List.of(kept.toString()))) {
            Article second = ((Outcome.Read) again.toList().get(0)).article();
            assertThat(second.id()).isEqualTo(((Outcome.Read) outcome).article().id());
        }
        List<String> records = new ArrayList<>();
        try (WarcReader warc = new WarcReader(kept)) {
            for (WarcRecord record : warc) {
                records.add(
                        record instanceof WarcTargetRecord target
                                ? record.type() + " "
                                        + URI.create(target.target()).getPath()
                                : record.type());
                if (record instanceof WarcResponse response) {
                    assertThat(response.ipAddress().orElseThrow().isLoopbackAddress())
                            .isTrue();
                }
            }
        }
        assertThat(records)
                .containsExactly(
                        "warcinfo",
                        "response /robots.txt",
                        "request /robots.txt",
                        "response /old",
                        "request /old",
                        "response /a.html",
                        "request /a.html");
    }

    @Test
    void nothingIsAskedForButThePageAndRobotsTxt() throws IOException {
        site.page("/a.html", "text/html", PAGE + "<img src=/b.png><script src=/c.js></script><link rel=next href=/d>");
        read(site.url("/a.html"));
        assertThat(site.paths()).containsExactly("/robots.txt", "/a.html");
        assertThat(site.requests.get(1))
                .startsWith("GET /a.html HTTP/1.1\r\nHost: 127.0.0.1:" + site.port() + "\r\nUser-Agent: hearsay/")
                .doesNotContainIgnoringCase("cookie", "referer");
    }

    @Test
    void answersWithoutALengthInPiecesAndCompressedAreTheSame() throws IOException {
        site.raw("/open", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nhello");
        site.raw(
                "/pieces", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=y\r\nlo\r\n0\r\n\r\n");
        site.page("/gzip", "text/plain", gzip("hello".getBytes(UTF_8)), "Content-Encoding: gzip");
        site.raw("/old", "HTTP/1.0 200 OK\nContent-Length: 5\n\nhello");
        for (String path : List.of("/open", "/pieces", "/gzip", "/old")) {
            assertThat(fetch(site.url(path)).body()).as(path).asString().isEqualTo("hello");
        }
    }

    @Test
    void aPersonsUrlIsTakenAsABrowserWould() throws IOException {
        site.page("/caf%C3%A9%20x?q=%7Ba%7D", "text/plain", "hello");
        String base = site.url("/").replace("http", "HTTP");
        assertThat(fetch(base + "café x?q={a}#part").body()).asString().isEqualTo("hello");
        site.page("/50%25?a=b", "text/plain", "hello");
        site.redirect("/dir/page", "../50%?a=b");
        assertThat(fetch(site.url("/dir/page")).url()).hasPath("/50%").hasQuery("a=b");
        site.redirect("/dir/q", "?a=b");
        site.page("/dir/q?a=b", "text/plain", "hello");
        assertThat(fetch(site.url("/dir/q")).body()).asString().isEqualTo("hello");
    }

    @Test
    void whatRobotsTxtForbidsIsNotFetched() throws IOException {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private\nUser-agent: hearsay\nDisallow: /a");
        assertReason("/a.html", "robots.txt of 127.0.0.1:" + site.port() + " does not allow it");
        site.page("/private", "text/plain", "hello");
        assertThat(fetch(site.url("/private")).body()).asString().isEqualTo("hello");
        assertThat(site.paths()).doesNotContain("/a.html");
    }

    @Test
    void aHostWhoseRobotsTxtFailsIsLeftAlone() {
        site.raw("/robots.txt", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        assertReason("/a.html", "robots.txt of 127.0.0.1:" + site.port() + " does not allow it");
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void robotsTxtIsReadOnceAndAHostIsGivenTimeBetweenRequests() throws IOException {
        site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.3\n");
        long start = System.nanoTime();
        try (Fetcher fetcher = builder().pause(Duration.ofMillis(100)).build()) {
            for (int i = 0; i < 3; i++) {
                fetcher.fetch(site.url("/a.html"));
            }
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/a.html", "/a.html", "/a.html");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(100 + 2 * 300));
    }

    @Test
    void whatIsNotThereSaysSo() {
        assertReason("/none", "the server answered 404 Not Found");
        site.redirect("/ring", "/ring");
        assertReason("/ring", "more than 10 redirects");
        site.raw("/garbage", "SSH-2.0-OpenSSH_9.2\r\n");
        assertReason("/garbage", "not fetched from ");
        site.raw("/nothing", "");
        assertReason("/nothing", "not fetched from ");
        site.raw("/short", "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello");
        assertReason("/short", "not fetched from ");
        site.raw("/cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nhello");
        assertReason("/cut", "not fetched from ");
        site.page("/odd", "text/plain", new byte[50], "Content-Encoding: gzip");
        assertReason("/odd", "not fetched from ");
        site.raw("/many", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nhello");
        assertReason("/many", "not fetched from ");
    }

    @Test
    void aHostThatIsNotThereSaysSo() throws IOException {
        int port;
        try (Site gone = new Site()) {
            port = gone.port();
        }
        try (Fetcher fetcher = builder().build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://127.0.0.1:" + port + "/"))
                    .isInstanceOf(FetchException.class)
                    .hasMessage("127.0.0.1:" + port + " cannot be reached");
        }
    }

    @Test
    @Timeout(30)
    void answersAreBoundedAsTheyComeAndDecompressed() throws IOException {
        site.page("/large", "text/plain", "x".repeat(3 << 20));
        site.page("/bomb", "text/plain", gzip(new byte[200 << 20]), "Content-Encoding: gzip");
        site.raw("/head", "HTTP/1.1 200 OK\r\nX: " + "x".repeat(3 << 20));
        try (Fetcher fetcher = builder().maxBytes(1 << 20).build()) {
            for (String path : List.of("/large", "/bomb", "/head")) {
                assertThatThrownBy(() -> fetcher.fetch(site.url(path)))
                        .as(path)
                        .isInstanceOf(FetchException.class)
                        .hasMessage("larger than 1 MiB");
            }
        }
        assertThat(Files.size(kept())).isLessThan(2 << 20);
    }

    @Test
    @Timeout(10)
    void aServerThatTakesForEverIsGivenUp() throws IOException {
        site.drip = 20;
        try (Fetcher fetcher = builder().maxTime(Duration.ofSeconds(1)).build()) {
            assertThatThrownBy(() -> fetcher.fetch(site.url("/a.html")))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("no whole answer in 1 s");
        }
    }

    @Test
    void aVersionThatIsKnownIsNotSentAgain() throws IOException {
        site.page(
                "/feed",
                "text/plain",
                "hello".getBytes(UTF_8),
                "ETag: \"v1\"",
                "Last-Modified: Fri, 13 Mar 2026 10:00:00 GMT");
        Validators first = fetch(site.url("/feed")).validators();
        site.raw("/feed", "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n");
        try (Fetcher fetcher = builder().build()) {
            assertThat(fetcher.fetch(site.url("/feed"), first).isUnchanged()).isTrue();
        }
        assertThat(site.requests.get(site.requests.size() - 1))
                .contains("\r\nIf-None-Match: \"v1\"\r\nIf-Modified-Since: Fri, 13 Mar 2026 10:00:00 GMT\r\n\r\n");
        assertThat(new Validators("a\r\nHost: b", "\n")).isEqualTo(Validators.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html"})
    void aPictureIsNoArticle(String type) throws IOException {
        site.page("/a.png", type, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(read(site.url("/a.png")))
                .isEqualTo(new Outcome.Unread(site.url("/a.png"), "not text: looks like a PNG image"));
    }

    private void assertReason(String path, String reason) {
        try (Fetcher fetcher = builder().build()) {
            assertThatThrownBy(() -> fetcher.fetch(site.url(path)))
                    .as(path)
                    .isInstanceOf(FetchException.class)
                    .hasMessageStartingWith(reason);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Fetched fetch(String url) throws IOException {
        try (Fetcher fetcher = builder().build()) {
            return fetcher.fetch(url);
        }
    }

    private Outcome read(String url) throws IOException {
        try (Fetcher fetcher = builder().build();
                Stream<Outcome> outcomes =
                        ArticleReader.builder().fetcher(fetcher).build().read(List.of(url))) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private Fetcher.Builder builder() {
        return Fetcher.builder(folder).allowPrivate(true).pause(Duration.ZERO);
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return compressed.toByteArray();
    }
}
