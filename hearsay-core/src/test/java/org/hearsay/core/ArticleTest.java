package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ArticleTest {

    @Test
    void theIdIsSha256OverTheFieldsEachWithItsCountOfBytes() throws Exception {
        // title "T", no byline, publisher "Pé", no url, published "2019", text "x"
        byte[] content = "\0\0\0\1T\0\0\0\0\0\0\0\3Pé\0\0\0\0\0\0\0\0042019\0\0\0\1x".getBytes(StandardCharsets.UTF_8);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));

        Article article = Article.builder("a.txt", "x")
                .title("T")
                .publisher("Pé")
                .published("2019")
                .build();

        assertThat(article.id()).isEqualTo("sha256:" + expected);
    }

    @Test
    void theSameContentInTwoPlacesIsTheSameArticle() {
        Article here = Article.builder("a.txt", "x").build();
        Article there = Article.builder("b.txt", "x").language("en").build();
        assertThat(here.id()).isEqualTo(there.id());
        assertThat(here).isNotEqualTo(there);
    }

    @Test
    void textsThatDifferInAnUnpairedSurrogateHaveDifferentIds() {
        assertThat(Article.builder("a", "\uD83D").build().id())
                .isNotEqualTo(Article.builder("a", "\uD83E").build().id())
                .isNotEqualTo(Article.builder("a", "?").build().id());
    }

    @Test
    void aBlankFieldIsNotKnown() {
        Article article = Article.builder("a.txt", "").title("").byline(" \n").build();
        assertThat(article.title()).isNull();
        assertThat(article.byline()).isNull();
        assertThat(article).isEqualTo(Article.builder("a.txt", "").build());
    }

    @Test
    void aBuilderStartsWithAllThatTheArticleHas() {
        Article article = Readings.full("Peskov said no").article();
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(article.toBuilder().language("ru").build().id()).isEqualTo(article.id());
        assertThat(article.toBuilder().title("Other").build().id()).isNotEqualTo(article.id());
    }

    @Test
    void rejectsABlankLocation() {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.builder(" ", "text"));
    }
}
