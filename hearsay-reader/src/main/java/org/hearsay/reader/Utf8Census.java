package org.hearsay.reader;

/**
 * How well bytes fit UTF-8 (RFC 3629): neither overlong forms nor surrogates nor anything above U+10FFFF count as well formed.
 *
 * @param beyondAscii the well-formed characters of two bytes or more
 * @param faults the bytes that belong to no well-formed character; a sequence that breaks off counts as one
 */
record Utf8Census(long beyondAscii, long faults) {

    static Utf8Census of(byte[] bytes) {
        long beyondAscii = 0;
        long faults = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int wanted = length(bytes[i] & 0xFF);
            int found = 1;
            while (found < wanted && i + found < bytes.length && fits(bytes, i, found)) {
                found++;
            }
            if (wanted > 0 && found == wanted) {
                beyondAscii++;
            } else {
                faults++;
            }
            i += found;
        }
        return new Utf8Census(beyondAscii, faults);
    }

    boolean isFaultless() {
        return faults == 0;
    }

    /** The length of a character that starts with this byte; 0 where none does. */
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /** Whether the byte {@code place} bytes on can be part of the character that starts at {@code start}. */
    private static boolean fits(byte[] bytes, int start, int place) {
        int b = bytes[start + place] & 0xFF;
        if (b < 0x80 || b > 0xBF) {
            return false;
        }
        if (place > 1) {
            return true;
        }
        return switch (bytes[start] & 0xFF) {
            case 0xE0 -> b >= 0xA0;
            case 0xED -> b <= 0x9F;
            case 0xF0 -> b >= 0x90;
            case 0xF4 -> b <= 0x8F;
            default -> true;
        };
    }
}
