package org.hearsay.eval.speed;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.core.HearsayException;
import org.hearsay.reader.warc.WarcKeeper;

/** Makes an archive such as a crawl of news leaves, of a few pages over and over, each time under another address. */
public final class CrawlMaker {

    private CrawlMaker() {}

    /**
     * Makes an archive, a request and a response record a page, each compressed for itself.
     *
     * @param pages a folder of {@code .html.gz}
     * @param archive is replaced
     * @param bytes how large it is to be at least
     */
    public static void make(Path pages, Path archive, long bytes) throws IOException {
        List<byte[]> all = pages(pages);
        Path folder = Files.createTempDirectory(archive.toAbsolutePath().getParent(), "crawl");
        int count = 0;
        try (WarcKeeper keeper = new WarcKeeper(folder)) {
            do {
                for (byte[] page : all) {
                    keep(keeper, page, count++);
                }
            } while (Files.size(onlyFile(folder)) < bytes);
        }
        Files.move(onlyFile(folder), archive);
        Files.delete(folder);
    }

    private static void keep(WarcKeeper keeper, byte[] page, int number) throws IOException {
        String url = "https://news.example/" + number + ".html";
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[head.length + page.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(page, 0, answer, head.length, page.length);
        String request = "GET /" + number + ".html HTTP/1.1\r\nHost: news.example\r\n\r\n";
        keeper.keep(
                new WarcKeeper.Visit(url, Instant.EPOCH, InetAddress.getLoopbackAddress(), false),
                request.getBytes(StandardCharsets.US_ASCII),
                answer);
    }

    private static List<byte[]> pages(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.add(in.readAllBytes());
                }
            }
        }
        if (pages.isEmpty()) {
            throw new HearsayException(folder + ": there is no page in it");
        }
        return pages;
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
