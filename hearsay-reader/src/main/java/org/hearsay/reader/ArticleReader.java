package org.hearsay.reader;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.reader.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Reads news articles from files, folders, archives, URLs and standard input.
 *
 * <pre>{@code
 * try (Stream<Outcome> outcomes = ArticleReader.create().read(List.of("news/", "page.html"))) {
 *     outcomes.forEach(System.out::println);
 * }
 * }</pre>
 *
 * What is read, and what becomes of it:
 *
 * <ul>
 *   <li><b>text</b> ({@code .txt}, {@code .md}, and what is nothing else): the article's text is the file's content, char for
 *       char, without a byte order mark. It has no title but the one that the caller gives;
 *   <li><b>web pages</b> ({@code .html}, {@code .htm}, {@code .xhtml}, or what starts like one): the paragraphs of the
 *       article on the page, an empty line between them, and what the page says of it: title, byline, publisher, address, date. The
 *       entries of a live blog stand under their times; a page of many articles is an {@link Outcome.Unread};
 *   <li><b>JSON lines</b> ({@code .jsonl}, {@code .ndjson}, or what starts like them): an article a line, as {@code {"id" or
 *       "location", "title", "byline", "publisher", "url", "published", "language", "text"}}, read one at a time however large
 *       the file is. A line that has neither location nor id is at {@code FILE:LINE};
 *   <li><b>JSON</b> ({@code .json}): one such object, or an array of them;
 *   <li><b>feeds</b> ({@code .rss}, {@code .atom}, or what starts like RSS, Atom or a JSON feed): the articles that the feed
 *       itself carries, each at its own address; an entry with a summary only is an {@link Outcome.Unread};
 *   <li><b>PDF documents</b> ({@code .pdf}, or what starts like one): paragraphs made whole from lines, without the heads and
 *       feet of pages; <b>Word documents</b> ({@code .docx}) and <b>mails</b> ({@code .eml}): their text, title and date;
 *   <li><b>WARC archives</b> ({@code .warc}, {@code .warc.gz}, or what starts like one): the pages in it that were answered with
 *       200, and texts and mails where a {@link Fetcher} kept them, one at a time however large the archive is, each at {@code
 *       FILE:OFFSET}, the place of its record in bytes. Other records are passed over; a broken one is an {@link Outcome.Unread} at
 *       its place, and those after it are still read;
 *   <li><b>folders</b>: the files in it and in its folders that have one of these endings, sorted by name, without hidden ones.
 *       No folder is read twice, whatever links lead to it;
 *   <li><b>URLs</b> ({@code http://}, {@code https://}): any of the forms, where the reader was given a {@link Fetcher};
 *   <li>{@code "-"}: standard input, as any of the forms.
 * </ul>
 *
 * Bytes are UTF-8, UTF-16, UTF-32 or Windows-1252, or what a page says that they are.
 *
 * <p>Immutable and safe to share between threads, as far as the standard input that it was given is. A stream that it
 * returned is for one thread.
 */
public final class ArticleReader {

    private static final long DEFAULT_MAX_BYTES = 32L << 20;

    private final Inputs inputs;

    private ArticleReader(Builder builder) {
        inputs = new Inputs(
                builder.standardInput,
                builder.maxBytes,
                builder.fetcher,
                new Given(builder.title, builder.publisher, builder.published));
    }

    /** A reader that takes articles of up to 32 MiB and adds nothing to what they say of themselves. */
    public static ArticleReader create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads articles, each when the stream comes to it, in the order of the locations.
     *
     * <p>Input that cannot be read is an {@link Outcome.Unread} and never an exception, and all after it is still read. Close
     * the stream if you may leave it before its end: a file may be open.
     *
     * @param locations each the path of a file or folder, a URL, or {@code "-"} for standard input
     */
    public Stream<Outcome> read(List<String> locations) {
        Outcomes outcomes = new Outcomes(List.copyOf(locations).iterator(), inputs);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(outcomes, traits), false)
                .onClose(outcomes::close);
    }

    /** What a reader is to be like. Not safe to share between threads. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String publisher;
        private @Nullable String published;
        private InputStream standardInput = System.in;
        private long maxBytes = DEFAULT_MAX_BYTES;
        private @Nullable Fetcher fetcher;

        private Builder() {}

        /** The title of every article that has none of its own. Null or blank is none. */
        public Builder title(@Nullable String value) {
            title = known(value);
            return this;
        }

        /** The publisher of every article that does not name its own. Null or blank is none. */
        public Builder publisher(@Nullable String value) {
            publisher = known(value);
            return this;
        }

        /**
         * When every article that does not say so itself was published. Null or blank is not known.
         *
         * @param value a date, or a date and time, in ISO 8601: {@code "2019-01-28"}, {@code "2019-01-28T10:05:00+03:00"}; a
         *     month ({@code "2019-01"}) or a year alone will do
         * @throws IllegalArgumentException if it is not, or not on the calendar
         */
        public Builder published(@Nullable String value) {
            String date = known(value);
            if (date != null && !PublishedDate.isIso(date)) {
                throw new IllegalArgumentException(
                        "published must be an ISO 8601 date such as 2019-01-28 or 2019-01-28T10:05:00Z, not \"" + date
                                + "\"");
            }
            published = date;
            return this;
        }

        /** What {@code "-"} reads; {@link System#in} by default. It is not closed. */
        public Builder standardInput(InputStream value) {
            standardInput = Objects.requireNonNull(value, "standardInput");
            return this;
        }

        /**
         * The size of the largest article that is read, 32 MiB by default: of a text or page as it lies in its file, of a line
         * of JSON, of a whole {@code .json} file, of a page in an archive when decompressed. Files of JSON lines and archives may
         * be of any size.
         *
         * @throws IllegalArgumentException if it is not at least 1, or 1 GiB or more
         */
        public Builder maxBytes(long value) {
            if (value < 1 || value >= 1 << 30) {
                throw new IllegalArgumentException("maxBytes must be at least 1 and below 1 GiB, not " + value);
            }
            maxBytes = value;
            return this;
        }

        /**
         * What fetches the locations that are URLs; by default none are fetched. It is not closed.
         */
        public Builder fetcher(Fetcher value) {
            fetcher = Objects.requireNonNull(value, "fetcher");
            return this;
        }

        public ArticleReader build() {
            return new ArticleReader(this);
        }

        private static @Nullable String known(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }
    }
}
