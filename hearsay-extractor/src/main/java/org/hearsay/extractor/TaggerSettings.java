package org.hearsay.extractor;

import java.io.InputStream;
import java.util.List;
import org.hearsay.core.Stance;
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
 * @param meaningWidth numbers in a statement's meaning
 * @param stanceScale by which the scores of stances are multiplied
 * @param stanceLists for each stance that the lists of words may say, what it adds to the score of each
 * @param confidence weights of the {@link Confidence}, the constant first
 */
record TaggerSettings(
        int window,
        int context,
        List<List<List<Float>>> transitions,
        List<List<Float>> distance,
        List<Float> paragraph,
        int pointerWidth,
        int meaningWidth,
        float stanceScale,
        List<List<Float>> stanceLists,
        List<Double> confidence) {

    TaggerSettings {
        if (transitions.size() != Role.values().length
                || distance.size() != 2
                || paragraph.size() != 2
                || pointerWidth < 1
                || meaningWidth < 1
                || stanceLists.size() != Stance.values().length
                || stanceLists.stream().anyMatch(row -> row.size() != Stance.values().length)) {
            throw new IllegalArgumentException("these are not the settings of a tagger");
        }
    }

    static TaggerSettings read(InputStream json) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(json, TaggerSettings.class);
    }

    /** Where the score of having no source stands: after the tag scores and two projections for each pointer. */
    int noSource() {
        return Role.values().length * Tag.COUNT + 4 * pointerWidth;
    }

    /** The scores of the stances, as said by the words of a role. */
    Pool stances(Role role) {
        int width = Stance.values().length;
        return new Pool(noSource() + 1 + role.offset() / Tag.COUNT * (width + 1), width);
    }

    Pool meaning() {
        return new Pool(
                stances(Role.SOURCE).offset() + Role.values().length * (Stance.values().length + 1), meaningWidth);
    }

    /** Numbers that the network gives for a word: tags, pointers, the score of no source, stances, meaning. */
    int width() {
        return meaning().offset() + meaningWidth + 1;
    }
}
