package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Reads.article;
import static org.hearsay.reader.Reads.file;
import static org.hearsay.reader.Reads.reason;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.core.Article;
import org.hearsay.core.ArticleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no plain article: live blogs, and pages of many articles. */
class PageKindTest {

    private static final List<String> WORDS = List.of(
            "The harbour master said that the ferry would not sail before the wind had dropped.",
            "Police closed the coast road at Almond Point after a wall gave way in the night.",
            "A spokeswoman for the power company said that four thousand homes were without light.",
            "The mayor asked people to stay at home and not to drive to the beach to watch.",
            "The school at Low Quay would stay closed until Thursday, its head teacher wrote.",
            "Nobody was hurt when a crane fell into the dry dock, the yard's owners said.");

    @TempDir
    Path folder;

    @Test
    void theEntriesOfALiveBlogStandUnderTheirTimes() {
        Article blog = read("<h1>Storm at Port Almond</h1><p class=summary>" + WORDS.get(5) + "</p>", entries("", 4));
        assertThat(blog.kind()).isNull();
        assertThat(blog.text()).doesNotContain("10:01");
        Article live = read("<h1>Storm at Port Almond - live</h1>", entries("", 4));
        assertThat(live.kind()).isEqualTo(ArticleKind.LIVE_BLOG);
        assertThat(live.text())
                .isEqualTo(String.join(
                        "\n\n",
                        "10:00 GMT",
                        WORDS.get(0),
                        "10:01 GMT",
                        WORDS.get(1),
                        "10:02 GMT",
                        WORDS.get(2),
                        "10:03 GMT",
                        WORDS.get(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=application/ld+json>{\"@type\": \"LiveBlogPosting\", \"headline\": \"Storm\"}</script><h1>Storm</h1>",
                "<script type=application/ld+json>{\"@graph\": [{\"@type\": [\"LiveBlogPosting\"]}]}</script><h1>Storm</h1>",
                "<div itemscope itemtype=https://schema.org/LiveBlogPosting></div><h1>Storm</h1>",
                "<h1>Storm at Port Almond, as it happened</h1>"
            })
    void aPageThatCallsItselfALiveBlogIsOne(String head) {
        Article live = read(head, entries("", 3));
        assertThat(live.kind()).isEqualTo(ArticleKind.LIVE_BLOG);
        assertThat(live.text()).startsWith("10:00 GMT\n\n" + WORDS.get(0)).contains("10:02 GMT\n\n" + WORDS.get(2));
    }

    @Test
    void whatStandsOverTheEntriesIsReadWithThem() {
        String html = "<h1>Storm: live</h1><p>" + WORDS.get(4) + "</p><p>" + WORDS.get(5) + "</p>" + entries("", 3);
        Article live = article(file(folder, "a.html", "<title>Storm: live</title><main>" + html + "</main>"));
        assertThat(live.text()).startsWith(WORDS.get(4) + "\n\n" + WORDS.get(5) + "\n\n10:00 GMT\n\n" + WORDS.get(0));
    }

    @Test
    void entriesMayHaveHeadingsAuthorsAndSeveralParagraphs() {
        String html = IntStream.range(0, 4)
                .mapToObj(i -> "<section id=p" + i + "><div class=post-meta><span class='timestamp'>" + (i + 1)
                        + "h ago</span> By A. Reporter</div><h3><a href='#p" + i + "'>What we know now " + i
                        + "</a></h3><p>" + WORDS.get(i) + "</p><p>" + WORDS.get(i + 1) + "</p></section>")
                .collect(Collectors.joining());
        Article live = read("<h1>Live: storm at Port Almond</h1>", html);
        assertThat(live.kind()).isEqualTo(ArticleKind.LIVE_BLOG);
        assertThat(live.text())
                .startsWith("1h ago\n\n")
                .contains("\n\n2h ago\n\n")
                .contains(WORDS.get(1) + "\n\n" + WORDS.get(2));
    }

    @Test
    void manyEntriesWithTimesAreALiveBlogWhateverItIsCalled() {
        assertThat(read("<h1>Storm</h1>", entries("", 6)).kind()).isEqualTo(ArticleKind.LIVE_BLOG);
        assertThat(read("<h1>Storm</h1>", entries("user-post", 6)).kind()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storm closes the harbour", "Live music returns to Port Almond"})
    void anArticleWithATimeAndCommentsUnderItIsAPlainOne(String title) {
        String html = "<h1>" + title + "</h1><time>10:00</time><p>" + String.join("</p><p>", WORDS) + "</p>"
                + "<div class=talk>" + entries("", 3) + "</div>";
        Article plain = article(file(folder, "a.html", "<title>" + title + "</title><main>" + html + "</main>"));
        assertThat(plain.kind()).isNull();
        assertThat(plain.text()).startsWith(WORDS.get(0)).doesNotContain("10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=item><h2><a href=/news/%d>A headline that says what it is about</a></h2><p>%s</p></div>",
                "<li><a href='https://gazette.example/%d.html'><h3>What happened in the harbour</h3></a><span>%s</span></li>",
                "<article><header><h2><a href='?p=%d'>Yet another storm</a></h2></header><div>%s</div></article>"
            })
    void aPageOfManyArticlesIsNamedAndNotReadAsOne(String item) {
        String items = IntStream.range(0, 6)
                .mapToObj(i -> String.format(item, i, WORDS.get(i)))
                .collect(Collectors.joining());
        assertThat(reason(file(folder, "a.html", page("The Almond Gazette", items))))
                .isEqualTo("a page of 6 articles, not of one: name the one to read");
    }

    @Test
    void soAreTheNewestPostsOfABlog() {
        String posts = IntStream.range(0, 3)
                .mapToObj(i -> "<article><h2><a href=/posts/" + i + ">Post " + i + " on the storm</a></h2><p>"
                        + String.join("</p><p>", WORDS) + "</p></article>")
                .collect(Collectors.joining());
        assertThat(reason(file(folder, "a.html", page("Notes from the quay", posts))))
                .startsWith("a page of 3 articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news/%d", "https://elsewhere.example/%d", "#part%d"})
    void anArticleWithTeasersOrLinkedHeadingsIsOneArticle(String href) {
        String teasers = IntStream.range(0, 6)
                .mapToObj(i -> "<h3><a href='" + String.format(href, i) + "'>Something else altogether</a></h3><p>"
                        + WORDS.get(i).substring(0, 60) + ".</p>")
                .collect(Collectors.joining());
        String text = "<p>" + String.join("</p><p>", WORDS) + "</p>";
        assertThat(article(file(folder, "a.html", page("Storm", text + text + teasers)))
                        .text())
                .startsWith(WORDS.get(0));
        String said = "<meta property=og:type content=article>" + teasers;
        assertThat(Reads.outcomes(file(folder, "b.html", page("Ten things", said)))
                        .get(0))
                .isInstanceOf(Outcome.Read.class);
    }

    @Test
    void ofArticlesOneUnderTheOtherTheOneThatThePageIsAboutIsRead() {
        String first = "<article><h1>Storm</h1><div class=story-body><p>" + WORDS.get(0) + "<p>" + WORDS.get(1) + "<p>"
                + WORDS.get(2) + "</div></article>";
        String second = "<article><h1>Fish</h1><div class=story-body><p>" + WORDS.get(3) + "<p>" + WORDS.get(4) + "<p>"
                + WORDS.get(5) + "</div></article>";
        Article storm = article(file(folder, "a.html", page("Storm", first + second)));
        assertThat(storm.text()).isEqualTo(String.join("\n\n", WORDS.subList(0, 3)));
        Article fish =
                article(file(folder, "b.html", page("Fish", "<meta property=og:title content=Fish>" + first + second)));
        assertThat(fish.text()).isEqualTo(String.join("\n\n", WORDS.subList(3, 6)));
    }

    private Article read(String head, String entries) {
        String title = head.replaceAll("(?s).*<h1>(.*)</h1>.*", "$1");
        return article(file(
                folder,
                "live.html",
                "<title>" + title + "</title><main>" + head + "<div>" + entries + "</div></main>"));
    }

    private static String page(String title, String html) {
        return "<!DOCTYPE html><title>" + title + "</title><link rel=canonical href=https://gazette.example/a.html>"
                + "<nav><a href=/>Home</a></nav><main>" + html + "</main>";
    }

    private static String entries(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<div class='" + name + "'><time datetime='2026-03-13T10:0" + i + ":00Z'>10:0" + i
                        + " GMT</time><p>" + WORDS.get(i) + "</p></div>")
                .collect(Collectors.joining());
    }
}
