package org.hearsay.reader.warc;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcResponse;

/** One response as it was captured. Its body can be read once, until the archive has been asked for its next entry. */
public final class Capture implements WarcArchive.Entry {

    private final long offset;
    private final String url;
    private final HttpResponse http;

    /** @throws IOException if this is no answer over HTTP */
    Capture(long offset, WarcResponse response) throws IOException {
        this.offset = offset;
        String target = response.target();
        if (target == null) {
            throw new IOException("does not say what address answered");
        }
        url = target;
        http = response.http();
    }

    @Override
    public long offset() {
        return offset;
    }

    /** The address that answered. */
    public String url() {
        return url;
    }

    /** As in HTTP: 200 is a page. */
    public int status() {
        return http.status();
    }

    /** What the server said that the body is: {@code "text/html; charset=utf-8"}; null where it did not. */
    public @Nullable String contentType() {
        return http.headers().first("Content-Type").orElse(null);
    }

    /**
     * The body, decompressed; one byte more than {@code limit} if it is longer than that.
     *
     * @throws IOException if it is cut off or cannot be decompressed
     */
    public byte[] body(int limit) throws IOException {
        try {
            return http.bodyDecoded().stream().readNBytes(limit + 1);
        } catch (RuntimeException e) {
            // The library meets some broken headers with exceptions that it does not declare.
            throw new IOException(WarcArchive.reason(e), e);
        }
    }
}
