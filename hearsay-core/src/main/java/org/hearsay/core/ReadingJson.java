package org.hearsay.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readings in the form that other programs see: JSON in UTF-8, with offsets in Unicode code points.
 *
 * <pre>{@code
 * ReadingJson.lines().write(reading, System.out); // one line
 * Reading same = ReadingJson.read(line);
 * }</pre>
 *
 * <p>What is written: the fields in one fixed order. A value that is not known is absent. A list is always there, if need be
 * empty, and so are {@code source}, {@code cue} and {@code content} of an attribution, with {@code "text": ""} where they
 * have no spans; only the {@code cue} of a hop is absent when it has none. {@code confidence} has three decimals at most. A
 * surrogate without its partner, which UTF-8 cannot hold, is written as an escape ({@code \ud83d}).
 *
 * <p>What is read: the same, and nothing is guessed. A value of another type (null too), an offset outside the text, an id that
 * points at nothing, an {@code article.id} or a {@code text} that does not fit the article's text: each is an error that
 * names the field. Fields that this version does not know are passed over, and the lists {@code roles}, {@code mentions},
 * {@code hedges} and {@code chain} and the {@code text} of a part may be missing. A document may have 64 Mi characters
 * (bytes, from a stream) and 32 levels.
 *
 * Immutable and safe to share between threads.
 */
public final class ReadingJson {

    private static final int MAX_LENGTH = 64 << 20;
    private static final int MAX_DEPTH = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MAX_LENGTH)
                            .maxStringLength(MAX_LENGTH)
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ReadingJson LINES = new ReadingJson(MAPPER.writer());
    private static final ReadingJson INDENTED = new ReadingJson(MAPPER.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))));

    private final ObjectWriter form;

    private ReadingJson(ObjectWriter form) {
        this.form = form;
    }

    /** One reading a line ({@code jsonl}). */
    public static ReadingJson lines() {
        return LINES;
    }

    /** Indented, for people ({@code json}). */
    public static ReadingJson indented() {
        return INDENTED;
    }

    /**
     * Writes the reading and a line feed, and flushes {@code out}, but does not close it.
     *
     * @throws IOException if {@code out} throws it
     */
    public void write(Reading reading, OutputStream out) throws IOException {
        try (WellFormedUtf8Writer writer = new WellFormedUtf8Writer(out)) {
            try (JsonGenerator generator = form.createGenerator(writer)) {
                new ReadingWriter(generator, reading.article().text()).write(reading);
            }
            writer.write('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** The reading as a string, without a line feed at its end. */
    public String toString(Reading reading) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(reading, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not throw it
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    /**
     * Reads one reading.
     *
     * @throws ReadingJsonException if it is not one
     */
    public static Reading read(String json) {
        if (json.length() > MAX_LENGTH) {
            throw new ReadingJsonException("longer than " + MAX_LENGTH + " characters");
        }
        try {
            return ReadingParser.parse(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /**
     * Reads one reading, to the end of {@code in}; does not close it.
     *
     * @throws ReadingJsonException if it is not one
     * @throws IOException if {@code in} throws it
     */
    public static Reading read(InputStream in) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(in);
            return ReadingParser.parse(node);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    private static ReadingJsonException notJson(JacksonException e) {
        String place = e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
        return new ReadingJsonException(place + "not JSON that can be read: " + e.getOriginalMessage(), e);
    }
}
