package org.hearsay.reader.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at how large the compressed parts of a document are when decompressed, before the library, which would hold them in
 * memory whatever their size. It does not see parts that are encrypted, nor compressed in the ways of the last century; those
 * find the end of the memory.
 */
final class StreamSizes {

    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_IN_ONE = 64 << 20;
    private static final long MOST_IN_ALL = 512L << 20;

    private StreamSizes() {}

    /** @throws PdfException if there is more in it than any statement has */
    static void check(byte[] pdf) {
        Inflater inflater = new Inflater();
        try {
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            for (int i = 0; i + START.length + 4 < pdf.length; i++) {
                int data = i + START.length + (pdf[i + START.length] == '\r' ? 2 : 1);
                if (pdf[i] == START[0] && isStart(pdf, i) && isZlib(pdf, data)) {
                    inflater.reset();
                    inflater.setInput(pdf, data, pdf.length - data);
                    long size = size(inflater, buffer);
                    all += size;
                    if (size > MOST_IN_ONE || all > MOST_IN_ALL) {
                        throw new PdfException("a compressed part of it is larger than any text");
                    }
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static long size(Inflater inflater, byte[] buffer) {
        try {
            int count = inflater.inflate(buffer);
            while (count > 0 && inflater.getBytesWritten() <= MOST_IN_ONE) {
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // It ends here, or never was what it seemed.
        }
        return inflater.getBytesWritten();
    }

    private static boolean isStart(byte[] pdf, int at) {
        return Arrays.equals(pdf, at, at + START.length, START, 0, START.length);
    }

    /** RFC 1950, section 2.2. */
    private static boolean isZlib(byte[] pdf, int at) {
        return (pdf[at] & 0xF) == 8 && ((pdf[at] & 0xFF) << 8 | (pdf[at + 1] & 0xFF)) % 31 == 0;
    }
}
