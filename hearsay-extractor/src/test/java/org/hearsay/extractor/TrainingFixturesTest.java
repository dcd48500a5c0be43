package org.hearsay.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.core.CodePointOffsets;
import org.hearsay.extractor.Sequences.Found;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Java must see of a text just what the training saw of it. The fixtures are what {@code training/fixtures.py} printed. */
class TrainingFixturesTest {

    private static JsonNode fixtures;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = TrainingFixturesTest.class.getResourceAsStream("training-fixtures.json")) {
            fixtures = JsonMapper.shared().readTree(in);
        }
    }

    @Test
    void wordsStandWhereTheTrainingFoundThem() {
        assertThat(fixtures.get("texts")).isNotEmpty().allSatisfy(fixture -> {
            String text = fixture.get("text").asString();
            CodePointOffsets offsets = CodePointOffsets.of(text);
            Words words = Words.of(text);
            List<List<Integer>> found = IntStream.range(0, words.size())
                    .mapToObj(i -> words.span(i, i))
                    .map(span -> List.of(offsets.toCodePoint(span.start()), offsets.toCodePoint(span.end())))
                    .toList();
            assertThat(found).isEqualTo(lists(fixture.get("words")));
        });
    }

    @Test
    void featuresAndParagraphsAreThoseOfTheTraining() {
        assertThat(fixtures.get("texts")).allSatisfy(fixture -> {
            Words words = Words.of(fixture.get("text").asString());
            List<Integer> features =
                    IntStream.range(0, words.size()).mapToObj(words::feature).toList();
            List<Integer> paragraphs =
                    IntStream.range(0, words.size()).mapToObj(words::paragraph).toList();
            assertThat(features).isEqualTo(numbers(fixture.get("features")));
            assertThat(paragraphs).isEqualTo(numbers(fixture.get("paragraphs")));
        });
    }

    @Test
    void piecesAreThoseOfTheTraining() throws IOException {
        WordPieces pieces = Model.shippedPieces();
        assertThat(fixtures.get("texts")).allSatisfy(fixture -> {
            Words words = Words.of(fixture.get("text").asString());
            List<List<Integer>> found = IntStream.range(0, words.size())
                    .mapToObj(
                            i -> IntStream.of(pieces.of(words.word(i))).boxed().toList())
                    .toList();
            assertThat(found).isEqualTo(lists(fixture.get("pieces")));
        });
    }

    @Test
    void windowsAreThoseOfTheTraining() {
        assertThat(fixtures.get("windows")).isNotEmpty().allSatisfy(fixture -> {
            int[] totals = totals(numbers(fixture.get("lengths")));
            Windows windows = new Windows(
                    fixture.get("size").asInt(), fixture.get("context").asInt());
            List<List<Integer>> found = windows.over(totals).stream()
                    .map(window -> List.of(window.first(), window.last(), window.own(), window.end()))
                    .toList();
            assertThat(found).isEqualTo(lists(fixture.get("windows")));
        });
    }

    @Test
    void everyWordIsAnsweredForByOneWindowThatFitsTheNetwork() {
        assertThat(fixtures.get("windows")).allSatisfy(fixture -> {
            int[] totals = totals(numbers(fixture.get("lengths")));
            int size = fixture.get("size").asInt();
            int next = 0;
            for (Windows.Window window :
                    new Windows(size, fixture.get("context").asInt()).over(totals)) {
                assertThat(window.own()).isEqualTo(next);
                assertThat(window.first()).isLessThanOrEqualTo(window.own());
                assertThat(window.last()).isGreaterThanOrEqualTo(window.end());
                assertThat(totals[window.last()] - totals[window.first()]).isLessThanOrEqualTo(size - 2);
                next = window.end();
            }
            assertThat(next).isEqualTo(totals.length - 1);
        });
    }

    @Test
    void theSameNumbersAreDecodedToTheSameAttributions() {
        assertThat(fixtures.get("decodings")).isNotEmpty().allSatisfy(fixture -> {
            TaggerSettings settings = new TaggerSettings(
                    512,
                    48,
                    matrices(fixture.get("transitions")),
                    matrix(fixture.get("distance")),
                    floats(fixture.get("paragraph")),
                    fixture.get("width").asInt(),
                    1,
                    1,
                    Collections.nCopies(12, Collections.nCopies(12, 0f)),
                    Collections.nCopies(7, 0.0));
            List<Bound> links = new Decoder(settings).decode(scores(fixture));
            List<String> found =
                    links.stream().map(TrainingFixturesTest::describe).sorted().toList();
            List<String> expected = new ArrayList<>();
            for (JsonNode link : fixture.get("links")) {
                expected.add(
                        lists(link.get("source")) + " " + lists(link.get("cue")) + " " + lists(link.get("content")));
            }
            assertThat(found).isEqualTo(expected.stream().sorted().toList());
        });
    }

    @Test
    void wordsArePooledToTheSameAverages() {
        assertThat(fixtures.get("pools")).isNotEmpty().allSatisfy(fixture -> {
            float[][] rows = new float[fixture.get("rows").size()][];
            for (int i = 0; i < rows.length; i++) {
                List<Float> row = floats(fixture.get("rows").get(i));
                rows[i] = new float[row.size()];
                for (int j = 0; j < row.size(); j++) {
                    rows[i][j] = row.get(j);
                }
            }
            Pool pool = new Pool(0, rows[0].length - 1);
            Scores scores = new Scores(rows, new int[rows.length]);
            for (int k = 0; k < fixture.get("groups").size(); k++) {
                float[] average =
                        pool.over(scores, numbers(fixture.get("groups").get(k)));
                List<Float> expected = floats(fixture.get("averages").get(k));
                for (int j = 0; j < average.length; j++) {
                    assertThat(average[j]).isCloseTo(expected.get(j), within(1e-3f));
                }
            }
        });
    }

    private static String describe(Bound link) {
        return pairs(link.source() == null ? List.of() : List.of(link.source())) + " "
                + pairs(link.cue() == null ? List.of() : List.of(link.cue())) + " " + pairs(link.contents());
    }

    private static List<List<Integer>> pairs(List<Found> spans) {
        return spans.stream().map(span -> List.of(span.first(), span.last())).toList();
    }

    private static int[] totals(List<Integer> lengths) {
        int[] totals = new int[lengths.size() + 1];
        for (int i = 0; i < lengths.size(); i++) {
            totals[i + 1] = totals[i] + lengths.get(i);
        }
        return totals;
    }

    private static Scores scores(JsonNode fixture) {
        JsonNode node = fixture.get("numbers");
        float[][] words = new float[node.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = new float[node.get(i).size()];
            for (int k = 0; k < words[i].length; k++) {
                words[i][k] = node.get(i).get(k).floatValue();
            }
        }
        int[] paragraphs = numbers(fixture.get("paragraphs")).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        return new Scores(words, paragraphs);
    }

    private static List<List<List<Float>>> matrices(JsonNode node) {
        List<List<List<Float>>> matrices = new ArrayList<>();
        node.forEach(matrix -> matrices.add(matrix(matrix)));
        return matrices;
    }

    private static List<List<Float>> matrix(JsonNode node) {
        List<List<Float>> rows = new ArrayList<>();
        node.forEach(row -> rows.add(floats(row)));
        return rows;
    }

    private static List<Float> floats(JsonNode node) {
        List<Float> floats = new ArrayList<>();
        node.forEach(number -> floats.add(number.floatValue()));
        return floats;
    }

    private static List<List<Integer>> lists(JsonNode node) {
        List<List<Integer>> lists = new ArrayList<>();
        node.forEach(list -> lists.add(numbers(list)));
        return lists;
    }

    private static List<Integer> numbers(JsonNode node) {
        List<Integer> numbers = new ArrayList<>();
        node.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
