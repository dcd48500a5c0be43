package org.hearsay.linker.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Reading;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Stance;
import org.hearsay.linker.Told;
import org.hearsay.linker.origins.Corrections;
import org.hearsay.linker.origins.Merge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every story: stories are made up at random, of few contents, sources and outlets, so that much is alike. */
class TracePropertiesTest {

    private static final List<String> CONTENTS = List.of(
            "the spillway of the Ostrin dam has cracked",
            "a crack runs through the spillway at the Ostrin dam",
            "the Ostrin dam's spillway did not crack in the flood",
            "up to 400 families must leave the valley below the Ostrin dam",
            "the lake behind the Ostrin dam will be lowered by six metres");
    private static final List<String> PEOPLE = List.of(
            "Ilse Berkhov", "Ilse Berkhow", "Berkhov", "Jon Mard", "two officials", "people close to them", "rumours");
    private static final List<String> OUTLETS = List.of("Northline", "Upriver", "Merin Star");
    private static final List<Stance> STANCES = List.of(Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS);

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Reading> story(long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            String content = any(CONTENTS, random);
            String person = any(PEOPLE, random);
            String outlet = any(OUTLETS, random);
            Told told = Told.in(
                            "a" + i + ".txt",
                            "Day " + i + " at the dam. " + person + " said " + content + ". " + any(CONTENTS, random)
                                    + ", too.")
                    .published(any(OUTLETS, random), "2026-03-1" + random.nextInt(4))
                    .source(outlet, SourceKind.NEWS_OUTLET)
                    .source(person, SourceKind.PERSON);
            boolean isThrough = random.nextBoolean();
            boolean isShort = random.nextInt(4) == 0;
            readings.add((isShort
                            ? told.says(any(STANCES, random), content, outlet)
                            : isThrough
                                    ? told.says(any(STANCES, random), content, outlet, person)
                                    : told.says(any(STANCES, random), content, person))
                    .reading());
        }
        return readings;
    }

    private static List<String> lines(List<Reading> readings, String... corrections) {
        return new StoryTracer(Corrections.read(List.of(corrections)))
                .trace(readings).stream().map(TraceJson::line).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheFilesChangesNothingNorDoesASecondRun(long seed) {
        List<Reading> story = story(seed);
        List<String> lines = lines(story);
        assertThat(lines(story)).isEqualTo(lines);
        for (int i = 0; i < 4; i++) {
            List<Reading> shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(i));
            assertThat(lines(shuffled)).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOneMergeCanBeUndoneAndRedone(long seed) {
        List<Reading> story = story(seed);
        List<String> lines = lines(story);
        List<Merge> merges = new StoryTracer(Corrections.none())
                .trace(story).stream()
                        .flatMap(traced -> traced.claims().stream())
                        .flatMap(claim -> claim.origins().stream())
                        .flatMap(origin -> origin.merges().stream())
                        .toList();
        assertThat(merges).isNotEmpty();
        for (Merge merge : merges) {
            String undo = line("different", merge);
            assertThat(lines(story, undo)).as(undo).isNotEqualTo(lines);
            assertThat(lines(story, undo, line("same", merge))).as(undo).isEqualTo(lines);
        }
    }

    private static String line(String what, Merge merge) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.putArray(what).add(merge.one()).add(merge.other());
        return line.toString();
    }
}
