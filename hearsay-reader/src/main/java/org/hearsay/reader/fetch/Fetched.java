package org.hearsay.reader.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a request. Immutable but for the bytes, which belong to whoever asked for them. */
public final class Fetched {

    private final URI url;
    private final Instant at;
    private final Answer answer;
    private final byte[] body;

    Fetched(URI url, Instant at, Answer answer, byte[] body) {
        this.url = url;
        this.at = at;
        this.answer = answer;
        this.body = body;
    }

    /** Where it was in the end, after all redirects. */
    public URI url() {
        return url;
    }

    /** When it was asked for. */
    public Instant at() {
        return at;
    }

    /** Whether there is nothing newer than the version that the caller knows: there is no body then. */
    public boolean isUnchanged() {
        return answer.status() == Answer.NOT_MODIFIED;
    }

    /** The {@code Content-Type}, or null. */
    public @Nullable String contentType() {
        return answer.header("Content-Type");
    }

    /** What to send along the next time. */
    public Validators validators() {
        return new Validators(answer.header("ETag"), answer.header("Last-Modified"));
    }

    /** The content, decompressed. */
    public byte[] body() {
        return body;
    }
}
