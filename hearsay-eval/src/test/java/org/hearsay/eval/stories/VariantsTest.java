package org.hearsay.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Article;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private final List<Article> given = List.of(
            Article.builder("a", "The reservoir at Varnik leaks, engineers said. Varnik is old.")
                    .build(),
            Article.builder("b", "The spillway at Ostrin, engineers said, was welded shut.")
                    .build());

    @Test
    void theGivenArticlesComeFirstAndAllAreDifferent() {
        List<Article> articles = new Variants(given).of(5);
        assertThat(articles.subList(0, 2)).isEqualTo(given);
        assertThat(articles).hasSize(5).extracting(Article::location).doesNotHaveDuplicates();
    }

    @Test
    void rareWordsAreExchangedTheSameWayThroughoutAndCommonOnesStay() {
        String text = new Variants(given).of(3).get(2).text();
        String[] words = text.split("\\W+", -1);
        assertThat(words[0]).isEqualTo("The");
        assertThat(words[3]).isEqualTo(words[7]);
        assertThat(text).isNotEqualTo(given.get(0).text()).contains(" said. ", " is ");
    }
}
