package org.hearsay.cli.output.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.cli.output.ArticleFacts;
import org.hearsay.core.Article;
import org.hearsay.core.Paragraphs;
import org.hearsay.core.Reading;
import org.jspecify.annotations.Nullable;

/** One article on the page: its text with the marks, and beside it a card for each attribution. */
final class ArticleSection {

    private ArticleSection() {}

    /**
     * @param number the article's place on the page, from 1; the ids of all that is in it start from it
     */
    static String html(Reading reading, int number) {
        Article article = reading.article();
        Paragraphs paragraphs = Paragraphs.of(article.text());
        Card cards = new Card(reading, paragraphs, number);
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < reading.attributions().size(); i++) {
            list.append(cards.html(i));
        }
        return Template.file("article.html")
                .text("article", Integer.toString(number))
                .text("language", Objects.requireNonNullElse(article.language(), ""))
                .text("title", ArticleFacts.name(article))
                .text("facts", facts(article))
                .html("origin", origin(article.url()))
                .text("count", count(reading))
                .html(
                        "text",
                        new MarkedParagraphs(
                                        reading,
                                        paragraphs,
                                        number,
                                        MarkedParagraphs.numbers(reading, paragraphs, number))
                                .html())
                .html("cards", list.toString())
                .fill();
    }

    /** How many attributions, in words. */
    static String count(Reading reading) {
        if (ArticleFacts.isForeign(reading.article())) {
            return "Not read: language " + reading.article().language();
        }
        int count = reading.attributions().size();
        return count == 0 ? "No attributions found" : count == 1 ? "1 attribution" : count + " attributions";
    }

    /** What it is, who published it, when, and who wrote it. */
    static String facts(Article article) {
        List<String> facts = Stream.of(
                        ArticleFacts.kind(article),
                        article.publisher(),
                        ArticleFacts.day(article),
                        article.byline(),
                        ArticleFacts.place(article))
                .filter(Objects::nonNull)
                .toList();
        return String.join(" · ", facts);
    }

    /** A link to where the article came from, if that is a place on the web: never a script. */
    static String origin(@Nullable String url) {
        if (url == null || !url.toLowerCase(Locale.ROOT).matches("https?://[\\s\\S]+")) {
            return "";
        }
        return Template.file("origin.html").text("url", url).fill().stripTrailing();
    }
}
