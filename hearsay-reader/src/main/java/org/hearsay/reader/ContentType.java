package org.hearsay.reader;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a server says that it sends.
 *
 * @param kind the form; null where it is none that articles come in, or is not said
 * @param charset the name of the encoding, or null
 */
record ContentType(@Nullable InputKind kind, @Nullable String charset) {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s{0,9}charset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** @param header the value of a {@code Content-Type} header, or null where there is none */
    static ContentType of(@Nullable String header) {
        if (header == null) {
            return new ContentType(null, null);
        }
        int end = header.indexOf(';');
        String type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(header);
        return new ContentType(InputKind.ofMediaType(type), charset.find() ? charset.group(1) : null);
    }
}
