package org.hearsay.reader.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing gets at the network that this machine is in. The names of these tests' internet lead where each test says; whatever
 * may be connected to is answered by a site on this machine, and nothing else is ever connected to.
 */
class PrivateNetworkTest {

    private static final String PUBLIC = "93.184.215.14";

    @TempDir
    Path folder;

    private final List<String> connected = new ArrayList<>();
    private final List<String> resolved = new ArrayList<>();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        site.page("/", "text/plain", "public");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.0.3",
                "127.0.0.1.",
                "127.1",
                "127.0.1",
                "2130706433",
                "0177.0.0.1",
                "0177.0.0.01",
                "017700000001",
                "0x7f000001",
                "0X7F000001",
                "0x7f.1",
                "0x7f.0x0.0x0.0x1",
                "127.0.0.0x1",
                "4294967295",
                "99999999999",
                "256.256.256.256",
                "%31%32%37.0.0.1",
                "１２７.０.０.１",
                "127。0。0。1",
                "①②⑦.⓪.⓪.①",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:10.0.0.1]",
                "[::127.0.0.1]",
                "[::a9fe:a9fe]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b::a9fe:a9fe]",
                "[64:ff9b:1::7f00:1]",
                "[2002:7f00:1::]",
                "[2002:c0a8:1::1]",
                "[2001:0:7f00:1::1]",
                "[fe80::1]",
                "[fe80::1%25lo]",
                "[fe80::1%lo]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[fec0::1]",
                "[ff02::1]",
                "[100::1]",
                "[2001:db8::1]",
                "[4000::1]",
                "0.0.0.0",
                "0",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255"
            })
    void noAddressOfItIsFetchedHoweverItIsWritten(String host) {
        try (Fetcher fetcher = fetcher(InetAddress::getAllByName).build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://" + host + "/")).isInstanceOf(FetchException.class);
            assertThatThrownBy(() -> fetcher.fetch("https://" + host + ":8443/x"))
                    .isInstanceOf(FetchException.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(connected).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example@127.0.0.1/",
                "http://news.example:80@127.0.0.1/",
                "http://127.0.0.1\\@news.example/",
                "http://127.0.0.1#@news.example/",
                "http://127.0.0.1?@news.example/",
                "http:\\\\127.0.0.1/",
                "http:127.0.0.1/",
                "http:///127.0.0.1/",
                "http://127.0.0.1 .news.example/",
                "http://news.example:99999/",
                "http://news.example:0/",
                "http:// /",
                "http://[::1/",
                "http://[::1]news.example/",
                "http://news.example/\r\nHost: 127.0.0.1",
                "http://a\u0000b/",
                "//127.0.0.1/",
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "gopher://127.0.0.1:25/_QUIT",
                "jar:http://127.0.0.1/a.jar!/b",
                "data:text/plain,hello",
                "javascript:alert(1)",
                ""
            })
    void noUrlThatCouldMeanTwoThingsIsFetched(String url) throws IOException {
        try (Fetcher fetcher = fetcher(InetAddress::getAllByName).build()) {
            assertThatThrownBy(() -> fetcher.fetch(url)).isInstanceOf(FetchException.class);
        }
        assertThat(connected).isEmpty();
    }

    @Test
    void aNameOfThisMachineIsNotFetched() throws IOException {
        try (Fetcher fetcher = fetcher(InetAddress::getAllByName).build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://localhost/"))
                    .hasMessageContaining("localhost leads to ")
                    .hasMessageContaining("a loopback address");
        }
        assertThat(connected).isEmpty();
    }

    @Test
    void noAddressThatThisMachineHasIsFetched() throws IOException {
        List<InetAddress> own = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(AddressRules.whyNot(address))
                        .as(address.toString())
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "93.184.215.14", "172.15.0.1", "172.32.0.1", "100.63.0.1", "192.0.1.1", "223.1.1.1"})
    void publicAddressesAreFetched(String address) throws IOException {
        assertThat(AddressRules.whyNot(InetAddress.getByName(address))).isNull();
        assertThat(AddressRules.whyNot(InetAddress.getByName("64:ff9b::" + address)))
                .isNull();
        assertThat(AddressRules.whyNot(InetAddress.getByName("2606:2800:220:1::1")))
                .isNull();
    }

    @Test
    void aNameThatLeadsThereIsNotFetched() throws IOException {
        try (Fetcher fetcher = fetcher(host -> addresses("192.168.0.1")).build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://inner.example/"))
                    .hasMessageContaining("inner.example leads to 192.168.0.1, a private address");
        }
        assertThat(connected).isEmpty();
    }

    @Test
    void oneSuchAddressAmongGoodOnesIsEnough() throws IOException {
        try (Fetcher fetcher = fetcher(host -> addresses(PUBLIC, "10.1.2.3")).build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://mixed.example/")).hasMessageContaining("10.1.2.3");
        }
        assertThat(connected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/secret",
                "http://2130706433/secret",
                "http://[::ffff:127.0.0.1]/secret",
                "http://inner.example/secret",
                "//inner.example/secret",
                "https://169.254.169.254/latest/meta-data/",
                "file:///etc/passwd"
            })
    void noRedirectLeadsThere(String location) throws IOException {
        site.redirect("/", location);
        Exchange.Resolver names = host -> host.equals("news.example") ? addresses(PUBLIC) : innerOrLiteral(host);
        try (Fetcher fetcher = fetcher(names).build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://news.example/")).isInstanceOf(FetchException.class);
        }
        assertThat(site.paths()).containsExactly("/robots.txt", "/");
        assertThat(connected).containsOnly(PUBLIC);
    }

    @Test
    void noRedirectOfRobotsTxtLeadsThere() throws IOException {
        site.redirect("/robots.txt", "http://127.0.0.1/secret");
        try (Fetcher fetcher = fetcher(host -> innerOrLiteral(host.equals("news.example") ? PUBLIC : host))
                .build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://news.example/")).hasMessageContaining("127.0.0.1");
        }
        assertThat(site.paths()).containsExactly("/robots.txt");
    }

    @Test
    void aNameThatLeadsElsewhereAtTheSecondLookIsNotFollowed() throws IOException {
        Queue<String> answers = new ArrayDeque<>(List.of(PUBLIC, "127.0.0.1"));
        try (Fetcher fetcher = fetcher(host -> addresses(answers.remove())).build()) {
            assertThatThrownBy(() -> fetcher.fetch("http://rebinding.example/")).hasMessageContaining("127.0.0.1");
        }
        assertThat(site.paths()).containsExactly("/robots.txt");
        assertThat(connected).containsExactly(PUBLIC);
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsConnectedTo() throws IOException {
        try (Fetcher fetcher = fetcher(host -> addresses(PUBLIC)).build()) {
            assertThat(fetcher.fetch("http://news.example/").body()).asString().isEqualTo("public");
        }
        // A look-up for each connection, robots.txt's and the page's, and no other.
        assertThat(resolved).hasSize(2);
        assertThat(connected).containsExactly(PUBLIC, PUBLIC);
        assertThat(site.requests).allSatisfy(request -> assertThat(request).contains("\r\nHost: news.example\r\n"));
    }

    @Test
    void theUserCanAllowIt() throws IOException {
        try (Fetcher fetcher =
                fetcher(InetAddress::getAllByName).allowPrivate(true).build()) {
            assertThat(fetcher.fetch("http://127.0.0.1/").body()).asString().isEqualTo("public");
        }
        try (var kept = Files.list(folder)) {
            assertThat(kept).filteredOn(Files::isRegularFile).hasSize(1);
        }
    }

    private Fetcher.Builder fetcher(Exchange.Resolver names) {
        return Fetcher.builder(folder)
                .pause(Duration.ZERO)
                .network(
                        host -> {
                            resolved.add(host);
                            return names.resolve(host);
                        },
                        this::connect);
    }

    private Socket connect(InetAddress address, int port, Duration timeout) throws IOException {
        connected.add(address.getHostAddress());
        return new Socket(InetAddress.getLoopbackAddress(), site.port());
    }

    private static InetAddress[] innerOrLiteral(String host) throws UnknownHostException {
        return addresses(host.equals("inner.example") ? "192.168.0.1" : host);
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        Arrays.setAll(addresses, i -> literal(literals[i]));
        return addresses;
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
