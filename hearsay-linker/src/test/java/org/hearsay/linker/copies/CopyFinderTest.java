package org.hearsay.linker.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

    private static final String PROSE = """
            The harbour office closed the southern quay on Tuesday after divers found that three of its timber piles had been
            eaten through by shipworm, and moved the island ferry to a pontoon beside the fish market until the spring.""";

    private static final String SPEECH =
            "We have kept this quay going with rope and good will for eleven years, and nobody listened when we asked for"
                    + " money, so now the islanders will pay for it with their mornings";

    /** Enough words about other things that nothing is most of an article. */
    private static final String MEALS = """
            School cooks in the hill villages will serve warm meals again from Monday. The district had stopped them last year to
            save on gas. Parents brought soup in flasks to the council's meeting. The mayor promised to pay for new stoves out of
            what was left of the road fund, and a farmer gave forty sacks of potatoes.""";

    private static final String BEES = """
            A swarm of bees held up the start of the cycling race at Lund for nearly an hour. Two riders were stung while they
            waited. A beekeeper from the next village came with a box and a brush, and was cheered like a winner. The race was
            shortened by one climb because the light was fading.""";

    private final CopyFinder finder = new CopyFinder();

    @Test
    void ofTheExamplesTheReprintAloneIsACopyAndItsSourceIsCredited() throws IOException {
        Article agency = example("northline").publisher("Northline").build();
        Article reprint =
                example("ostrin-valley-post").publisher("Ostrin Valley Post").build();
        Article denial = example("merin-courier").publisher("The Merin Courier").build();
        Article weekly = example("upriver").publisher("Upriver").build();
        List<Copy> copies = finder.find(List.of(reprint, weekly, denial, agency));
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.original()).isEqualTo(agency);
            assertThat(copy.copy()).isEqualTo(reprint);
            assertThat(copy.isDirected()).isTrue();
            assertThat(copy.isWhole()).isTrue();
            assertThat(copy.because()).hasSize(2).contains("it names Northline");
            assertThat(copy.because().get(0)).endsWith("words are the same");
        });
    }

    @Test
    void whoWasFirstIsSaidToBeUnknownWhereNothingShowsIt() throws IOException {
        Article agency = example("northline").build();
        Article reprint = example("ostrin-valley-post").build();
        Copy copy = finder.find(List.of(reprint, agency)).get(0);
        assertThat(copy.isDirected()).isFalse();
        assertThat(copy.original()).as("the longer").isEqualTo(agency);
    }

    @Test
    void theEarlierIsTheOriginal() {
        Article first = article("first", PROSE + " " + BEES)
                .published("2024-02-03T09:00:00Z")
                .build();
        Article later = article("later", MEALS + "\n\n" + PROSE)
                .published("2024-02-03T12:00:00+01:00")
                .build();
        assertThat(finder.find(List.of(later, first))).singleElement().satisfies(copy -> {
            assertThat(copy.original()).isEqualTo(first);
            assertThat(copy.isDirected()).isTrue();
            assertThat(copy.isWhole()).isFalse();
            assertThat(copy.because()).contains("published 2024-02-03T12:00:00+01:00, after 2024-02-03T09:00:00Z");
        });
    }

    @Test
    void creditCountsForMoreThanDate() {
        Article agency = article("agency", PROSE + " " + BEES)
                .publisher("Coastline")
                .published("2024-02-04")
                .build();
        Article paper = article("paper", "LUND (Coastline) - " + PROSE)
                .publisher("The Post")
                .published("2024-02-03")
                .build();
        assertThat(finder.find(List.of(agency, paper)))
                .singleElement()
                .extracting(Copy::original)
                .isEqualTo(agency);
    }

    @Test
    void whoQuotesProseHasItFromWhoWroteIt() {
        Article writer = article("writer", MEALS + "\n\n" + PROSE).build();
        Article blog = article("blog", BEES + " " + BEES + "\n\n“" + PROSE.replace('\n', ' ') + "”")
                .build();
        assertThat(finder.find(List.of(blog, writer))).singleElement().satisfies(copy -> {
            assertThat(copy.copy()).isEqualTo(blog);
            assertThat(copy.isDirected()).isTrue();
        });
    }

    @Test
    void passagesStandWhereTheySayInBothTexts() {
        Article one = article("one", "Café 😀 news. " + MEALS + "\n\n" + PROSE).build();
        Article other = article("other", PROSE + "\n\n" + BEES + " " + BEES).build();
        Copy copy = finder.find(List.of(one, other)).get(0);
        assertThat(copy.passages()).singleElement().satisfies(passage -> {
            assertThat(passage.inOriginal().in(copy.original().text()) + ".").isEqualTo(PROSE);
            assertThat(passage.inCopy().in(copy.copy().text()) + ".").isEqualTo(PROSE);
        });
    }

    @Test
    void exchangedWordsAndAnotherOrderHideNoCopy() {
        List<String> sentences = new ArrayList<>(List.of((MEALS + " " + BEES).split("(?<=\\.)\\s+", -1)));
        Collections.shuffle(sentences, new Random(2));
        String rewritten = String.join(" ", sentences)
                .replace("school", "kitchen")
                .replace("stung", "hurt")
                .replace("mayor", "chairman")
                .replace("waited", "stood about")
                .replace("promised", "offered")
                .replace("cheered", "clapped");
        List<Copy> copies = finder.find(List.of(
                article("original", MEALS + " " + BEES).build(),
                article("rewritten", rewritten).build()));
        assertThat(copies)
                .singleElement()
                .extracting(Copy::share)
                .satisfies(share -> assertThat(share).isGreaterThan(0.7));
    }

    @Test
    void twoReportersWhoHeardTheSameSpeakerCopyNobody() {
        Article one = article("one", MEALS + " “" + SPEECH + ",” said the harbour master.")
                .build();
        Article other = article("other", "\"" + SPEECH + ",\" Anna Holm told the meeting. " + BEES)
                .build();
        Article unmarked = article("unmarked", BEES + " " + BEES + "\n\n" + SPEECH + ".\n\nThat was all.")
                .build();
        assertThat(finder.find(List.of(one, other))).isEmpty();
        assertThat(finder.find(List.of(one, unmarked))).isEmpty();
    }

    @Test
    void whatManyArticlesAboutOtherThingsShareIsNobodys() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(article("a" + i, unlike(i) + "\n\n" + PROSE).build());
        }
        assertThat(finder.find(articles.subList(0, 2))).hasSize(1);
        assertThat(finder.find(articles)).isEmpty();
    }

    @Test
    void whatManyArticlesAboutTheSameShareIsStillCopied() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(article(
                            "a" + i,
                            PROSE + "\n\nThe harbour, the ferry and the quay. "
                                    + unlike(i).substring(0, 60))
                    .build());
        }
        assertThat(finder.find(articles)).hasSize(15);
    }

    @Test
    void noticesAreNotCompared() {
        Article one = article("one", MEALS + "\n\n" + PROSE).build();
        Article other = article("other", BEES + " " + BEES + "\n\n" + PROSE).build();
        assertThat(finder.find(List.of(one, other), article -> {
                    int start = article.text().indexOf("The harbour");
                    return List.of(new Notice(new Span(start, article.text().length()), NoticeKind.APPEAL));
                }))
                .isEmpty();
    }

    @Test
    void theOrderOfArticlesChangesNothing() throws IOException {
        List<Article> articles = new ArrayList<>(List.of(
                example("northline").build(),
                example("ostrin-valley-post").build(),
                article("one", MEALS + "\n\n" + PROSE).build(),
                article("two", BEES + "\n\n" + PROSE).published("2024-02-03").build(),
                article("three", PROSE + "\n\n" + MEALS).build()));
        List<Copy> copies = finder.find(articles);
        assertThat(copies).hasSize(4);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(finder.find(articles)).isEqualTo(copies);
        }
    }

    @Test
    void theSameTextAtTwoPlacesIsACopyAndTheSameArticleGivenTwiceIsNot() {
        Article here = article("here", PROSE + " " + MEALS).build();
        Article there = article("there", PROSE + " " + MEALS).build();
        assertThat(finder.find(List.of(here, here))).isEmpty();
        assertThat(finder.find(List.of(here, there))).singleElement().satisfies(copy -> {
            assertThat(copy.share()).isEqualTo(1);
            assertThat(copy.isDirected()).isFalse();
        });
    }

    @Test
    void articlesOfNoOrFewWordsCopyNobody() {
        assertThat(finder.find(List.of())).isEmpty();
        assertThat(finder.find(List.of(
                        article("a", "").build(),
                        article("b", "...").build(),
                        article("c", "Read more").build(),
                        article("d", "Read more").build())))
                .isEmpty();
    }

    @Test
    void wordsRepeatedWithoutEndTakeNoLongerThanOthers() {
        String[] words = new String[40_000];
        Arrays.fill(words, "ha");
        String laugh = String.join(" ", words);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> finder.find(List.of(
                        article("a", laugh).build(),
                        article("b", laugh.replace("ha ha ha ha", "ha ho ha hi"))
                                .build(),
                        article("c", "ho " + laugh).build())));
    }

    private static Article.Builder article(String location, String text) {
        return Article.builder(location, text);
    }

    private static Article.Builder example(String name) throws IOException {
        return Article.builder(name + ".txt", Files.readString(Path.of("../examples-as-text/" + name + ".txt")));
    }

    /** A text of words that no other number's has. */
    private static String unlike(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            text.append("zq").append((char) ('a' + number)).append(i).append(' ');
        }
        return text.toString();
    }
}
