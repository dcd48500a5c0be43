package org.hearsay.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which characters bytes stand for. The first that holds decides:
 *
 * <ol>
 *   <li>a byte order mark, of UTF-8, UTF-16 or UTF-32. The mark itself (U+FEFF) is not part of the text;
 *   <li>no mark, but NULs at every other place, as UTF-16 has them between Latin letters, blanks and line ends;
 *   <li>the bytes are UTF-8 without a fault;
 *   <li>what the bytes say of themselves (a web page's {@code <meta charset>});
 *   <li>UTF-8 with faults, as in a file that was cut in the middle of a character: more of its characters beyond ASCII are
 *       well formed than not. Each fault becomes U+FFFD;
 *   <li>Windows-1252.
 * </ol>
 *
 * That UTF-8 goes before what a page says of itself is not what browsers do, but text in another encoding that happens to
 * be faultless UTF-8 is next to unheard of, while saved pages whose {@code meta} no longer holds are common.
 */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32_LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32_BE = Charset.forName("UTF-32BE");

    /** Names that pages use for something else than they say, as the WHATWG's Encoding Standard has it. */
    private static final Set<String> REALLY_WINDOWS_1252 =
            Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252");

    private final Charset charset;
    private final int skipped;

    private Encoding(Charset charset, int skipped) {
        this.charset = charset;
        this.skipped = skipped;
    }

    /** The encoding of text that says nothing of its encoding itself. */
    static Encoding of(byte[] bytes) {
        return of(bytes, null);
    }

    /**
     * The encoding of bytes.
     *
     * @param declared the name of an encoding as the bytes themselves give it, or null; a name that is not known counts for
     *     nothing
     */
    static Encoding of(byte[] bytes, @Nullable String declared) {
        Encoding wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        Utf8Census census = Utf8Census.of(bytes);
        if (census.isFaultless() && census.beyondAscii() > 0) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        Charset named = declared == null ? null : named(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8)) {
            return new Encoding(named, 0);
        }
        boolean utf8 = census.isFaultless() || census.beyondAscii() > census.faults();
        return new Encoding(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    /** UTF-16 or UTF-32, where the first bytes, or all of them, show that it is one of the two; null where not. */
    static @Nullable Encoding wide(byte[] bytes) {
        if (bytes.length % 4 == 0 && startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(UTF_32_LE, 4);
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(UTF_32_BE, 4);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return utf16ByItsNuls(bytes);
    }

    /** The text; what is malformed in this encoding becomes U+FFFD. */
    String decode(byte[] bytes) {
        return new String(bytes, skipped, bytes.length - skipped, charset);
    }

    Charset charset() {
        return charset;
    }

    /** The length of the byte order mark, in bytes; 0 where there is none. */
    int skipped() {
        return skipped;
    }

    /**
     * Whether text that came out in this encoding can be what was meant. Any bytes at all are Windows-1252; but where it is
     * right, at most a letter in five or so is beyond ASCII, while Russian or Greek read as Windows-1252 has little else.
     */
    boolean isPlausibleFor(String text) {
        if (!charset.equals(WINDOWS_1252)) {
            return true;
        }
        long ascii = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
        long beyond = text.chars().filter(c -> c >= 0x80 && c != 0xA0).count();
        return beyond < 8 || beyond < 0.4 * (ascii + beyond);
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Encoding utf16ByItsNuls(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                nuls[i & 1]++;
            }
        }
        int most = Math.max(nuls[0], nuls[1]);
        // Text in any script has blanks or line ends: in Cyrillic one unit in seven or so, in Latin nearly every unit.
        if (bytes.length < 4
                || nuls[0] == nuls[1]
                || Math.min(nuls[0], nuls[1]) > most / 100
                || most * 40 < bytes.length) {
            return null;
        }
        Charset charset = nuls[1] > nuls[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(bytes, 0, bytes.length & ~1, charset);
        // The last character may be cut in two where these are only the first bytes.
        boolean malformed = text.indexOf('\uFFFD') >= 0 && text.indexOf('\uFFFD') < text.length() - 1;
        return malformed || BinaryData.looksLikeIt(text) ? null : new Encoding(charset, 0);
    }

    private static @Nullable Charset named(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (REALLY_WINDOWS_1252.contains(label)) {
            return WINDOWS_1252;
        }
        if (label.startsWith("utf-16") || label.startsWith("utf-32")) {
            // The name could be read as ASCII, so that it cannot be true.
            return null;
        }
        try {
            return Charset.forName(label.equals("gb2312") ? "gbk" : label);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
