package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.hearsay.reader.ArticleReader;
import org.hearsay.reader.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"northline", "merin-courier", "upriver", "ostrin-valley-post", "harbour-times"})
    void thePageHoldsTheArticleThatTheTextHolds(String name) {
        List<String> page = paragraphs(read("../examples/" + name + ".html"));
        List<String> text = paragraphs(read("../examples-as-text/" + name + ".txt"));
        List<String> withoutHeadlineAndButton = text.stream()
                .skip(1)
                .filter(paragraph -> !paragraph.equals("Not now, thanks") && !paragraph.equals("No thanks"))
                .toList();
        assertThat(page).containsAll(withoutHeadlineAndButton);
        assertThat(page).hasSizeBetween(withoutHeadlineAndButton.size(), withoutHeadlineAndButton.size() + 1);
    }

    @Test
    void theReprintIsTheAgencysTextWithoutItsHeadlineAndItsLastParagraph() {
        List<String> agency = paragraphs(read("../examples-as-text/northline.txt"));
        List<String> reprint = paragraphs(read("../examples-as-text/ostrin-valley-post.txt"));
        assertThat(reprint.subList(1, reprint.size())).isEqualTo(agency.subList(1, agency.size() - 1));
        assertThat(reprint.get(0)).isNotEqualTo(agency.get(0));
    }

    private static List<String> paragraphs(Article article) {
        return Arrays.asList(article.text().strip().split("\n\n", -1));
    }

    private static Article read(String location) {
        try (Stream<Outcome> outcomes = ArticleReader.create().read(List.of(location))) {
            return ((Outcome.Read) outcomes.toList().get(0)).article();
        }
    }
}
