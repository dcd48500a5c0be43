package org.hearsay.reader.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site on this machine, whose answers are written byte by byte by the test. */
public final class Site implements Closeable {

    private final ServerSocket server;
    private final Map<String, byte[]> answers = new ConcurrentHashMap<>();

    /** The heads of the requests that came. */
    public final List<String> requests = new CopyOnWriteArrayList<>();

    /** Milliseconds between two bytes of an answer's body. */
    volatile long drip;

    public Site() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    Site(ServerSocket server) {
        this.server = server;
        Thread thread = new Thread(this::serve, "site");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The answer to a path, from the status line on. */
    Site raw(String path, String answer) {
        return raw(path, answer.getBytes(ISO_8859_1));
    }

    Site raw(String path, byte[] answer) {
        answers.put(path, answer);
        return this;
    }

    /** An answer of 200 with a length. */
    public Site page(String path, String type, String body) {
        return page(path, type, body.getBytes(UTF_8));
    }

    Site page(String path, String type, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        byte[] start = head.append("Content-Length: " + body.length + "\r\n\r\n")
                .toString()
                .getBytes(ISO_8859_1);
        byte[] answer = new byte[start.length + body.length];
        System.arraycopy(start, 0, answer, 0, start.length);
        System.arraycopy(body, 0, answer, start.length, body.length);
        return raw(path, answer);
    }

    Site redirect(String path, String location) {
        return raw(path, "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
    }

    /** The paths that were asked for, robots.txt among them. */
    public List<String> paths() {
        return requests.stream().map(Site::path).toList();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket), "answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            String request = head(socket.getInputStream());
            requests.add(request);
            String path = path(request);
            byte[] answer = answers.getOrDefault(
                    path, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
            OutputStream out = socket.getOutputStream();
            if (drip == 0 || path.equals("/robots.txt")) {
                out.write(answer);
            } else {
                for (byte b : answer) {
                    out.write(b);
                    out.flush();
                    Thread.sleep(drip);
                }
            }
            out.flush();
        } catch (IOException | RuntimeException e) {
            // The other side has hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String path(String request) {
        int start = request.indexOf(' ') + 1;
        return request.substring(start, request.indexOf(' ', start));
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                throw new IOException("no request");
            }
            head.append((char) b);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
