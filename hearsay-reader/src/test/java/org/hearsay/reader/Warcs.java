package org.hearsay.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes the archives that the tests read, as a crawler would. */
final class Warcs {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;
    private final List<Long> offsets = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();

    Warcs(WarcCompression compression) {
        try {
            writer = new WarcWriter(Channels.newChannel(bytes), compression);
            writer.write(new Warcinfo.Builder()
                    .fields(Map.of("software", List.of("a test")))
                    .build());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String page(String title) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>"
                + Reads.PROSE + "</p></body></html>";
    }

    Warcs page(String url, String title) {
        return answer(url, 200, "text/html; charset=utf-8", page(title).getBytes(StandardCharsets.UTF_8));
    }

    Warcs answer(String url, int status, String type, byte[] body, String... headers) {
        HttpResponse.Builder http = new HttpResponse.Builder(status, "As it is");
        for (int i = 0; i < headers.length; i += 2) {
            http.addHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpRequest asked = new HttpRequest.Builder("GET", URI.create(url).getRawPath())
                    .addHeader("Host", URI.create(url).getHost())
                    .build();
            writer.write(dated(new WarcRequest.Builder(url).body(asked)).build());
            offsets.add(writer.position());
            writer.write(new WarcResponse.Builder(url)
                    .date(Instant.parse("2026-03-13T10:00:00Z"))
                    .recordId(new UUID(2, offsets.size()))
                    .body(http.body(MediaType.parse(type), body).build())
                    .build());
            ends.add(writer.position());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    private WarcRequest.Builder dated(WarcRequest.Builder request) {
        return request.date(Instant.parse("2026-03-13T10:00:00Z")).recordId(new UUID(1, offsets.size()));
    }

    /** Where the record of the answer with this number, from 0, starts. */
    int offset(int answer) {
        return offsets.get(answer).intValue();
    }

    /** Where it ends. */
    int end(int answer) {
        return ends.get(answer).intValue();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return compressed.toByteArray();
    }
}
