package org.hearsay.extractor.stances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Stance;
import org.hearsay.extractor.Marked;
import org.hearsay.extractor.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StanceFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            asserts | [The mayor] <said> {the dam was safe}.
            asserts | <According to> [the report], {two gates were cracked}.
            asserts | [She] <accused> {the company of hiding the figures}.
            asserts | {The gates were never inspected}, [two engineers] <told the inquiry in a written statement>.
            asserts | [He] <said> {he had not read the letter}.
            asserts | "[I] <think> {the valley is lost}," the farmer said.
            asserts | {"Why would anybody build there?"} <said> [a geologist].
            asserts | [The farmer], a supporter of the dam, <called> {the plan ambitious}.
            asserts | [The drawings] <seem> {to show a second tunnel}.
            confirms | [The operator] <acknowledged> {that the alarm came late}.
            confirms | {"Yes, there was a leak,"} [the engineer] <said>.
            confirms | [She] <went on to admit> {a mistake}.
            confirms | [Both sides] <agreed that> {the wall was too low}.
            confirms | [He] <pleaded guilty> {to selling the steel}.
            confirms | [The operator] <apologized> {for the late alarm}.
            denies | [The ministry] <denied> {that anyone was hurt}.
            denies | {"There were no such orders,"} [she] <said>.
            denies | {"That is not true,"} [the minister] <told reporters>.
            denies | [Officials] <said> {the allegations were "bogus"}.
            denies | {"These reports are plainly a fabrication,"} <said> [a spokesman for the operator].
            denies | [The council] <dismissed> {claims that the road was unsafe}.
            denies | [Her lawyer] <rejected the idea> {that she had known}.
            denies | [The company] <pushed back on> {the figure}.
            denies | {"I never said that,"} [the mayor] <said>.
            denies | [Her spokesman] <said> {the union's claim that she had signed the order was "simply not true"}.
            denies | [The council] <said> {there was no evidence that the pumps had failed}.
            denies | [A spokeswoman] <said> {the operator did not violate the safety rules}.
            denies | [The diver] <said> {the picture of the crack is a fake}.
            denies | [The union] <took issue with> {the prediction that the wall would hold}.
            doubts | [Two geologists] <questioned> {the figure of 40 homes}.
            doubts | [She] <was not convinced> {that the pumps had failed}.
            doubts | [Residents] <no longer believe> {that the wall will hold}.
            doubts | [The inquiry] <cast doubt on> {the first report}.
            doubts | [The inquiry] <expressed> {doubts that the gate was shut}.
            doubts | <It is unclear> {whether anyone was warned}.
            doubts | {"He is an unreliable witness,"} [the lawyer] <said>.
            doubts | [No one] <believes> {the figure}.
            doubts | [She] <said> {the finding raised questions about the second gate}.
            doubts | [Engineers] <said> {it was unclear whether the alarm had worked}.
            supports | [The union] <backed> {the plan to close the road}.
            supports | [The governor] <praised> {the crews}.
            supports | [Most of the council] <voted for> {the road}.
            supports | {"I support this plan,"} [she] <said>.
            asserts | [She] <described> {the wall as two metres high}.
            opposes | [She] <described> {the plan as a disgrace}.
            opposes | [The union] <said> {the mayor should have closed the gate}.
            opposes | [He] left, <adding insults against> {the operator}.
            supports | [The crew] <called> {their captain a hero}.
            believes | [She] <loves> {the valley}.
            demands | [The union] <said> {the mayor should close the road}.
            expects | [Forecasters] <said> {the rain will reach the valley at night}.
            expects | [He] <thinks> {the wall will not hold}.
            expects | [She] <said> {the river is likely to rise}.
            intends | [The operator] <announced> {that the gates would be closed}.
            intends | [The operator] <refused> {to publish its drawings}.
            denies | [The mayor] <said> {the operator was lying about the drawings}.
            asks | [Residents] <questioned> {how the gate could have been open}.
            opposes | [Farmers] <condemned> {the sale of the land}.
            opposes | {"This plan is a disgrace,"} [he] <told> the council.
            opposes | [She] <does not support> {the sale}.
            opposes | [The council] <rejected> {the plan}.
            opposes | [Two ministers] <launched an attack on> {the operator}.
            opposes | [The union] <said> {it was wrong to blame the crew}.
            demands | [The witness] <asked> {not to be named}.
            demands | [The court] <ordered> {the company to open its books}.
            demands | [She] <called for> {an inquiry}.
            demands | [The mayor] <asked> {them to leave}.
            demands | [The mayor] <told> him {to leave}.
            demands | {"Vote!"} [she] <told> the crowd.
            demands | {"The minister must resign,"} [the union] <said>.
            demands | [Residents] <pushed for> {a second wall}.
            intends | [The operator] <promised> {to pay}.
            intends | [He] <refused> {to leave his house}.
            intends | [The farmers] <agreed> {to sell}.
            intends | [The operator] <said> {it would appeal}.
            intends | [A spokesman] <said> {the ministry would publish the drawings}.
            intends | [She] <said> {she planned to leave the council}.
            intends | [She] <does not want> {to sell the land}.
            intends | [The council] <sought to convince> {the farmers}.
            expects | [Forecasters] <expect> {more rain}.
            expects | [Residents] <fear> {that the wall will not hold}.
            expects | [The minister] <is expected to announce> {a new law}.
            expects | [The farmers] <do not expect> {help}.
            believes | [Farmers] <still believe in> {the old wall}.
            believes | [He] <thinks> {the valley is lost}.
            believes | [The police] <suspect> {arson}.
            believes | {The dam} <is widely seen> {as a failure}.
            asks | {"Who gave the order?"} [a farmer] <asked>.
            asks | [Reporters] <asked> {whether the mayor had known}.
            asks | <Asked about> {the second tunnel}, she left.
            asks | {"Who paid for it?"} [she] <said>.
            asks | [Engineers] <are trying to determine> {whether the gate was open}.
            declines | [The operator] <said> {it could not immediately confirm the figure}.
            declines | [The company] <did not respond> {to a request for comment}.
            declines | [She] <would not say> {who was in the room}.
            declines | [The company] <refused to confirm> {the figure}.
            declines | [The minister] <did not deny> {that he had signed}.
            declines | [A spokeswoman] <declined> {to comment}.
            declines | [The operator] <has not said> {how many people it employed}.
            declines | [The minister] <would not rule out> {a second dam}.
            declines | [The ministry] <neither confirmed nor denied> {the figure}.
            """)
    void readsTheStanceFromCueAndContent(String stance, String marked) {
        assertThat(stanceOf(marked).word()).isEqualTo(stance);
    }

    @Test
    void somethingWithoutACueIsAsserted() {
        assertThat(stanceOf("[The mayor]: {The dam is safe}.")).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void whatHasNoCueIsReadFromWhatIsSaid() {
        assertThat(stanceOf("{\"No, that is a lie.\"} - [The mayor]")).isEqualTo(Stance.DENIES);
    }

    @Test
    void notOnlyTurnsNothing() {
        assertThat(stanceOf("[The mayor] <not only denied> {the leak} but laughed at it."))
                .isEqualTo(Stance.DENIES);
    }

    @Test
    void contentsAsLongAsTheTextTakeNoLongerThanShortOnes() {
        Marked marked = Marked.of("[She] <said> {" + "that this is not so and ".repeat(20_000) + "}");
        Prose prose = marked.prose();
        Attribution attribution = marked.attributions().get(0);
        List<Stance> stances = new ArrayList<>();
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                stances.add(new StanceFinder().find(prose, attribution));
            }
        });
        assertThat(stances).containsOnly(Stance.ASSERTS);
    }

    private static Stance stanceOf(String marked) {
        Marked text = Marked.of(marked);
        return new StanceFinder().find(text.prose(), text.attributions().get(0));
    }
}
