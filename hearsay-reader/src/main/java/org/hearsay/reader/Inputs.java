package org.hearsay.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import org.hearsay.reader.fetch.FetchException;
import org.hearsay.reader.fetch.Fetched;
import org.hearsay.reader.fetch.Fetcher;
import org.hearsay.reader.warc.WarcArchive;
import org.jspecify.annotations.Nullable;

/** Opens what a location names, finds out what form it has, and hands it to the reader of that form. */
final class Inputs {

    /** How many bytes are looked at to tell what an input is. */
    private static final int HEAD = 1 << 13;

    private final InputStream standardInput;
    private final long maxBytes;
    private final @Nullable Fetcher fetcher;
    private final Finisher finisher;
    private final Documents documents;

    Inputs(InputStream standardInput, long maxBytes, @Nullable Fetcher fetcher, Given given) {
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
        this.fetcher = fetcher;
        this.finisher = new Finisher(given);
        this.documents = new Documents(maxBytes, finisher);
    }

    /** The outcomes of one location; there is at least one. */
    OutcomeSource open(String location) {
        if (location.isBlank()) {
            return OutcomeSource.unread(location, "no path given");
        }
        if (location.equals("-")) {
            return openStandardInput(location);
        }
        String start = location.substring(0, Math.min(8, location.length())).toLowerCase(Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://")) {
            return fetch(location);
        }
        try {
            Path path = Path.of(location);
            return Files.isDirectory(path) ? new FolderWalk(location, path, this) : openFile(location, path);
        } catch (InvalidPathException e) {
            return OutcomeSource.unread(
                    location, "not a path: " + UnreadException.oneLine(String.valueOf(e.getReason())));
        }
    }

    /** The outcomes of one file. */
    OutcomeSource openFile(String location, Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            if (!file.isRegularFile()) {
                throw new UnreadException("not a regular file (\"-\" reads standard input)");
            }
            InputKind kind = InputKind.ofName(path.getFileName().toString());
            boolean oneArticle = kind != null && kind != InputKind.JSON_LINES && kind != InputKind.WARC;
            if (oneArticle && file.size() > maxBytes) {
                throw new UnreadException(Sizes.tooLarge(file.size(), maxBytes));
            }
            if (kind == InputKind.WARC) {
                return new WarcArticles(location, WarcArchive.open(path), maxBytes, documents);
            }
            return open(location, new BufferedInputStream(Files.newInputStream(path), HEAD), kind, file.size());
        } catch (UnreadException e) {
            return OutcomeSource.unread(location, e.reason());
        } catch (IOException e) {
            return OutcomeSource.unread(location, UnreadException.reasonOf(e));
        }
    }

    private OutcomeSource fetch(String location) {
        if (fetcher == null) {
            return OutcomeSource.unread(location, "not fetched: this reader has no fetcher");
        }
        try {
            Fetched fetched = fetcher.fetch(location);
            byte[] bytes = fetched.body();
            byte[] head = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
            if (WarcArchive.isOne(head)) {
                InputStream in = new ByteArrayInputStream(bytes);
                return new WarcArticles(location, WarcArchive.open(in), maxBytes, documents);
            }
            ContentType type = ContentType.of(fetched.contentType());
            InputKind kind = InputKind.ofAnswer(type.kind(), head);
            notBinary(kind, head);
            return OutcomeSource.of(documents.outcomes(
                    bytes,
                    new Documents.Document(
                            location,
                            kind,
                            type.kind() == null,
                            type.charset(),
                            fetched.url().toString())));
        } catch (FetchException e) {
            return OutcomeSource.unread(location, UnreadException.oneLine(String.valueOf(e.getMessage())));
        } catch (UnreadException e) {
            return OutcomeSource.unread(location, e.reason());
        } catch (IOException e) {
            return OutcomeSource.unread(location, UnreadException.reasonOf(e));
        }
    }

    private static void notBinary(InputKind kind, byte[] head) throws UnreadException {
        String binary = kind.isText() ? FileSignature.nameOf(head) : null;
        if (binary != null) {
            throw new UnreadException("not text: looks like " + binary);
        }
    }

    private OutcomeSource openStandardInput(String location) {
        try {
            InputStream unclosed = new FilterInputStream(standardInput) {
                @Override
                public void close() {}
            };
            return open(location, new BufferedInputStream(unclosed, HEAD), null, 0);
        } catch (UnreadException e) {
            return OutcomeSource.unread(location, e.reason());
        } catch (IOException e) {
            return OutcomeSource.unread(location, UnreadException.reasonOf(e));
        }
    }

    /** @param size the size as far as it is known, or 0 */
    private OutcomeSource open(String location, BufferedInputStream in, @Nullable InputKind named, long size)
            throws IOException, UnreadException {
        boolean streaming = false;
        try {
            byte[] head = head(in);
            if (WarcArchive.isOne(head)) {
                return new WarcArticles(location, WarcArchive.open(in), maxBytes, documents);
            }
            InputKind kind = named == null ? InputKind.ofStart(head) : named;
            notBinary(kind, head);
            if (kind == InputKind.JSON_LINES) {
                streaming = true;
                return new JsonLines(location, inUtf8(in, head), maxBytes, finisher);
            }
            if (size > maxBytes) {
                throw new UnreadException(Sizes.tooLarge(size, maxBytes));
            }
            byte[] bytes = in.readNBytes((int) maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new UnreadException(Sizes.largerThan(maxBytes));
            }
            return OutcomeSource.of(
                    documents.outcomes(bytes, new Documents.Document(location, kind, named == null, null, null)));
        } finally {
            if (!streaming) {
                in.close();
            }
        }
    }

    /** The first bytes, left in the stream: all of {@link #HEAD}, or fewer if a line that may be JSON ends before. */
    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        boolean enough = false;
        while (length < HEAD && !enough) {
            int count = in.read(head, length, HEAD - length);
            if (count < 0) {
                break;
            }
            length += count;
            // Someone may be typing lines, or sending them as they come: they are not kept waiting.
            enough = head[0] == '{' && indexOf(head, length, '\n') >= 0;
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    private static int indexOf(byte[] bytes, int length, char wanted) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static InputStream inUtf8(BufferedInputStream in, byte[] head) throws IOException {
        Encoding wide = Encoding.wide(head);
        if (wide != null) {
            in.skipNBytes(wide.skipped());
            return new Utf8Stream(in, wide.charset());
        }
        in.skipNBytes(Encoding.of(head).skipped());
        return in;
    }
}
