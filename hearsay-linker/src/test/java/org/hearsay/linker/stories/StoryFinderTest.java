package org.hearsay.linker.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Article;
import org.hearsay.linker.words.Frequencies;
import org.hearsay.linker.words.TermVector;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private final MadeNews news = new MadeNews(1);

    @Test
    void theExamplesAreOneStoryAndAnotherDamIsAnother() throws IOException {
        List<Article> articles = new ArrayList<>(examples());
        articles.add(Article.builder("other.txt", """
                        Villagers cheered when the old mill dam at Corran was blown up on Sunday to let salmon return to the
                        river after ninety years.

                        "My father fished here," said Tom Aldous, who watched with his children. The council paid for the
                        work, and anglers' clubs planted willows along the banks.
                        """).build());
        assertThat(groups(new StoryFinder().find(articles)))
                .containsExactlyInAnyOrder(
                        Set.of(
                                "harbour-times.txt",
                                "merin-courier.txt",
                                "northline.txt",
                                "ostrin-valley-post.txt",
                                "upriver.txt"),
                        Set.of("other.txt"));
    }

    @Test
    void eachEventIsOneStory() {
        List<Article> articles = manyEvents();
        List<Story> stories = new StoryFinder().find(articles);
        assertThat(stories).hasSize(40);
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.articles())
                        .extracting(StoryFinderTest::event)
                        .containsOnly(event(story.articles().get(0))));
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> articles = hardNews();
        List<Story> stories = new StoryFinder().find(articles);
        assertThat(stories).hasSizeBetween(30, articles.size() - 30);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(new StoryFinder().find(articles)).isEqualTo(stories);
        }
    }

    @Test
    void articlesOneByOneMakeTheSameStoriesAsAllAtOnce() {
        List<Article> articles = hardNews();
        Collections.shuffle(articles, new Random(3));
        StoryIndex index = new StoryIndex();
        for (int i = 0; i < articles.size(); i++) {
            index.add(articles.get(i));
            if (i % 7 == 0 || i == articles.size() - 1) {
                assertThat(index.stories()).isEqualTo(new StoryFinder().find(articles.subList(0, i + 1)));
            }
        }
    }

    @Test
    void storiesAreWhatAverageLinkOverAllPairsGives() {
        for (int seed = 0; seed < 20; seed++) {
            MadeNews some = new MadeNews(seed);
            List<Article> few = new ArrayList<>();
            for (int i = 0; i < 8; i++) { // few articles of few words: all are neighbours, and looked for by all words
                few.add(some.article("a" + i, List.of("x" + i % 3, "y" + i % 2, "z"), 0.18)
                        .published("2020-01-" + (10 + 2 * i))
                        .build());
            }
            assertThat(groups(new StoryFinder().find(few))).as("seed " + seed).isEqualTo(plainAverageLink(few));
        }
    }

    @Test
    void anArticleJoinsTogetherTwoStoriesThatTurnOutToBeOne() {
        StoryIndex index = new StoryIndex();
        index.add(news.article("quake", List.of("quake"), 0.4).build());
        index.add(news.article("flood", List.of("flood"), 0.4).build());
        assertThat(index.stories()).hasSize(2);
        for (int i = 0; i < 4; i++) {
            index.add(news.article("both" + i, List.of("quake", "flood"), 0.6).build());
        }
        assertThat(index.stories()).hasSize(1);
    }

    @Test
    void daysTellTwoEventsOfTheSamePeopleApart() {
        List<String> dates = List.of("2020-03-01", "2020-03-02", "2020-11-07", "2020-11-08");
        List<Article> dated = new ArrayList<>();
        List<Article> undated = new ArrayList<>();
        for (String date : dates) {
            String month = "month" + date.substring(5, 7) + "x";
            Article.Builder article = news.article(date.substring(0, 7) + "/" + date, List.of("minister", month), 0.3);
            undated.add(article.build());
            dated.add(article.published(date + "T08:00:00Z").build());
        }
        assertThat(new StoryFinder().find(undated)).hasSize(1);
        assertThat(new StoryFinder().find(dated)).hasSize(2);
    }

    @Test
    void theSameContentFromTwoPlacesIsTwiceInOneStoryAndFromOnePlaceOnce() {
        Article article = news.article("here", List.of("x"), 0.3).build();
        Article elsewhere = Article.builder("there", article.text()).build();
        List<Story> stories = new StoryFinder().find(List.of(elsewhere, article, article));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).articles()).containsExactly(article, elsewhere);
    }

    @Test
    void articlesWithoutWordsAreStoriesOfTheirOwn() {
        Article empty = Article.builder("empty.txt", "").build();
        Article marks = Article.builder("marks.txt", "... !!!").build();
        assertThat(groups(new StoryFinder().find(List.of(empty, marks))))
                .containsExactlyInAnyOrder(Set.of("empty.txt"), Set.of("marks.txt"));
    }

    @Test
    void noArticlesAreNoStories() {
        assertThat(new StoryFinder().find(List.of())).isEmpty();
    }

    @Test
    void aStoryKeepsItsIdWhenLaterArticlesJoin() {
        Article first =
                news.article("first", List.of("x"), 0.3).published("2021-05-01").build();
        Article later =
                news.article("later", List.of("x"), 0.3).published("2021-05-02").build();
        String id = new StoryFinder().find(List.of(first)).get(0).id();
        assertThat(new StoryFinder().find(List.of(later, first)))
                .singleElement()
                .satisfies(story -> assertThat(story.id()).isEqualTo(id))
                .satisfies(story -> assertThat(story.articles()).containsExactly(first, later));
    }

    @Test
    void aStoryIsCalledAsOneOfItsArticlesIs() {
        Article untitled = news.article("untitled", List.of("x"), 0.3).build();
        Article titled =
                news.article("titled", List.of("x"), 0.3).title("Dam holds").build();
        assertThat(new StoryFinder().find(List.of(untitled, titled)))
                .singleElement()
                .extracting(Story::title)
                .isEqualTo("Dam holds");
        assertThat(new StoryFinder().find(List.of(untitled)).get(0).title())
                .endsWith(" ...")
                .satisfies(title -> assertThat(untitled.text()).startsWith(title.replace(" ...", "")));
    }

    @Test
    void oneStoryOfHundredsOfReprintsStaysOne() {
        List<Article> articles = new ArrayList<>();
        for (int family = 0; family < 4; family++) {
            String text = news.article("f", List.of("x"), 0.3).build().text();
            for (int i = 0; i < 60; i++) {
                articles.add(Article.builder("f" + family + "-" + i, text + " paper" + i)
                        .build());
            }
        }
        assertThat(new StoryFinder().find(articles)).hasSize(1);
    }

    private static String event(Article article) {
        return article.location().substring(0, article.location().indexOf('-'));
    }

    private List<Article> manyEvents() {
        List<Article> articles = new ArrayList<>();
        for (int event = 0; event < 40; event++) {
            articles.addAll(news.event("event" + event + "x", 1 + event % 12, 0.3));
        }
        return articles;
    }

    /** Events that share words, so that much is near the threshold. */
    private List<Article> hardNews() {
        List<Article> articles = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 150; i++) {
            List<String> events = List.of("p" + random.nextInt(25), "q" + random.nextInt(25), "r" + random.nextInt(25));
            articles.add(news.article("h" + i, events, 0.35).build());
        }
        return articles;
    }

    private static Set<Set<String>> plainAverageLink(List<Article> articles) {
        Frequencies frequencies = Frequencies.ofNews();
        List<List<Article>> clusters = new ArrayList<>();
        articles.forEach(article -> clusters.add(new ArrayList<>(List.of(article))));
        while (true) {
            double best = 0.14;
            List<Article> one = null;
            List<Article> other = null;
            for (List<Article> a : clusters) {
                for (List<Article> b : clusters.subList(0, clusters.indexOf(a))) {
                    double likeness = likeness(a, b, frequencies);
                    if (likeness >= best) {
                        best = likeness;
                        one = a;
                        other = b;
                    }
                }
            }
            if (one == null) {
                return clusters.stream()
                        .map(cluster -> cluster.stream().map(Article::location).collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
            }
            one.addAll(other);
            clusters.remove(other);
        }
    }

    /** 0 where no two articles alone are alike enough. */
    private static double likeness(List<Article> a, List<Article> b, Frequencies frequencies) {
        double dots = 0;
        double nearness = 0;
        double most = 0;
        for (Article one : a) {
            for (Article other : b) {
                double dot = TermVector.of(one, frequencies).dot(TermVector.of(other, frequencies));
                double near = Days.of(one.published()).nearness(Days.of(other.published()));
                dots += dot;
                nearness += near;
                most = Math.max(most, dot * near);
            }
        }
        if (most < 0.14) {
            return 0;
        }
        double pairs = a.size() * b.size();
        double doublings = Math.log(Math.min(a.size(), b.size())) / Math.log(2);
        return dots / pairs * nearness / pairs / (1 + 0.3 * doublings);
    }

    private static Set<Set<String>> groups(List<Story> stories) {
        return stories.stream()
                .map(story -> story.articles().stream().map(Article::location).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static List<Article> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples-as-text"))) {
            List<Article> articles = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                articles.add(Article.builder(file.getFileName().toString(), Files.readString(file))
                        .build());
            }
            return articles;
        }
    }
}
