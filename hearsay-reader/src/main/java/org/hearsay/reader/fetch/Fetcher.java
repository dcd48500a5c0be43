package org.hearsay.reader.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.Closeable;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.hearsay.reader.warc.WarcKeeper;

/**
 * Fetches what a person named, and nothing else but the robots.txt of its host.
 *
 * <pre>{@code
 * try (Fetcher fetcher = Fetcher.keepingIn(Path.of("evidence"))) {
 *     byte[] page = fetcher.fetch("https://news.example/a.html").body();
 * }
 * }</pre>
 *
 * Every answer, redirects and robots.txt too, is kept as it came in a WARC file in that folder, with the request, the time and
 * the address that answered ({@link WarcKeeper}), and {@link Evidence} finds it again. A host is asked one thing at a time, with a pause in between, and nothing
 * that its robots.txt keeps from {@code hearsay} or from everybody (RFC 9309). Private, local and other special addresses are
 * refused, whatever leads to them: see the package.
 *
 * <p>Safe to share between threads.
 */
public final class Fetcher implements Closeable {

    /** What this program calls itself to servers. */
    static final String AGENT = "hearsay";

    private static final int MAX_REDIRECTS = 10;
    private static final int MAX_ROBOTS_BYTES = 1 << 20;

    private final Hosts hosts;
    private final Exchange exchange;
    private final int maxBytes;
    private final WarcKeeper keeper;
    private final Evidence evidence;

    /** An answer, and where it is kept. */
    private record Kept(Answer answer, WarcKeeper.Place place) {}

    private Fetcher(Builder builder) {
        hosts = new Hosts(builder.pause);
        maxBytes = builder.maxBytes;
        exchange = new Exchange(
                builder.resolver,
                builder.allowPrivate ? address -> null : builder.rules,
                builder.connector,
                builder.tls,
                builder.maxBytes,
                builder.maxTime);
        keeper = new WarcKeeper(builder.folder);
        evidence = new Evidence(builder.folder);
    }

    /** A fetcher that keeps what comes in this folder, which is made when something comes. */
    public static Fetcher keepingIn(Path folder) {
        return builder(folder).build();
    }

    public static Builder builder(Path folder) {
        return new Builder(folder);
    }

    /**
     * Fetches a URL, and follows redirects.
     *
     * @throws FetchException if it may not be, cannot be or need not be fetched, or the answer is not the content
     */
    public Fetched fetch(String url) {
        return fetch(url, Validators.NONE);
    }

    /**
     * Fetches a URL unless the version that the caller knows is still the newest.
     *
     * @param known what came with that version
     * @throws FetchException if it may not be or cannot be fetched, or the answer is not the content
     */
    public Fetched fetch(String url, Validators known) {
        URI named = WebAddress.parse(url);
        URI at = named;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            Hosts.Host host = hosts.of(at);
            URI asked = at;
            try {
                if (!host.allows(asked, () -> robots(asked))) {
                    throw new FetchException("robots.txt of " + at.getRawAuthority() + " does not allow it");
                }
                Instant now = Instant.now();
                Kept kept = ask(at, known, now);
                String location = kept.answer.header("Location");
                if (!kept.answer.isRedirect() || location == null) {
                    Fetched fetched = fetched(at, now, kept.answer, known);
                    if (!fetched.isUnchanged()) {
                        evidence.add(named, now, kept.place);
                    }
                    return fetched;
                }
                at = WebAddress.resolve(at, location);
            } catch (IOException e) {
                throw new FetchException(reason(e, asked));
            }
        }
        throw new FetchException("more than " + MAX_REDIRECTS + " redirects");
    }

    private Fetched fetched(URI url, Instant at, Answer answer, Validators known) throws IOException {
        if (answer.status() == Answer.NOT_MODIFIED && !known.equals(Validators.NONE)) {
            return new Fetched(url, at, answer, new byte[0]);
        }
        if (answer.status() != 200) {
            throw new FetchException("the server answered " + answer.statusLine());
        }
        byte[] body = answer.body(maxBytes);
        if (body.length > maxBytes) {
            throw tooLarge(maxBytes);
        }
        return new Fetched(url, at, answer, body);
    }

    /** One request and its answer, which is kept before anything is made of it. */
    private Kept ask(URI url, Validators known, Instant now) throws IOException {
        byte[] request = request(url, known);
        Hosts.Host host = hosts.of(url);
        host.begin();
        try {
            Exchange.Received received = exchange.send(url, request);
            WarcKeeper.Place place = keeper.keep(
                    new WarcKeeper.Visit(url.toString(), now, received.address(), received.isCut()),
                    request,
                    received.bytes());
            if (received.isCut()) {
                throw tooLarge(maxBytes);
            }
            return new Kept(Answer.of(received.bytes()), place);
        } finally {
            host.end();
        }
    }

    private static byte[] request(URI url, Validators known) {
        StringBuilder request = new StringBuilder("GET ").append(url.getRawPath());
        if (url.getRawQuery() != null) {
            request.append('?').append(url.getRawQuery());
        }
        request.append(" HTTP/1.1\r\nHost: ").append(url.getRawAuthority());
        request.append("\r\nUser-Agent: " + AGENT + "/0.1 (reads what a person named)");
        request.append("\r\nAccept: text/html, application/xhtml+xml, */*;q=0.8");
        request.append("\r\nAccept-Encoding: gzip\r\nConnection: close\r\n");
        if (known.etag() != null) {
            request.append("If-None-Match: ").append(known.etag()).append("\r\n");
        }
        if (known.lastModified() != null) {
            request.append("If-Modified-Since: ").append(known.lastModified()).append("\r\n");
        }
        return request.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** What a host's robots.txt says; where there is none, everything is allowed, where the host fails, nothing (RFC 9309). */
    private BaseRobotRules robots(URI url) throws IOException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        URI at = url.resolve("/robots.txt");
        for (int redirects = 0; redirects <= 5; redirects++) {
            Answer answer = ask(at, Validators.NONE, Instant.now()).answer;
            String location = answer.header("Location");
            if (answer.isRedirect() && location != null) {
                at = WebAddress.resolve(at, location);
            } else if (answer.status() == 200) {
                byte[] rules = answer.body(MAX_ROBOTS_BYTES);
                return parser.parseContent(at.toString(), rules, "text/plain", List.of(AGENT));
            } else {
                return parser.failedFetch(answer.status());
            }
        }
        return parser.failedFetch(404); // as RFC 9309 has it
    }

    private static FetchException tooLarge(int maxBytes) {
        return new FetchException("larger than " + (maxBytes >> 20) + " MiB");
    }

    private static String reason(IOException e, URI url) {
        String host = url.getRawAuthority();
        if (e instanceof UnknownHostException) {
            return "no such host: " + WebAddress.hostOf(url);
        }
        if (e instanceof SocketTimeoutException) {
            return host + " does not answer";
        }
        if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return host + " cannot be reached";
        }
        if (e instanceof SSLException) {
            return "no safe connection to " + host + ": " + e.getMessage();
        }
        return "not fetched from " + host + ": " + e.getMessage();
    }

    /** Ends the file in which the answers are kept. */
    @Override
    public void close() throws IOException {
        keeper.close();
    }

    /** What a fetcher is to be like. Not safe to share between threads. */
    public static final class Builder {

        private final Path folder;
        private boolean allowPrivate;
        private int maxBytes = 32 << 20;
        private Duration maxTime = Duration.ofSeconds(60);
        private Duration pause = Duration.ofSeconds(1);
        private Exchange.Resolver resolver = InetAddress::getAllByName;
        private Exchange.AddressRule rules = AddressRules::whyNot;
        private Exchange.Connector connector = Exchange.Connector::direct;
        private SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

        private Builder(Path folder) {
            this.folder = Objects.requireNonNull(folder, "folder");
        }

        /** Whether private and local addresses may be fetched from; not by default. Never say so for URLs that others give. */
        public Builder allowPrivate(boolean value) {
            allowPrivate = value;
            return this;
        }

        /** The size of the largest answer that is taken, as it comes and decompressed; 32 MiB by default. */
        public Builder maxBytes(int value) {
            maxBytes = value;
            return this;
        }

        /** How long one answer may take; a minute by default. */
        public Builder maxTime(Duration value) {
            maxTime = value;
            return this;
        }

        /** How long a host is left alone between two requests; a second by default, and longer where its robots.txt says so. */
        public Builder pause(Duration value) {
            pause = value;
            return this;
        }

        /** For tests: who resolves names, and who connects. */
        Builder network(Exchange.Resolver names, Exchange.Connector connections) {
            resolver = names;
            connector = connections;
            return this;
        }

        /** For tests: whose certificates are believed. */
        Builder tls(SSLSocketFactory value) {
            tls = value;
            return this;
        }

        public Fetcher build() {
            return new Fetcher(this);
        }
    }
}
