package org.hearsay.reader.warc;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Keeps requests and their answers, byte for byte, as WARC 1.1 records in a folder: one file for as long as a keeper is open,
 * {@code hearsay-20260313T100500Z-1a2b3c4d.warc.gz}, begun with the first answer. Each record is compressed for itself and
 * written whole before the next, so that a program that ends in the middle loses one record at most.
 *
 * <p>Safe to share between threads.
 */
public final class WarcKeeper implements Closeable {

    /** What its archives say that they were made by. */
    static final String SOFTWARE = "hearsay";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private @Nullable Archive archive;

    private record Archive(Path file, WarcWriter writer) {}

    /** Keeps in {@code folder}, which is made when there is something to keep. */
    public WarcKeeper(Path folder) {
        this.folder = folder;
    }

    /**
     * One request that was answered.
     *
     * @param at when it was sent
     * @param address what answered
     * @param cut whether there was more of the answer than was taken
     */
    public record Visit(String url, Instant at, InetAddress address, boolean cut) {}

    /**
     * Where an answer is kept.
     *
     * @param offset where its record starts, in bytes
     */
    public record Place(Path archive, long offset) {}

    /**
     * Keeps a request and its answer.
     *
     * @throws IOException if they cannot be written
     */
    public synchronized Place keep(Visit visit, byte[] request, byte[] answer) throws IOException {
        Archive open = archive == null ? begin(visit.at()) : archive;
        archive = open;
        long offset = open.writer.position();
        WarcResponse.Builder response = new WarcResponse.Builder(visit.url())
                .version(MessageVersion.WARC_1_1)
                .date(visit.at())
                .ipAddress(visit.address())
                .body(MediaType.HTTP_RESPONSE, answer);
        if (visit.cut()) {
            response.truncated(WarcTruncationReason.LENGTH);
        }
        WarcResponse kept = response.build();
        open.writer.write(kept);
        open.writer.write(new WarcRequest.Builder(visit.url())
                .version(MessageVersion.WARC_1_1)
                .date(visit.at())
                .ipAddress(visit.address())
                .concurrentTo(kept.id())
                .body(MediaType.HTTP_REQUEST, request)
                .build());
        return new Place(open.file, offset);
    }

    private Archive begin(Instant now) throws IOException {
        Files.createDirectories(folder);
        String name = "hearsay-" + STAMP.format(now) + "-"
                + UUID.randomUUID().toString().substring(0, 8) + ".warc.gz";
        Path file = folder.resolve(name);
        WarcWriter begun = new WarcWriter(
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), WarcCompression.GZIP);
        begun.write(new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .date(now)
                .filename(name)
                .fields(Map.of("software", List.of(SOFTWARE), "format", List.of("WARC File Format 1.1")))
                .build());
        return new Archive(file, begun);
    }

    @Override
    public synchronized void close() throws IOException {
        if (archive != null) {
            archive.writer.close();
            archive = null;
        }
    }
}
