package org.hearsay.reader.warc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The HTTP responses in a WARC archive, plain or compressed record by record, one at a time and in constant memory.
 *
 * <pre>{@code
 * try (WarcArchive archive = WarcArchive.open(Path.of("crawl.warc.gz"))) {
 *     for (WarcArchive.Entry entry = archive.next(); entry != null; entry = archive.next()) {
 *         if (entry instanceof Capture capture) {
 *             System.out.println(capture.offset() + " " + capture.url());
 *         }
 *     }
 * }
 * }</pre>
 *
 * A record that is broken is an entry of its own, which says where it is. The next record is then looked for byte by byte
 * ({@link RecordStarts}): the length that a broken record gives leads nowhere, or past good ones. In an archive that was
 * compressed as a whole, nothing after a broken record can be found.
 *
 * <p>Not safe to share between threads.
 */
public final class WarcArchive implements Closeable {

    /** A file with more than this many starts of records that are none is not an archive any more. */
    private static final int MAX_FALSE_STARTS = 1_000;

    /** What is in an archive, as far as it matters here. */
    public sealed interface Entry permits Capture, Broken {

        /** Where its record starts, in bytes from the start of the file. */
        long offset();
    }

    /**
     * A record that cannot be read.
     *
     * @param reason why, in the words of the library that tried
     */
    public record Broken(long offset, String reason) implements Entry {}

    private final SeekableByteChannel file;
    private WarcReader reader;
    private int falseStarts;
    private boolean done;
    private boolean isEvidence;

    private WarcArchive(SeekableByteChannel file) throws IOException {
        this.file = file;
        reader = readerAt(0);
    }

    /** A reader that does not read on where a record does not end as its length says, which it would only warn of. */
    private WarcReader readerAt(long offset) throws IOException {
        file.position(offset);
        WarcReader from = new WarcReader(file);
        from.onWarning(warning -> {
            if (warning.contains("trailer")) {
                throw new IllegalStateException("does not end where it says that it ends");
            }
        });
        return from;
    }

    /** Whether a file that starts with these bytes is such an archive; a few hundred bytes are enough. */
    public static boolean isOne(byte[] head) {
        return RecordStarts.isPlainStart(head, 0) || RecordStarts.isCompressedStart(head);
    }

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read, or ends before it has begun
     */
    public static WarcArchive open(Path path) throws IOException {
        return open(FileChannel.open(path));
    }

    /**
     * Opens an archive that is no file. It is copied into one for as long as this is open, for the records after a broken one can
     * only be found by going back.
     */
    public static WarcArchive open(InputStream in) throws IOException {
        Path copy = Files.createTempFile("hearsay-", ".warc");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return open(FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static WarcArchive open(FileChannel file) throws IOException {
        try {
            return new WarcArchive(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The next response or broken record; null after the last. What the one before gave must have been read by then. */
    public @Nullable Entry next() {
        while (!done) {
            try {
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    done = true;
                } else if (record.get() instanceof WarcResponse response) {
                    return entry(response);
                } else if (record.get() instanceof Warcinfo info) {
                    isEvidence = isOurs(info);
                }
            } catch (IOException | RuntimeException e) {
                // The library's own faults come as any RuntimeException: a length that is no number, an address that is
                // none.
                long offset = reader.position();
                resume(offset);
                return new Broken(offset, reason(e));
            }
        }
        return null;
    }

    /** Whether what came so far was kept by a {@link WarcKeeper}: then all of it was asked for by somebody, robots.txt aside. */
    public boolean isEvidence() {
        return isEvidence;
    }

    private static boolean isOurs(Warcinfo info) {
        try {
            return info.fields()
                    .first("software")
                    .filter(WarcKeeper.SOFTWARE::equals)
                    .isPresent();
        } catch (IOException | RuntimeException e) {
            return false; // whoever made it said so in a way that cannot be read
        }
    }

    private Entry entry(WarcResponse response) {
        try {
            return new Capture(reader.position(), response);
        } catch (IOException | RuntimeException e) {
            return new Broken(reader.position(), reason(e));
        }
    }

    /** Goes to the first start of a record after the one that starts at {@code broken}. */
    private void resume(long broken) {
        done = true;
        try {
            long start = RecordStarts.after(broken, file);
            if (start >= 0 && falseStarts++ < MAX_FALSE_STARTS) {
                reader = readerAt(start);
                done = false;
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is there is no record; that this one is broken has been said.
        }
    }

    static String reason(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
