package org.hearsay.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.hearsay.reader.warc.Capture;
import org.hearsay.reader.warc.WarcArchive;

/**
 * The articles of a WARC archive, read as they are asked for. Pages and documents that were answered with 200 are read; what
 * else a crawl has met (pictures, scripts, redirects, answers that there is nothing) is passed over, as other files in a
 * folder are. An article is at {@code FILE:OFFSET}, the place of its record in bytes.
 */
final class WarcArticles implements OutcomeSource {

    /** What a crawl meets is read where it can be an article: data and plain texts, robots.txt to begin with, hardly are. */
    private static final Set<InputKind> READ = EnumSet.of(InputKind.PAGE, InputKind.PDF, InputKind.WORD);

    /** What is read besides where a person named every address. */
    private static final Set<InputKind> KEPT = EnumSet.of(InputKind.TEXT, InputKind.MAIL);

    private final String location;
    private final WarcArchive archive;
    private final int maxBytes;
    private final Documents documents;
    private final Queue<Outcome> ready = new ArrayDeque<>();
    private boolean any;
    private long passedOver;

    WarcArticles(String location, WarcArchive archive, long maxBytes, Documents documents) {
        this.location = location;
        this.archive = archive;
        this.maxBytes = (int) maxBytes;
        this.documents = documents;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            WarcArchive.Entry entry = archive.next();
            if (entry == null) {
                if (!any) {
                    any = true;
                    ready.add(new Outcome.Unread(location, nothingThere()));
                }
                break;
            }
            take(entry);
        }
        any |= !ready.isEmpty();
        return !ready.isEmpty();
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private String nothingThere() {
        return "no articles in this archive"
                + (passedOver == 0
                        ? ""
                        : " (passed over: " + passedOver + (passedOver == 1 ? " answer)" : " answers)"));
    }

    private void take(WarcArchive.Entry entry) {
        String place = location + ":" + entry.offset();
        if (entry instanceof WarcArchive.Broken broken) {
            ready.add(new Outcome.Unread(place, "broken record: " + UnreadException.oneLine(broken.reason())));
        } else if (entry instanceof Capture capture) {
            ContentType type = ContentType.of(capture.contentType());
            InputKind kind = type.kind();
            if (capture.status() != 200 || kind == null || !isRead(kind, capture)) {
                passedOver++;
                return;
            }
            try {
                ready.addAll(documents.outcomes(
                        body(capture), new Documents.Document(place, kind, true, type.charset(), capture.url())));
            } catch (UnreadException e) {
                ready.add(new Outcome.Unread(place, e.reason() + ": " + UnreadException.oneLine(capture.url())));
            }
        }
    }

    /** Whether this can be an article. Of what somebody had fetched, all is read that is an article by itself. */
    private boolean isRead(InputKind kind, Capture capture) {
        return READ.contains(kind)
                || (archive.isEvidence()
                        && KEPT.contains(kind)
                        && !capture.url().endsWith("/robots.txt"));
    }

    private byte[] body(Capture capture) throws UnreadException {
        byte[] body;
        try {
            body = capture.body(maxBytes);
        } catch (IOException e) {
            throw new UnreadException("broken record: " + UnreadException.oneLine(String.valueOf(e.getMessage())));
        }
        if (body.length > maxBytes) {
            throw new UnreadException(Sizes.largerThan(maxBytes));
        }
        return body;
    }

    @Override
    public void close() {
        try {
            archive.close();
        } catch (IOException e) {
            // All that was wanted of it has been read.
        }
    }
}
