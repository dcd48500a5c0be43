package org.hearsay.core;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Encodes JSON as UTF-8. A surrogate without its partner becomes the six characters of a JSON escape, where Java's own
 * encoder would put a question mark and Jackson would refuse. That is right only because such chars stand nowhere in JSON
 * but in strings.
 *
 * <p>Closing it flushes the stream below and leaves that open. Not safe to share between threads.
 */
final class WellFormedUtf8Writer extends Writer {

    private static final int CHUNK = 8192;

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder(CHUNK);

    WellFormedUtf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            encode(chars[i]);
        }
        if (pending.length() >= CHUNK) {
            drain();
        }
    }

    /**
     * Sends what there is. A high surrogate at the very end is kept back, since its partner may still come; closing sends
     * that too.
     */
    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (endsInHighSurrogate()) {
            escapeLast();
        }
        flush();
    }

    private void encode(char next) {
        if (Character.isLowSurrogate(next)) {
            boolean paired = endsInHighSurrogate();
            pending.append(next);
            if (!paired) {
                escapeLast();
            }
            return;
        }
        if (endsInHighSurrogate()) {
            escapeLast();
        }
        pending.append(next);
    }

    private boolean endsInHighSurrogate() {
        return !pending.isEmpty() && Character.isHighSurrogate(pending.charAt(pending.length() - 1));
    }

    private void escapeLast() {
        int last = pending.length() - 1;
        String escape = String.format("\\u%04x", (int) pending.charAt(last));
        pending.setLength(last);
        pending.append(escape);
    }

    private void drain() throws IOException {
        int end = endsInHighSurrogate() ? pending.length() - 1 : pending.length();
        out.write(pending.substring(0, end).getBytes(StandardCharsets.UTF_8));
        pending.delete(0, end);
    }
}
