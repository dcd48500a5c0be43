package org.hearsay.extractor.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Span;
import org.hearsay.core.When;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldTimesTest {

    private static @Nullable When told(String text) {
        Article article = Article.builder("a.txt", text).published("2019-01-28").build();
        Prose prose = Prose.of(text);
        return new ToldTimes().find(prose, TimeExpressions.of(prose, article), List.of(new Span(0, text.length())));
    }

    @Test
    void theTimeAtWhichSomethingHappenedIsTold() {
        assertThat(told("Up to 400 men arrived last week to guard him."))
                .isEqualTo(new When("last week", "2019-01-21/2019-01-27"));
        assertThat(told("On Friday the dam was closed.")).isEqualTo(new When("Friday", "2019-01-25"));
    }

    @Test
    void aTimeThatSaysOfWhatKindSomethingIsTellsNotWhen() {
        assertThat(told("The report cleared the dam for the spring flood.")).isNull();
    }

    @Test
    void aTimeThatCanBeWorkedOutComesFirst() {
        String text = "Some time later, on 3 March 2018, it broke.";
        When when = told(text);
        assertThat(when).isNotNull();
        assertThat(when.value()).isEqualTo("2018-03-03");
    }

    @Test
    void whereNoTimeIsToldThereIsNone() {
        assertThat(told("The dam leaks.")).isNull();
    }
}
