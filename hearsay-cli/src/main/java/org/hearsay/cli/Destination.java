package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a run's output goes. A file is written beside its place and moved there when it is whole, so that a run that fails
 * leaves what was there before; what is not a plain file ({@code /dev/null}, a pipe, a link) is written to directly.
 */
final class Destination implements Closeable {

    private final OutputStream out;
    private final @Nullable Path unfinished;
    private final @Nullable Path finished;

    private Destination(OutputStream out, @Nullable Path unfinished, @Nullable Path finished) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.unfinished = unfinished;
        this.finished = finished;
    }

    /** {@code out}, which stays open. */
    static Destination stream(OutputStream out) {
        return new Destination(out, null, null);
    }

    /** @throws IOException if the file cannot be written */
    static Destination file(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Destination(Files.newOutputStream(file), null, null);
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        return new Destination(Files.newOutputStream(unfinished), unfinished, file);
    }

    OutputStream out() {
        return out;
    }

    /** All was written: puts the file in its place. */
    void finish() throws IOException {
        out.flush();
        if (unfinished != null && finished != null) {
            out.close();
            Files.move(unfinished, finished, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what is unfinished. Call it in any case. */
    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            out.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
