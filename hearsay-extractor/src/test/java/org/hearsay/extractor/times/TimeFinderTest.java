package org.hearsay.extractor.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Part;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.core.When;
import org.hearsay.extractor.Marked;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All articles here are of Monday, 28 January 2019. */
final class TimeFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [The mayor] <said> on Friday {that the road was open}. | 2019-01-25
            [The mayor] <said> Monday {that the road was open}. | 2019-01-28
            {"It is open,"} [he] <told> reporters, as quoted by TASS news agency Monday. | 2019-01-28
            [The minister] <denied> on state-run television Sunday evening {that anyone was hurt}. | 2019-01-27
            [She] has denied it, <telling> state-run media on Friday {that reports were "bogus"}. | 2019-01-25
            On Thursday night, [the engineer] <said> {the lake was full}. | 2019-01-24
            In an interview with CNN published on Tuesday, [he] <said> {that it was over}. | 2019-01-22
            As the crowd cheered in Merin Saturday night, [his wife] <whispered>: {"They know."} | 2019-01-26
            [Two lawyers] last month <warned> {of a flood}. | 2018-12
            [The union] <backed> {the plan} last week. | 2019-01-21/2019-01-27
            The country split last week after [the union] <backed> {the plan}. | 2019-01-21/2019-01-27
            [Halina Strand] <announced> {her candidacy} in October. | 2018-10
            [The court] <ruled> on Sept. 12 {that the sale was void}. | 2018-09-12
            [The court] <ruled> on 3 March 2017 {that the sale was void}. | 2017-03-03
            {"Go,"} [he] <said> late on 3 January. | 2019-01-03
            Earlier this month, [the company] <offered> {to pay}. | 2019-01
            In 2012, [she] <promised> {never to return}. | 2012
            [A poll], published on Saturday by a newspaper, <found> {that few knew}. | 2019-01-26
            During Saturday's call, [the mayor] <asked> {for boats}. | 2019-01-26
            [He] <said in a Friday interview> {that he was tired}. | 2019-01-25
            Last summer [he] <spoke of> {a wall}. | 2018-22
            [He] <warned of> {it} two years ago. | 2017
            [The letter], dated 11 January, <warns> {of seepage}. | 2019-01-11
            [She] <will tell> the court on Wednesday {that she was not there}. | 2019-01-30
            [He] <said> yesterday {that he had slept}. | 2019-01-27
            [He] <says> {that he will stay} this morning. | 2019-01-28
            [A poll out Monday] <showed> {that few knew}. | 2019-01-28
            [She] <said> {Friday that the road was open}. | 2019-01-25
            [She] has <denied> {it, telling CNN on Friday that it was "bogus"}. | 2019-01-25
            [She] <called for> {calm in an interview on Friday}. | 2019-01-25
            [The union] <backed> {the widow of the engineer Friday}. | 2019-01-25
            [The mayor] <released> {a film last week showing the dam}. | 2019-01-21/2019-01-27
            {"Go home,"} [Dall] <said> as he and other guards walked the wall early Sunday morning. | 2019-01-27
            It is odd after last week's debate, when [Dall] <suggested> {that it rained}. | 2019-01-21/2019-01-27
            The song was heard in the 2012 campaign, when [Dall] <painted> {her as a witch}. | 2012
            [A 2014 Harbour Institute study] <found> {cracks}. | 2014
            In his Sunday interviews, [Dall] <criticized> {the press}. | 2019-01-27
            [The office] <sent a letter> Friday to the council <asking> {for boats}. | 2019-01-25
            By Friday, [the office] <cited> {a first count}. | 2019-01-25
            [Dall] <resigned> in mid-December, {saying he was tired}. | 2018-12
            On Friday the wall fell. In a call earlier in the day, [Dall] <said> {it would hold}. | 2019-01-25
            During an interview with a singer that aired on Friday night, [Dall] <discussed> {his boats}. | 2019-01-25
            Friday, the office held a call during which [Dall] <underscored> {his fears}. | 2019-01-25
            [The union] announced plans Friday to strike, <admitting> {that funds were low}. | 2019-01-25
            """)
    void takesTheTimeOfTheSaying(String text, String value) {
        assertThat(when("2019-01-28T09:30:00Z", text))
                .last()
                .extracting(When::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [The mayor] <said> {that he had slept on Friday}.
            [The mayor], who dropped his bid last September, <noted> {that it rained}.
            [Salo], dismissed in January after a quarrel, <said> {that he was not bitter}.
            [The mayor] has not slept since Friday, [she] <said>.
            Mines closed on Thursday; it is not known why, but [she] <suspects> {a leak}.
            [The court] <ordered> {the sale}; that case goes to trial after the November election.
            After the alarm had failed on Friday, [he] <said> {that all was well}.
            [The union] <announced> {a strike for Friday}.
            [He] <told> USA Today {that he was calm}.
            [Dall] <said> as it prepares to vote on Friday {that he was calm}.
            [Dall] <has warned of> {rain} ― just as in 2012.
            [Dall] appeared on "Today" <to discuss> {the dam}.
            [Dall] <pledged> more than 20 years ago {to stay}.
            """)
    void leavesTheTimesOfOtherThings(String text) {
        assertThat(when("2019-01-28", text)).last().isNull();
    }

    @Test
    void theSameSourceGoesOnAtTheSameTimeInTheSameTense() {
        String text =
                "[Dall] <said> {it was over} on Friday. [2:He] <2:added> {2:that it was good}. [3:He] <3:thinks> {3:so}.";
        assertThat(values(text, "s1", "s1", "s1")).containsExactly("2019-01-25", "2019-01-25", null);
        assertThat(values(text, "s1", "s2", "s2")).containsExactly("2019-01-25", null, null);
    }

    @Test
    void aWeekGoesOnForTheNextSentencesSource() {
        String text = "Last week [the union] <backed> {the plan}. [2:The mayor] <2:said> {2:she was against it}.";
        String week = "2019-01-21/2019-01-27";
        assertThat(values(text, "s1", "s2")).containsExactly(week, week);
    }

    @Test
    void theSentenceBeforeTellsWhenItsSubjectSpoke() {
        String rally = "Dall spoke to farmers at a rally on Friday. {\"It pours,\"} [he] <said>.";
        String walk = "Dall met his son on Friday. {\"It pours,\"} [he] <said>.";
        assertThat(values(rally, "s1")).containsExactly("2019-01-25");
        assertThat(values(rally, "s2")).containsExactly((String) null);
        assertThat(values(walk, "s1")).containsExactly((String) null);
    }

    @Test
    void earlierInTheDayIsTheDayThatTheSentencesBeforeTellOf() {
        String friday = "On Friday the wall fell, after a call on Monday.";
        String call = "In a call earlier in the day, [Dall] <said> {it would hold}.";
        assertThat(when("2019-01-28", friday, "Nobody was hurt.", "It rained.", call))
                .extracting(When::value)
                .containsExactly("2019-01-25");
        assertThat(when("2019-01-28", call)).extracting(When::value).containsExactly((String) null);
    }

    @Test
    void aTimeThatIsNotTellingIsGivenWithoutValue() {
        assertThat(when("2019-01-28", "[Dall] <recently said> {that it rained}."))
                .containsExactly(new When("recently", null));
    }

    @Test
    void nothingIsResolvedWithoutADateToStandOn() {
        String text = "[The mayor] <said> on Friday {that the road was open}.";
        assertThat(when(null, text)).containsExactly(new When("Friday", null));
        assertThat(when("28 January", text)).containsExactly(new When("Friday", null));
    }

    @Test
    void aFullDateNeedsNoOtherToStandOn() {
        assertThat(when(null, "[The court] <ruled> on September 12, 2016, {that the sale was void}."))
                .containsExactly(new When("September 12, 2016", "2016-09-12"));
    }

    private static List<String> values(String text, String... refs) {
        Marked marked = Marked.of(text);
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution a : marked.attributions()) {
            Part source = a.source().withRef(refs[attributions.size()]);
            attributions.add(
                    new Attribution(a.id(), source, a.cue(), a.content(), null, null, List.of(), List.of(), null, 1));
        }
        Source dall = new Source("s1", "Dall", null, null, null, List.of(), null, List.of(new Span(0, 4)));
        return find(marked, "2019-01-28", List.of(dall), attributions).stream()
                .map(when -> when == null ? null : when.value())
                .toList();
    }

    private static List<When> when(String published, String... paragraphs) {
        Marked marked = Marked.of(paragraphs);
        return find(marked, published, List.of(), marked.attributions());
    }

    private static List<When> find(
            Marked marked, String published, List<Source> sources, List<Attribution> attributions) {
        Article article =
                Article.builder("a.txt", marked.text()).published(published).build();
        Prose prose = marked.prose();
        return new TimeFinder()
                .find(
                        prose,
                        TimeExpressions.of(prose, article),
                        sources,
                        Adjuncts.of(prose, attributions),
                        attributions);
    }
}
