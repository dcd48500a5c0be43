package org.hearsay.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A stream of text in some encoding as the same text in UTF-8, without ever holding more than a little of it. */
final class Utf8Stream extends InputStream {

    private final Reader reader;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = new byte[0];
    private int position;

    Utf8Stream(InputStream in, Charset charset) {
        reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (position < bytes.length) {
            return true;
        }
        int count = reader.read(chars, 0, chars.length - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            int partner = reader.read();
            if (partner >= 0) {
                chars[count++] = (char) partner;
            }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
