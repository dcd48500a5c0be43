package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

    private static final String TEXT = "😀 Peskov said no.";

    @Test
    void readsAndWritesWhatGroupASourceIsOf() {
        String json = ReadingJson.lines()
                .toString(Readings.full(TEXT))
                .replace("\"speaksFor\":\"s2\"", "\"speaksFor\":\"s2\",\"memberOf\":\"s3\"");
        Reading reading = ReadingJson.read(json);
        assertThat(reading.source("s1").memberOf()).isEqualTo("s3");
        assertThat(ReadingJson.lines().toString(reading)).isEqualTo(json);
    }

    @Test
    void writesTheFieldsOfTheContractInItsOrder() {
        Reading reading = Readings.full(TEXT);
        String id = reading.article().id();
        assertThat(ReadingJson.lines().toString(reading)).isEqualTo("""
                {"article":{"id":"ID","location":"news/a.txt","title":"A \\"title\\" 😀","byline":"By Staff",\
                "publisher":"The Moscow Times","url":"https://example.org/a","published":"2019-01-28",\
                "modified":"2019-01-29T08:00:00Z","dateline":"MOSCOW","credit":"Reuters","language":"en",\
                "kind":"live-blog","text":"😀 Peskov said no."},\
                "notices":[{"start":0,"end":0,"kind":"read-more"}],\
                "sources":[{"id":"s1","name":"Peskov","kind":"person","named":true,"count":1,\
                "roles":["Kremlin spokesman"],"speaksFor":"s2","mentions":[{"start":2,"end":8}]},\
                {"id":"s2","name":"the Kremlin","kind":"government","roles":[],"mentions":[]},\
                {"id":"s3","name":"TASS","kind":"news-agency","named":true,"count":1,"roles":[],"mentions":[]}],\
                "attributions":[{"id":"a1",\
                "source":{"spans":[{"start":2,"end":8}],"text":"Peskov","ref":"s1"},\
                "cue":{"spans":[{"start":9,"end":13}],"text":"said"},\
                "content":{"spans":[{"start":14,"end":16}],"text":"no","direct":"whole"},\
                "stance":"denies","about":"a2","hedges":[{"start":14,"end":16,"kind":"modal"}],\
                "quantities":[{"start":14,"end":16,"value":400,"bound":"at-most","unit":"contractors"},\
                {"start":14,"end":16,"value":1.5,"to":2,"bound":"between"}],\
                "chain":[{"ref":"s3","kind":"channel","cue":{"spans":[{"start":9,"end":13}]}},\
                {"ref":"s1","kind":"speaker"}],\
                "when":{"text":"Monday","value":"2019-01-28"},"confidence":0.93},\
                {"id":"a2","source":{"spans":[],"text":""},"cue":{"spans":[],"text":""},\
                "content":{"spans":[{"start":14,"end":16}],"text":"no","direct":"none"},\
                "hedges":[],"chain":[],"confidence":0.5}],\
                "statements":[{"spans":[{"start":14,"end":16}],"attribution":"a1",\
                "when":{"text":"last week","value":"2019-01-21/2019-01-27"},\
                "quantities":[{"start":14,"end":16,"value":400,"bound":"at-most","unit":"contractors"}],\
                "meaning":"f4FA"},{"spans":[{"start":2,"end":8}]}]}""".replace("ID", id));
    }

    @Test
    void anArticleOfWhichNothingIsKnownHasOnlyWhatItMustHave() {
        Reading reading = Readings.ofContents("", List.of());
        assertThat(ReadingJson.lines().toString(reading))
                .isEqualTo("{\"article\":{\"id\":\"" + reading.article().id()
                        + "\",\"location\":\"-\",\"text\":\"\"},\"notices\":[],\"sources\":[],\"attributions\":[],"
                        + "\"statements\":[]}");
    }

    @Test
    void aLineHasOneLineFeedAtItsEndAndLeavesTheStreamOpen() throws IOException {
        Closing out = new Closing();
        ReadingJson.lines().write(Readings.full("Peskov\r\nsaid\n no."), out);
        ReadingJson.lines().write(Readings.full(TEXT), out);
        assertThat(out.closed).isFalse();
        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written.lines().toList()).hasSize(2);
        assertThat(written).endsWith("]}\n");
    }

    @Test
    void theIndentedFormHoldsTheSame() {
        Reading reading = Readings.full(TEXT);
        String indented = ReadingJson.indented().toString(reading);
        assertThat(indented.lines().limit(3))
                .containsExactly(
                        "{",
                        "  \"article\" : {",
                        "    \"id\" : \"" + reading.article().id() + "\",");
        assertThat(ReadingJson.read(indented)).isEqualTo(reading);
    }

    @Test
    void everyRecordComesBackAsItWas() throws IOException {
        Reading reading = Readings.full(TEXT);
        byte[] bytes = ReadingJson.lines().toString(reading).getBytes(StandardCharsets.UTF_8);
        assertThat(ReadingJson.read(new ByteArrayInputStream(bytes))).isEqualTo(reading);
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "😀e\u0301\r\n\t\u00A0👍 Peskov said no";
        Reading reading = Readings.ofContents(text, List.of(Readings.find(text, "Peskov")));
        assertThat(ReadingJson.lines().toString(reading)).contains("\"spans\":[{\"start\":9,\"end\":15}]");
        assertThat(ReadingJson.read(ReadingJson.lines().toString(reading))).isEqualTo(reading);
    }

    @Test
    void anUnpairedSurrogateIsWrittenAsAnEscapeAndComesBack() {
        String text = "a\uD83D b\uDE00 \uD83D\uD83D\uDE00";
        Reading reading = Readings.ofContents(text, List.of(new Span(0, 2), new Span(7, 9)));
        String json = ReadingJson.lines().toString(reading);
        assertThat(json).contains("\"text\":\"a\\ud83d b\\ude00 \\ud83d😀\"").contains("{\"start\":7,\"end\":8}");
        assertThat(ReadingJson.read(json)).isEqualTo(reading);
    }

    @Test
    void randomTextsAndSpansComeBackExactly() throws IOException {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            // long enough, at times, for a pair to fall on a border between the encoder's buffers
            String text = RandomText.of(random, random.nextInt(round % 10 == 0 ? 12_000 : 60));
            Reading reading = Readings.ofContents(text, randomSpans(random, text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ReadingJson.lines().write(reading, out);
            assertThat(ReadingJson.read(new ByteArrayInputStream(out.toByteArray())))
                    .isEqualTo(reading);
            assertThat(ReadingJson.read(out.toString(StandardCharsets.UTF_8))).isEqualTo(reading);
        }
    }

    private static List<Span> randomSpans(Random random, String text) {
        int length = text.codePointCount(0, text.length());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 5 && length > 0; i++) {
            int start = random.nextInt(length);
            int end = start + 1 + random.nextInt(length - start);
            spans.add(new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
        }
        return spans;
    }

    @Test
    void confidenceHasThreeDecimals() {
        Attribution sure = Readings.full(TEXT).attributions().get(1);
        Attribution rounded = new Attribution(
                "a1", sure.source(), sure.cue(), sure.content(), null, null, List.of(), List.of(), null, 0.123456);
        Reading reading = new Reading(Readings.full(TEXT).article(), List.of(), List.of(), List.of(rounded));
        assertThat(ReadingJson.lines().toString(reading)).contains("\"confidence\":0.123}");
    }

    @Test
    void listsAndTextsThatFollowFromTheRestMayBeMissing() {
        Reading reading = Readings.ofContents(TEXT, List.of(new Span(0, 2)));
        String json = ReadingJson.lines().toString(reading);
        assertThat(ReadingJson.read(
                        json.replace("\"hedges\":[],\"chain\":[],", "").replace(",\"text\":\"\"", "")))
                .isEqualTo(reading);
    }

    @Test
    void fieldsOfALaterVersionArePassedOver() {
        Reading reading = Readings.full(TEXT);
        String json = ReadingJson.lines().toString(reading).replace("\"stance\"", "\"mood\":{\"a\":[1]},\"stance\"");
        assertThat(ReadingJson.read(json)).isEqualTo(reading);
    }

    @Test
    void errorsNameTheField() {
        assertRefused("\"kind\":\"channel\"", "\"kind\":\"tube\"", "attributions[0].chain[0].kind: is not a word");
        assertRefused("\"stance\":\"denies\"", "\"stance\":\"DENIES\"", "attributions[0].stance: is not a word");
        assertRefused("\"stance\":\"denies\"", "\"stance\":null", "attributions[0].stance: must be a string");
        assertRefused("\"count\":1", "\"count\":\"1\"", "sources[0].count: must be a whole number");
        assertRefused("\"count\":1", "\"count\":0", "sources[0]: count must be 1 or more");
        assertRefused("\"named\":true", "\"named\":\"yes\"", "sources[0].named: must be true or false");
        assertRefused("\"speaksFor\":\"s2\"", "\"speaksFor\":\"s8\"", "sources[0].speaksFor points at nothing: s8");
        assertRefused("\"speaksFor\":\"s2\"", "\"memberOf\":\"s8\"", "sources[0].memberOf points at nothing: s8");
        assertRefused("\"about\":\"a2\"", "\"about\":\"a9\"", "attributions[0].about points at nothing: a9");
        assertRefused("\"notices\":", "\"note\":", "notices: is missing");
        assertRefused("\"sources\":[", "\"sources\":{\"a\":1},\"b\":[", "sources: must be an array");
        assertRefused("\"text\":\"said\"", "\"text\":\"says\"", "attributions[0].cue.text is not what its spans cover");
        assertRefused("\"confidence\":0.93", "\"confidence\":1.5", "attributions[0]: confidence");
        assertRefused("\"confidence\":0.93", "\"confidence\":\"0.9\"", "attributions[0].confidence: must be a number");
        assertRefused("By Staff", "By Nobody", "article.id: is not the id of this content");
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        String mention = "\"mentions\":[{\"start\":2,\"end\":8}]";
        assertRefused(mention, mention.replace("8", "99"), "sources[0].mentions[0].end: offset 99");
        assertRefused(mention, mention.replace("2", "-1"), "sources[0].mentions[0].start: offset -1");
        assertRefused(mention, mention.replace("2", "9"), "sources[0].mentions[0]: a span needs");
        assertRefused(mention, mention.replace("8", "8.0"), "sources[0].mentions[0].end: must be a whole number");
        assertRefused(mention, mention.replace("8", "8000000000"), "sources[0].mentions[0].end: must be a whole");
        assertRefused(mention, mention.replace(",\"end\":8", ""), "sources[0].mentions[0].end: is missing");
    }

    @Test
    void whatIsNotOneJsonObjectIsRefused() {
        String json = ReadingJson.lines().toString(Readings.full(TEXT));
        for (String other : List.of("", "null", "[]", "7", json.substring(0, 50), json + json, json + "x")) {
            assertThatExceptionOfType(ReadingJsonException.class).isThrownBy(() -> ReadingJson.read(other));
        }
    }

    @Test
    void noReadingCutOffAnywhereIsRead() {
        String json = ReadingJson.lines().toString(Readings.full(TEXT));
        for (int end = 0; end < json.length(); end++) {
            String part = json.substring(0, end);
            assertThatExceptionOfType(ReadingJsonException.class).isThrownBy(() -> ReadingJson.read(part));
        }
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertRefused("\"stance\":\"denies\"", "\"stance\":\"denies\",\"stance\":\"asserts\"", "stance");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(1000) + "]".repeat(1000);
        assertRefused("\"notices\":", "\"later\":" + deep + ",\"notices\":", "depth");
    }

    @Test
    void aFailureOfTheStreamIsPassedOn() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> ReadingJson.lines().write(Readings.full(TEXT), full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static void assertRefused(String right, String wrong, String message) {
        String json = ReadingJson.lines().toString(Readings.full(TEXT));
        assertThat(json).contains(right);
        String changed = json.replaceFirst(
                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong));
        assertThatExceptionOfType(ReadingJsonException.class)
                .isThrownBy(() -> ReadingJson.read(changed))
                .withMessageContaining(message);
    }

    private static final class Closing extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
