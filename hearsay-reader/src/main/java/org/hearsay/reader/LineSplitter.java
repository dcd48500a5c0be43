package org.hearsay.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a stream apart into lines, none of which needs more memory than the bound says, however long it is. */
final class LineSplitter {

    /**
     * A line.
     *
     * @param number 1 for the first
     * @param bytes the line without its line end; null where it is longer than the bound
     * @param length the number of bytes in it, all told
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; a copy of every line would be for nothing
    record Line(long number, byte @Nullable [] bytes, long length) {}

    private final InputStream in;
    private final long bound;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private long number;

    LineSplitter(InputStream in, long bound) {
        this.in = in;
        this.bound = bound;
    }

    /** The next line, or null after the last. */
    @Nullable
    Line next() throws IOException {
        if (position == limit && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        do {
            int end = lineEnd();
            length += end - position;
            if (length <= bound) {
                kept.write(buffer, position, end - position);
            } else {
                kept.reset();
            }
            position = end;
            if (position < limit) {
                position++;
                break;
            }
        } while (fill());
        return new Line(number, length <= bound ? kept.toByteArray() : null, length);
    }

    /** Whether there was any line so far. */
    boolean any() {
        return number > 0;
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
