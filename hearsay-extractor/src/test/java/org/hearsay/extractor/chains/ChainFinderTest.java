package org.hearsay.extractor.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Content;
import org.hearsay.core.Direct;
import org.hearsay.core.HopKind;
import org.hearsay.core.Part;
import org.hearsay.core.Span;
import org.hearsay.extractor.Marked;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains are written with channels in parentheses: {@code (TASS) Peskov}. */
final class ChainFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [The mayor] <told> the Guardian {that the wall was sound}. | (Guardian) The mayor
            {"It is safe,"} [he] <told> the Ostrin Herald by telephone. {"Come and look."} | (Ostrin Herald) he
            {"An invention,"} [a spokesman] <told> reporters, as quoted by state-run TASS news agency Monday. | (TASS) a spokesman
            In an interview with CNN on Sunday, [the engineer] <said> {the lake was full}. | (CNN) the engineer
            [The minister], who once owned a paper, <said> in an interview with the Merin Courier {that he would stay}. | (Merin Courier) The minister
            [The minister] <denied> on state-run television Sunday evening {that anyone was hurt}. | (state-run television) The minister
            Appearing on Fox News' "Hannity," [the governor] <blamed> {the engineers}. | (Hannity) the governor
            [Brekka] <said Sunday on NBC’s “Meet the Press”> {that he was not told}. | (Meet the Press) Brekka
            [The ambassador] has denied it, <telling> state-run media on Friday {that reports were "bogus"}. | (state-run media) The ambassador
            [The farmer] <told> the state broadcaster Taldova One late on Thursday {that the road was cut}. | (Taldova One) The farmer
            As recently as an October CNN interview, [she] <said> {that she would not run}. | (CNN) she
            <According to> [a copy of the letter seen by Reuters], {the gates were open}. | (Reuters) a copy of the letter seen by Reuters
            [Salo] <wrote> in a Baltimore Sun op-ed {that it was too late}. | (Baltimore Sun) Salo
            [The police] <said> in a statement carried by TASS {that two men were held}. | (TASS) The police
            [She] <told> Fox News host Greta Holm last week {that the lake was low}. | (Fox News) She
            [The mayor] endorsed her, but <told> the Huffington Post on Monday {that he had doubts}. | (Huffington Post) The mayor
            {The lake was lowered}, [Reuters] <reported>, citing three sources including the head of a union. | Reuters, three sources
            [The agency], which cited two officials, <said> {the plane had turned back}. | The agency, two officials
            [Northline] <reported on Thursday, citing> {two officials whom it did not name, that the report was changed}. | Northline, two officials
            [The mayor] had stopped short of <calling on> {the minister to resign in an interview with WMUR Monday}. | (WMUR) The mayor
            [The ambassador] <denied> {reports of it telling state-run media on Friday that they were "bogus"}. | (state-run media) The ambassador
            [He] <told> {the Wall Street Journal that the wall would not last}. | (Wall Street Journal) He
            [The minister], according to the Guardian, <said> {that he would stay}. | (Guardian) The minister
            {"I will stay,"} [the minister] <said>, TASS reported. | (TASS) the minister
            [She] <wrote> in this week's issue of New York magazine {that it would rain}. | (New York magazine) She
            [Northline] <reported>, citing {three people including the keeper of a school}. | Northline, three people
            {"It's not in our plans,"} Xinhua <quoted> [the minister] <as saying>. | (Xinhua) the minister
            {"It's not in our plans,"} Orsa Sports <quoted> [the minister] <as saying>. | (Orsa Sports) the minister
            {"It rains,"} <wrote> [Dall] for Merin Consult. {"It pours."} | (Merin Consult) Dall
            On CBS's "Face the Nation," [Dall] <said> {that it rained}. | (Face the Nation) Dall
            [Dall] <told> the station: {"It rains."} | (station) Dall
            """)
    void goesThroughMediaAndToThoseWhoAreCited(String text, String chain) {
        assertThat(chains("The Moscow Times", text).get(0)).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [The mayor] <told> reporters {that the wall was sound}.
            [The mayor] <told> a crowd in Merin on Sunday {that the wall was sound}.
            [The engineer] <told> the committee {that he had not seen the Guardian}.
            [He] <said> in a statement {that he would go}.
            {"We leave now,"} [she] <wrote> on Twitter.
            [She] <said> by telephone {that CNN was wrong}.
            [CNN] <reported> {that the gates were open}.
            [Xinhua] <quoted> {a minister as saying that the rain would end}.
            The report by CNN was wrong, [the mayor] <said>.
            [The mayor], a former editor of the Guardian, <said> {that he was calm}.
            [He] <told> the Merin Courier {that he was calm}.
            [The minister], citing the dry spring, <said> {the lake was low}.
            [The minister], citing "three good reasons," <said> {the lake was low}.
            In response to CNN, [the mayor] <said> {that the wall was sound}.
            [The mayor] <said> {he would talk to CNN}.
            """)
    void anAudienceAnOccasionAPlatformATopicOrTheArticlesOwnPublisherIsNoHop(String text) {
        assertThat(chains("merin-courier", text).get(0)).doesNotContain("(", ",");
    }

    @Test
    void whatOneSaysThatAnotherSaidComesThroughBoth() {
        assertThat(chains(null, "[The mayor] <said> {[2:an engineer] <2:had told> CNN {2:that the wall was weak}}."))
                .containsExactly("The mayor", "The mayor, (CNN) an engineer");
    }

    @Test
    void aShortNameIsTheOutletThatWasNamedBefore() {
        assertThat(chains(
                        "The Boston Globe",
                        "The Washington Post broke the story.",
                        "[The mayor] <told> the Post {that he knew nothing}.",
                        "{\"Nothing,\"} [he] <told> the newspaper."))
                .containsExactly("(Washington Post) The mayor", "(Washington Post) he");
    }

    @Test
    void aShortNameOfThePublisherIsNoHop() {
        assertThat(chains("wash-post", "[The mayor] <told> The Post {that he knew nothing}."))
                .containsExactly("The mayor");
    }

    @Test
    void theHopOfAChannelSaysByWhichWordsItIsOne() {
        Marked marked = Marked.of("[She] <said> in an interview with CNN {that it rained}.");
        Link channel = find(marked.text(), null, marked.attributions()).get(0).get(0);
        assertThat(channel.kind()).isEqualTo(HopKind.CHANNEL);
        assertThat(Span.join(marked.text(), channel.cue())).isEqualTo("interview with");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void manyAttributionsOfOneEndlessSentenceTakeNoTimeToSpeakOf() {
        String text = "he told CNN and ".repeat(50_000);
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            int at = 16 * i;
            attributions.add(new Attribution(
                    "a" + i,
                    Part.of(text, List.of(new Span(at, at + 2))),
                    Part.of(text, List.of(new Span(at + 3, at + 7))),
                    Content.of(text, List.of(new Span(at, Math.min(text.length(), at + 400))), Direct.NONE),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    1));
        }
        assertThatNoException().isThrownBy(() -> find(text, null, attributions));
    }

    private static List<String> chains(String publisher, String... paragraphs) {
        Marked marked = Marked.of(paragraphs);
        return find(marked.text(), publisher, marked.attributions()).stream()
                .map(chain ->
                        chain.stream().map(link -> write(marked.text(), link)).collect(Collectors.joining(", ")))
                .map(chain -> chain.replace("), ", ") "))
                .toList();
    }

    private static String write(String text, Link link) {
        String mention = Span.join(text, link.mention());
        return link.kind() == HopKind.CHANNEL ? "(" + mention + ")" : mention;
    }

    private static List<List<Link>> find(String text, String publisher, List<Attribution> attributions) {
        Article article = Article.builder("a.txt", text).publisher(publisher).build();
        Prose prose = Prose.of(text);
        return new ChainFinder().find(prose, article, Adjuncts.of(prose, attributions), attributions);
    }
}
