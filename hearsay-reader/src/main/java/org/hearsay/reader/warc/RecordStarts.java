package org.hearsay.reader.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Finds where records start in a file whose records' own lengths cannot be trusted. */
final class RecordStarts {

    /** A record starts with its version: WARC/1.0, WARC/1.1, and 0.17 or 0.18 in old archives. */
    private static final byte[] VERSION = "WARC/".getBytes(StandardCharsets.US_ASCII);

    /** How much of what may be a compressed record is looked at. */
    private static final int LOOK = 512;

    private static final int BLOCK = 1 << 16;

    private RecordStarts() {}

    /** The first offset after {@code offset} where a record seems to start, or -1. */
    static long after(long offset, SeekableByteChannel file) throws IOException {
        byte[] block = new byte[BLOCK];
        long at = offset + 1;
        while (true) {
            int length = read(file, at, block);
            // The last few bytes are looked at again, at the head of the next block, where what follows them can be
            // seen.
            int looked = length < BLOCK ? length : length - LOOK;
            for (int i = 0; i < looked; i++) {
                if (isStart(block, i, length)) {
                    return at + i;
                }
            }
            if (length < BLOCK) {
                return -1;
            }
            at += looked;
        }
    }

    private static boolean isStart(byte[] block, int i, int length) {
        return block[i] == VERSION[0]
                ? isPlainStart(block, i) && (i == 0 || block[i - 1] == '\n')
                : block[i] == 0x1F && isCompressedStart(Arrays.copyOfRange(block, i, Math.min(length, i + LOOK)));
    }

    static boolean isPlainStart(byte[] bytes, int at) {
        int end = at + VERSION.length;
        return end < bytes.length
                && Arrays.equals(bytes, at, end, VERSION, 0, VERSION.length)
                && Character.isDigit(bytes[end]);
    }

    static boolean isCompressedStart(byte[] bytes) {
        if (bytes.length < 18 || bytes[0] != 0x1F || bytes[1] != (byte) 0x8B || bytes[2] != 8) {
            return false;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return isPlainStart(in.readNBytes(VERSION.length + 1), 0);
        } catch (IOException e) {
            return false;
        }
    }

    private static int read(SeekableByteChannel file, long at, byte[] block) throws IOException {
        file.position(at);
        ByteBuffer target = ByteBuffer.wrap(block);
        int count = 0;
        while (target.hasRemaining() && count >= 0) {
            count = file.read(target);
        }
        return target.position();
    }
}
