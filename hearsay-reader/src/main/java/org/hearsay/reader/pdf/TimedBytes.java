package org.hearsay.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A document's bytes, which cannot be read any more after a time: a broken one may send its reader round in circles. */
final class TimedBytes extends RandomAccessReadBuffer {

    private final Deadline deadline;

    TimedBytes(byte[] bytes, Deadline deadline) {
        super(bytes);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        deadline.check();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        deadline.check();
        return super.read(target, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        deadline.check();
        super.seek(position);
    }
}
