package org.hearsay.reader.fetch;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/** One answer of a server, taken from the very bytes that are kept of it. */
final class Answer {

    static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpResponse http;

    private Answer(HttpResponse http) {
        this.http = http;
    }

    static Answer of(byte[] raw) throws IOException {
        try {
            return new Answer(new WarcResponse.Builder("http:")
                    .body(MediaType.HTTP_RESPONSE, raw)
                    .build()
                    .http());
        } catch (RuntimeException e) {
            throw new IOException("not HTTP", e);
        }
    }

    int status() {
        return http.status();
    }

    String statusLine() {
        return (http.status() + " " + http.reason()).strip();
    }

    boolean isRedirect() {
        return REDIRECTS.contains(http.status());
    }

    @Nullable
    String header(String name) {
        return http.headers().first(name).orElse(null);
    }

    /** The content, decompressed; one byte more than {@code limit} where there is more. Can be asked for once. */
    byte[] body(int limit) throws IOException {
        try {
            return http.bodyDecoded().stream().readNBytes(limit + 1);
        } catch (RuntimeException e) {
            throw new IOException("its compression cannot be undone", e);
        }
    }
}
