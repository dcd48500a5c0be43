package org.hearsay.extractor.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All articles here are of Monday, 28 January 2019. */
final class TimeExpressionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Up to 400 men arrived last week. | last week = 2019-01-21/2019-01-27
            The court will meet on Friday. | Friday = 2019-02-01
            The court met on Friday. | Friday = 2019-01-25
            The vote is due next Tuesday, 5 February. | next Tuesday, 5 February = 2019-02-05
            It began in March and ends in 2021. | March = 2018-03, 2021 = 2021
            They will open it in March. | March = 2019-03
            It rained last weekend, as it did the weekend before. | last weekend = 2019-01-26/2019-01-27, weekend before = null
            He came on 12 January. Two days earlier she had left. | 12 January = 2019-01-12, Two days earlier = 2019-01-10
            He left three weeks ago; a few days later it snowed. | three weeks ago = 2019-01-07/2019-01-13, a few days later = null
            In the 1990s, and since 2004, it leaked. | 1990s = 199X, 2004 = 2004
            In spring 2017 or in the summer of 2018 | spring 2017 = 2017-21, summer of 2018 = 2018-22
            It is 2019-01-02 there. | 2019-01-02 = 2019-01-02
            In early January the sun may march in. | early January = 2019-01
            Fox News Sunday and USA Today are names. |
            It cost 2016 marks and 12 men. |
            31 February is no day. | 31 February = null
            """)
    void findsAndResolves(String text, String expected) {
        Article article = Article.builder("a.txt", text).published("2019-01-28").build();
        List<TimeExpression> times = TimeExpressions.of(Prose.of(text), article).in(new Span(0, text.length()));
        String found = String.join(
                ", ",
                times.stream()
                        .map(time -> time.span().in(text) + " = " + time.value())
                        .toList());
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void givesThoseOfASpanAlone() {
        String text = "On Monday he said that it had rained on Friday.";
        Article article = Article.builder("a.txt", text).published("2019-01-28").build();
        assertThat(TimeExpressions.of(Prose.of(text), article).in(new Span(10, text.length())))
                .containsExactly(new TimeExpression(new Span(40, 46), "2019-01-25"));
    }
}
