package org.hearsay.extractor;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * Tells Java Flight Recorder how long a stage of reading took; costs nothing while nobody records. {@code hearsay-eval}
 * draws from it where the time goes.
 */
@Name("org.hearsay.extractor.Stage")
@Label("Stage of reading")
@Category({"Hearsay", "Extractor"})
@Description("One stage of reading an article, or of a section of a long one")
@StackTrace(false)
final class StageEvent extends Event {

    @Label("Stage")
    final String stage; // read by the recorder

    @Label("Words")
    final int words; // read by the recorder

    private StageEvent(String stage, int words) {
        this.stage = stage;
        this.words = words;
    }

    /** Starts a stage: {@code tokenizing}, {@code network} or {@code decoding}. */
    static StageEvent begin(String stage, int words) {
        StageEvent event = new StageEvent(stage, words);
        event.begin();
        return event;
    }
}
