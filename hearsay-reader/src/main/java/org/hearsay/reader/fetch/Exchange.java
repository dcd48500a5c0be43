package org.hearsay.reader.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/**
 * One request and its answer, as bytes. The name is resolved once; where any of its addresses is one that nothing is fetched
 * from, nothing is asked of it at all. Then the connection goes to one of these very addresses.
 *
 * @param rules what {@link AddressRules} says, or nothing where all is allowed
 * @param tls makes a connection to a host private, and makes sure that it is that host
 * @param maxBytes of the answer as it comes
 * @param maxTime of everything but the look-up of the name, which is bounded by the system
 */
record Exchange(
        Resolver resolver,
        AddressRule rules,
        Connector connector,
        SSLSocketFactory tls,
        long maxBytes,
        Duration maxTime) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    /** Finds a name's addresses. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** Says why an address may not be connected to, or null. */
    interface AddressRule {
        @Nullable
        String whyNot(InetAddress address);
    }

    /** Connects to an address. */
    interface Connector {
        Socket connect(InetAddress address, int port, Duration timeout) throws IOException;

        /** Straight there, whatever proxies the JVM has been told of. */
        static Socket direct(InetAddress address, int port, Duration timeout) throws IOException {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(address, port), (int) timeout.toMillis());
                return socket;
            } catch (IOException | RuntimeException e) {
                socket.close();
                throw e;
            }
        }
    }

    /** What came, and from where; where it is cut, it was larger than what is taken. */
    static final class Received {

        private final InetAddress address;
        private final byte[] bytes;
        private final boolean cut;

        private Received(InetAddress address, byte[] bytes, boolean cut) {
            this.address = address;
            this.bytes = bytes;
            this.cut = cut;
        }

        InetAddress address() {
            return address;
        }

        byte[] bytes() {
            return bytes;
        }

        boolean isCut() {
            return cut;
        }
    }

    /**
     * Sends a request.
     *
     * @throws FetchException if the host may not be asked
     * @throws IOException if it cannot be reached, or does not answer in time
     */
    Received send(URI url, byte[] request) throws IOException {
        InetAddress[] addresses = checked(WebAddress.hostOf(url));
        try (Socket socket = connect(addresses, WebAddress.portOf(url))) {
            long start = System.nanoTime();
            CompletableFuture<Void> tooLong = closeAfter(maxTime, socket);
            try {
                Socket secured = WebAddress.isSecure(url) ? secured(socket, url) : socket;
                OutputStream out = secured.getOutputStream();
                out.write(request);
                out.flush();
                return received(socket.getInetAddress(), secured.getInputStream());
            } catch (IOException e) {
                boolean late = System.nanoTime() - start >= maxTime.toNanos();
                throw late ? new IOException("no whole answer in " + maxTime.toSeconds() + " s", e) : e;
            } finally {
                tooLong.cancel(false);
            }
        }
    }

    private InetAddress[] checked(String host) throws IOException {
        InetAddress[] addresses = resolver.resolve(host);
        if (addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            String reason = rules.whyNot(address);
            if (reason != null) {
                String literal = address.getHostAddress();
                throw new FetchException(host
                        + (host.equals(literal) ? " is " : " leads to " + literal + ", ")
                        + reason
                        + " (--allow-private allows it)");
            }
        }
        return addresses;
    }

    private Socket connect(InetAddress[] addresses, int port) throws IOException {
        IOException first = null;
        for (InetAddress address : addresses) {
            try {
                return connector.connect(address, port, TO_CONNECT);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        throw first == null ? new IOException("no address") : first;
    }

    private SSLSocket secured(Socket socket, URI url) throws IOException {
        String host = WebAddress.hostOf(url);
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, host, WebAddress.portOf(url), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private Received received(InetAddress address, InputStream in) throws IOException {
        Copy copy = new Copy(in, maxBytes);
        try {
            drain(copy);
        } catch (IOException | RuntimeException e) {
            if (!copy.full) {
                throw e instanceof IOException failed ? failed : new IOException("the answer is not HTTP", e);
            }
        }
        return new Received(address, copy.bytes.toByteArray(), copy.full);
    }

    /** Takes in all of an answer: as far as its head says, or to the end where that says nothing. */
    private static void drain(Copy copy) throws IOException {
        HttpResponse head = HttpResponse.parseWithoutBody(Channels.newChannel(copy), null);
        if (head.status() < 100) {
            throw new IOException("there is no answer");
        }
        boolean framed = head.headers().first("Content-Length").isPresent()
                || head.headers().contains("Transfer-Encoding", "chunked");
        if (framed && head.status() != Answer.NOT_MODIFIED) {
            InputStream again = new SequenceInputStream(new ByteArrayInputStream(copy.bytes.toByteArray()), copy);
            HttpResponse.parse(Channels.newChannel(again)).body().stream().transferTo(OutputStream.nullOutputStream());
        } else if (head.status() != Answer.NOT_MODIFIED) {
            copy.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** A peer that sends a byte now and then keeps within any limit for a single read. */
    private static CompletableFuture<Void> closeAfter(Duration time, Socket socket) {
        Executor later = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        // It is of no use any more, closed or not.
                    }
                },
                later);
    }

    /** Keeps what goes through it; fails when that is more than {@code limit}. */
    private static final class Copy extends FilterInputStream {

        private final long limit;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean full;

        private Copy(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) {
                bytes.write(target, offset, count);
            }
            if (bytes.size() > limit) {
                full = true;
                throw new IOException("larger than what is taken");
            }
            return count;
        }
    }
}
