package org.hearsay.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingJson;

/** The outward contract: one JSON object for each reading, on one line or indented. */
public final class JsonOutput implements ReadingOutput {

    private final ReadingJson form;
    private final OutputStream out;

    private JsonOutput(ReadingJson form, OutputStream out) {
        this.form = form;
        this.out = out;
    }

    /** One reading a line, each written out as soon as it is there. */
    public static JsonOutput lines(OutputStream out) {
        return new JsonOutput(ReadingJson.lines(), out);
    }

    /** One indented object a reading, one after another without an array around them. */
    public static JsonOutput indented(OutputStream out) {
        return new JsonOutput(ReadingJson.indented(), out);
    }

    @Override
    public void write(Reading reading) throws IOException {
        form.write(reading, out);
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }
}
