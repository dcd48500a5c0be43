package org.hearsay.reader;

import java.util.Locale;

/** Numbers of bytes as a person reads them. */
final class Sizes {

    private static final long MIB = 1 << 20;

    private Sizes() {}

    /** The reason for refusing an input of {@code size} bytes: {@code "larger than 32 MiB (200.0 MB)"}. */
    static String tooLarge(long size, long limit) {
        return largerThan(limit) + " (" + measured(size) + ")";
    }

    /** The same where only this much is known: {@code "larger than 32 MiB"}. */
    static String largerThan(long limit) {
        return "larger than " + (limit % MIB == 0 ? limit / MIB + " MiB" : limit + " bytes");
    }

    private static String measured(long size) {
        return size < 100_000 ? size + " bytes" : String.format(Locale.ROOT, "%.1f MB", size / 1e6);
    }
}
