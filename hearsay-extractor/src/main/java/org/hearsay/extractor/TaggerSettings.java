package org.hearsay.extractor;

import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What belongs to the network but is not in it: the numbers that bind its outputs together, learned with it.
 *
 * @param window pieces that the network reads at once
 * @param context pieces read on either side of what a window answers for
 * @param transitions for each {@link Role}, the score of going from one {@link Tag} to another
 * @param distance for each pointer (content to cue, cue to source), the score of each {@link Pointer#bucket distance}
 * @param paragraph for each pointer, the score of standing in the same paragraph
 * @param pointerWidth numbers in one projection of a pointer
 * @param confidence weights of the {@link Confidence}, the constant first
 */
record TaggerSettings(
        int window,
        int context,
        List<List<List<Float>>> transitions,
        List<List<Float>> distance,
        List<Float> paragraph,
        int pointerWidth,
        List<Double> confidence) {

    TaggerSettings {
        if (transitions.size() != Role.values().length
                || distance.size() != 2
                || paragraph.size() != 2
                || pointerWidth < 1) {
            throw new IllegalArgumentException("these are not the settings of a tagger");
        }
    }

    static TaggerSettings read(InputStream json) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(json, TaggerSettings.class);
    }

    /** Numbers that the network gives for a word: tag scores, two projections for each pointer, the score of no source. */
    int width() {
        return Role.values().length * Tag.COUNT + 4 * pointerWidth + 1;
    }
}
