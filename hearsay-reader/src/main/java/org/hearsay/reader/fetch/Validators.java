package org.hearsay.reader.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of the version that it sent, so that it can be asked for a newer one only (RFC 9110, section 8.8).
 *
 * @param etag as the server wrote it, or null
 * @param lastModified as the server wrote it, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing is known: the whole is asked for. */
    public static final Validators NONE = new Validators(null, null);

    /** What cannot be a header's value, as it would end the header, is not known. */
    public Validators {
        etag = etag == null || !isHeaderValue(etag) ? null : etag;
        lastModified = lastModified == null || !isHeaderValue(lastModified) ? null : lastModified;
    }

    private static boolean isHeaderValue(String value) {
        return !value.isBlank() && value.length() <= 1_000 && value.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }
}
