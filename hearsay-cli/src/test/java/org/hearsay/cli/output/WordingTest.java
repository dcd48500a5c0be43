package org.hearsay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.Part;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.extractor.Interpreter;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String TEXT = "Three keepers, including Dana Holt, fear a flood. She said the river rose.";

    @Test
    void aMemberIsToldToBeOneOfItsGroup() {
        Reading reading = new Interpreter()
                .interpret(
                        Article.builder("river.txt", TEXT).build(),
                        List.of(),
                        List.of(
                                attribution("a1", "Three keepers, including Dana Holt", "fear", "a flood"),
                                attribution("a2", "She", "said", "the river rose")));
        assertThat(new Wording(reading).traits(reading.attributions().get(1)))
                .containsExactly("person", "one of Three keepers");
    }

    private static Attribution attribution(String id, String source, String cue, String content) {
        return new Attribution(
                id,
                Part.of(TEXT, List.of(span(source))),
                Part.of(TEXT, List.of(span(cue))),
                Content.of(TEXT, List.of(span(content)), Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                1);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
