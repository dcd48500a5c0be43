package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingChangesTest {

    private static final String MAYOR = "The mayor|said|the bridge may have been closed too late";
    private static final String ENGINEER = "An engineer|denied|that anyone had warned of the ice";
    private static final String OFFICE = "The harbour office|would not say|who had found the crack";

    @Test
    void theSameWordsAtOtherPlacesAreNoChange() {
        ReadingChanges changes = between(List.of(MAYOR, ENGINEER, OFFICE), List.of(OFFICE, MAYOR, ENGINEER));
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void caseAndPunctuationAreNoWords() {
        String louder = "the Mayor|said|“The bridge may have been closed - too late”";
        assertThat(between(List.of(MAYOR), List.of(louder)).isEmpty()).isTrue();
    }

    @Test
    void whatIsGoneAndWhatIsAddedIsTold() {
        String added = "Residents|expect|a new ferry by summer";
        ReadingChanges changes = between(List.of(MAYOR, ENGINEER), List.of(added, MAYOR));
        assertThat(contents(changes.gone())).containsExactly("that anyone had warned of the ice");
        assertThat(contents(changes.added())).containsExactly("a new ferry by summer");
        assertThat(changes.reworded()).isEmpty();
    }

    @Test
    void aHedgeThatGoesIsARewording() {
        ReadingChanges changes =
                between(List.of(ENGINEER, MAYOR), List.of(ENGINEER, "The mayor|said|the bridge was closed too late"));
        assertThat(changes.added()).isEmpty();
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.reworded()).hasSize(1);
        assertThat(changes.reworded().get(0).before().content().text()).contains("may have been");
        assertThat(changes.reworded().get(0).after().content().text()).contains("was closed");
    }

    @Test
    void aClaimThatIsGivenToAnotherSourceIsARewording() {
        ReadingChanges changes =
                between(List.of(MAYOR), List.of("Two officials|claimed|the bridge may have been closed too late"));
        assertThat(changes.reworded()).hasSize(1);
    }

    @Test
    void oneOfTwoThatSayTheSameIsGone() {
        ReadingChanges changes = between(List.of(MAYOR, ENGINEER, MAYOR), List.of(ENGINEER, MAYOR));
        assertThat(contents(changes.gone())).containsExactly("the bridge may have been closed too late");
        assertThat(changes.added()).isEmpty();
        assertThat(changes.reworded()).isEmpty();
    }

    @Test
    void theLikeliestPartnerIsTaken() {
        String early = "The mayor|said|the bridge may have been closed too early";
        ReadingChanges changes = between(List.of(MAYOR), List.of(early, MAYOR));
        assertThat(contents(changes.added())).containsExactly("the bridge may have been closed too early");
        assertThat(changes.reworded()).isEmpty();
    }

    private static ReadingChanges between(List<String> before, List<String> after) {
        return ReadingChanges.between(reading(before), reading(after));
    }

    private static List<String> contents(List<Attribution> attributions) {
        return attributions.stream()
                .map(attribution -> attribution.content().text())
                .toList();
    }

    /** A reading of a text that has one attribution a line: source, cue and content with bars between. */
    private static Reading reading(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> spans = new ArrayList<>();
        for (String line : lines) {
            List<Span> parts = new ArrayList<>();
            for (String part : line.split("\\|", -1)) {
                parts.add(new Span(text.length(), text.length() + part.length()));
                text.append(part).append(' ');
            }
            spans.add(parts);
            text.append('\n');
        }
        List<Attribution> attributions = new ArrayList<>();
        for (List<Span> parts : spans) {
            attributions.add(attribution("a" + (attributions.size() + 1), text.toString(), parts));
        }
        Article article = Article.builder("a.txt", text.toString()).build();
        return new Reading(article, List.of(), List.of(), attributions);
    }

    private static Attribution attribution(String id, String text, List<Span> parts) {
        return new Attribution(
                id,
                Part.of(text, List.of(parts.get(0))),
                Part.of(text, List.of(parts.get(1))),
                Content.of(text, List.of(parts.get(2)), Direct.NONE),
                null,
                null,
                List.of(),
                List.of(),
                null,
                1);
    }
}
