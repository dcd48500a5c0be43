package org.hearsay.reader.fetch;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host is the one that its certificate names, whatever address it is connected to at. */
class SecureConnectionTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static SSLContext believing;
    private static Site site;

    @BeforeAll
    static void openASiteThatSaysItIsNewsExample() throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news.example",
                        "-ext",
                        "SAN=dns:news.example")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor(60, SECONDS)).isTrue();
        believing = context(store);
        site = new Site(believing.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        site.page("/", "text/plain", "hello");
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    @Test
    void theHostThatTheCertificateNamesIsBelieved() throws IOException {
        try (Fetcher fetcher = fetcher(believing.getSocketFactory())) {
            assertThat(fetcher.fetch("https://news.example/").body()).asString().isEqualTo("hello");
        }
    }

    @Test
    void anotherHostIsNot() throws IOException {
        try (Fetcher fetcher = fetcher(believing.getSocketFactory())) {
            for (String host : new String[] {"other.example", "93.184.215.14", "news.example.other.example"}) {
                assertThatThrownBy(() -> fetcher.fetch("https://" + host + "/"))
                        .isInstanceOf(FetchException.class)
                        .hasMessageStartingWith("no safe connection to " + host + ": ");
            }
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNot() throws IOException {
        try (Fetcher fetcher = fetcher((SSLSocketFactory) SSLSocketFactory.getDefault())) {
            assertThatThrownBy(() -> fetcher.fetch("https://news.example/"))
                    .hasMessageStartingWith("no safe connection to news.example: ");
        }
    }

    private static Fetcher fetcher(SSLSocketFactory tls) {
        return Fetcher.builder(folder.resolve("kept"))
                .pause(Duration.ZERO)
                .network(
                        host -> new InetAddress[] {InetAddress.getByName("93.184.215.14")},
                        (address, port, timeout) -> new Socket(InetAddress.getLoopbackAddress(), site.port()))
                .tls(tls)
                .build();
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
