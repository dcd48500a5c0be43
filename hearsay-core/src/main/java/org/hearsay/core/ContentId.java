package org.hearsay.core;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article's content: SHA-256 over title, byline, publisher, url, published and text, in this order, each as a
 * four-byte big-endian count of bytes and then its UTF-8 bytes; a field that is not known counts 0 bytes. The counts keep
 * ("ab", "c") apart from ("a", "bc").
 *
 * <p>A surrogate without its partner has no UTF-8 form. It is hashed as the three bytes that UTF-8's scheme would give it
 * (WTF-8), so that two texts that differ only there do not share an id.
 */
final class ContentId {

    private ContentId() {}

    /** The id of the content with these fields; null is a field that is not known. */
    static String of(@Nullable String... fields) {
        MessageDigest digest = sha256();
        for (String field : fields) {
            byte[] bytes = field == null ? new byte[0] : wtf8(field);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    private static byte[] wtf8(String text) {
        if (text.codePoints().noneMatch(ContentId::isLoneSurrogate)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            if (isLoneSurrogate(codePoint)) {
                bytes.write(0xE0 | (codePoint >> 12));
                bytes.write(0x80 | ((codePoint >> 6) & 0x3F));
                bytes.write(0x80 | (codePoint & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
