package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Notice;
import org.hearsay.core.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeFinderTest {

    private static final String NEWS = """
            The ferry between Tarn and Low Quay stopped on Monday after a crack was found in its hull.

            The harbour office said the crack was as long as a hand. “It could have been there for years,” its head, Ole Brandt, said.

            Islanders fear for their milk. According to the dairy, 4,000 litres a day cross by the ferry.

            The council is to meet on Thursday. A spokeswoman denied that it had been warned in the spring.
            """;

    private final NoticeFinder finder = NoticeFinder.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "credit|(Reporting by Ada Lund in Tarn and Per Holm; Editing by Iris Vane)",
                "credit|Additional reporting by Per Holm",
                "credit|Writing by Ada Lund",
                "credit|Contributing: Per Holm, Harbour News Service.",
                "credit|Harbour News writers Ada Lund in Tarn and P. J. Holm contributed to this report.",
                "credit|Ada Lund reported from Tarn. Per Holm contributed reporting from Low Quay.",
                "credit|[Image via Harbour Press]",
                "credit|(Photo credit: Ada Lund/Harbour Press)",
                "credit|alund@harbour-news.example",
                "licence|© 2024 Harbour News. All rights reserved.",
                "licence|Copyright 2024 Harbour Press. This text may not be published, broadcast or rewritten.",
                "licence|This story originally appeared in the Low Quay Review and is republished with permission.",
                "licence|You may republish this text under a Creative Commons licence.",
                "read-more|READ MORE: The crack that nobody wanted to see",
                "read-more|See also: Why ferries are built twice",
                "read-more|Read the full report here.",
                "read-more|For the full story, click here.",
                "subscription|Sign up for our newsletter to get the harbour's news in your inbox every morning.",
                "subscription|Already a subscriber? Log in to continue reading.",
                "cookies|We use cookies and similar technologies. By continuing to browse you agree to our privacy policy.",
                "appeal|Please consider a small monthly gift. Your donation helps us keep our reporters on the islands.",
                "appeal|We rely on readers like you. If you can, please support our reporting from as little as 2 crowns a month.",
                "other|Advertisement",
                "other|Follow us on Twitter and Facebook",
                "other|Follow Ada Lund on Twitter @adalund",
                "other|Sorry, comments are closed.",
                "other|This is a developing story and will be updated.",
                "other|What do you think of the ferry? Let us know in the comments below."
            })
    void aNoticeAfterTheNewsIsFoundWholeAndNothingElse(String kind, String notice) {
        assertThat(found(NEWS + "\n" + notice + "\n")).containsExactly(kind + ": " + notice);
        assertThat(found(NEWS + notice)).containsExactly(kind + ": " + notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The library asked its readers for donations after the flood. “Please support our work with five crowns a month,” "
                        + "its head wrote in a letter to members.",
                "More than 300 people have signed up for the newsletter of the ferry's owner since Monday.",
                "The company will charge 15 crowns a month for unlimited access, and subscribers can cancel at any time.",
                "Regulators fined the site because it set cookies before asking for consent. It has changed its privacy policy.",
                "Reporting by the Low Quay Review showed that the owner had known of the crack.",
                "The smoke contributed to the captain's error, the report found.",
                "The film is protected by copyright, and all copies must be destroyed, the court ruled.",
                "Donors gave 2 million crowns, and each donation helps the island's children, the foundation says.",
                "“We need your help,” the mayor told the islanders. “Every contribution counts.”",
                "Readers of the Review will remember the last ferry, which sank in 1987 with all its milk.",
                "A message from the harbour office reached the captain at noon. It told him to turn back.",
                "Subscriptions to the ferry, as the islanders call their season tickets, cost 90 crowns a month.",
                "Your correspondent took the ferry last week and saw nothing, but then we see what we want to see.",
                "More from the sea than from the land comes the island's money.",
                "Analysis: the crack is older than the ferry's last inspection."
            })
    void newsAboutSuchThingsIsNews(String paragraph) {
        assertThat(found(NEWS + "\n" + paragraph)).isEmpty();
        assertThat(found(paragraph + "\n\n" + NEWS)).isEmpty();
    }

    @Test
    void aBlockRunsFromItsHeadingToItsButton() {
        String block = """
                A note from the Harbour News

                Dear reader,

                Two of our reporters were banned from the quay last month because they asked about the ferry.

                They call us “enemies of the harbour.” We call it work.

                If you want us to go on, please become a member from just 3 crowns a month. It takes two minutes.

                With your help the Harbour News will ask again. Thank you for standing with us.

                Maybe later""";
        assertThat(found(NEWS + "\n" + block)).containsExactly("appeal: " + block);
        assertThat(found((NEWS + "\n" + block).replace("\n\n", "\n")))
                .containsExactly("appeal: " + block.replace("\n\n", "\n"));
    }

    @Test
    void aBlockOverTheNewsEndsBeforeIt() {
        String block = """
                Before you go on: a small request

                You can read this because others pay for it. Please support our independent reporting.""";
        assertThat(found(block + "\n\n" + NEWS)).containsExactly("appeal: " + block);
    }

    @Test
    void aColumnThatSpeaksToItsReaderIsNoAppealForThat() {
        String column = """
                Dear reader,

                You asked me last week why we never write about the ferry. We do, and our letters page shows it.

                So let us talk about money. You pay for a ticket, we all pay for the dock, and your council pays for neither.

                What would you do with four million crowns? Your neighbours would buy a bridge.""";
        assertThat(found(column)).isEmpty();
    }

    @Test
    void theReadersOfAPublisherAreSpokenToByItsName() {
        String appeal = "By giving to the Harbour News, each month or once, people keep its reporters on the islands: "
                + "every donation helps. The Harbour News has no owner, and it takes no money from the harbour office or from the "
                + "ferry's owner, who has offered it more than once.";
        Article silent = Article.builder("a.txt", NEWS + "\n" + appeal).build();
        assertThat(finder.find(silent)).isEmpty();
        Article named = silent.toBuilder().publisher("Harbour News").build();
        assertThat(finder.find(named)).extracting(Notice::kind).containsExactly(NoticeKind.APPEAL);
    }

    @Test
    void aCreditAtTheEndOfAParagraphLeavesTheParagraph() {
        assertThat(found(NEWS + "\nThe dock is dry. (Reporting by Ada Lund; Editing by Per Holm)"))
                .containsExactly("credit: (Reporting by Ada Lund; Editing by Per Holm)");
        assertThat(found("The ferry at its berth on Monday. Photo: Harbour Press\n\n" + NEWS))
                .containsExactly("credit: Photo: Harbour Press");
        assertThat(found(NEWS + "\nThe dock is dry, she said. Ada Lund contributed to this report."))
                .containsExactly("credit: Ada Lund contributed to this report.");
    }

    @Test
    void titlesBelongToTheLineThatAnnouncesThem() {
        String related = "Related stories:\n\nThe crack that nobody wanted to see\n\nWhy ferries are built twice";
        assertThat(found(related + "\n\n" + NEWS)).containsExactly("read-more: " + related);
    }

    @Test
    void noticesOfOneKindThatStandTogetherAreOne() {
        String credits = "(Reporting by Ada Lund)\n\nAdditional reporting by Per Holm";
        assertThat(found(NEWS + "\n" + credits)).containsExactly("credit: " + credits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "x", "“", "(", "Reporting by", "Dear reader,", "Read more:"})
    void nextToNothingIsNoNewsAndNoError(String text) {
        assertThat(finder.find(Article.builder("a.txt", text).build())).hasSizeLessThan(2);
    }

    @Test
    @Timeout(60)
    void noTextIsSlow() {
        String names = "Reporting by " + "And In At ".repeat(200);
        String sentence = "A contributed to this ".repeat(100) + "x";
        String lines = "Sign up\n".repeat(500_000);
        for (String hostile : List.of(
                names,
                "(" + names,
                sentence,
                lines,
                "Read more: ".repeat(200),
                "a.".repeat(1_000_000),
                "[\"".repeat(999))) {
            List<Notice> notices = finder.find(Article.builder("a.txt", hostile).build());
            for (int i = 1; i < notices.size(); i++) {
                assertThat(notices.get(i).span().start())
                        .isGreaterThanOrEqualTo(notices.get(i - 1).span().end());
            }
        }
    }

    private List<String> found(String text) {
        return finder.find(Article.builder("a.txt", text).build()).stream()
                .map(notice -> notice.kind().word() + ": " + notice.span().in(text))
                .collect(Collectors.toList());
    }
}
