package org.hearsay.extractor.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Part;
import org.hearsay.core.Source;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.Marked;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.stances.StanceFinder;
import org.junit.jupiter.api.Test;

final class ChainWriterTest {

    @Test
    void aSourceThatSaysWhatItThinksIsOneHop() {
        assertThat(chains("[Dall] <said> {that [2:he] <2:believed> {2:it}}.", "s1", "s1"))
                .containsExactly("s1", "s1");
    }

    @Test
    void theSameSourceSpeaksOnThroughTheSameChannel() {
        String text = "{It was over}, [Dall] <told> CNN. [2:He] <2:added> {2:that it was good}.";
        assertThat(chains(text, "s1", "s1")).containsExactly("(null) s1", "(null) s1");
        assertThat(chains(text, "s1", "s2")).containsExactly("(null) s1", "s2");
    }

    @Test
    void whoHasAnothersWordsInQuotationMarksCarriesThem() {
        String quoted = "{{2:\"I am tired,\"} [2:she] <2:said>}, <according to> [a record of the call].";
        String told = "{[2:She] <2:said> {2:that she was tired}}, <according to> [a record of the call].";
        assertThat(chains(List.of(source("s1", SourceKind.DOCUMENT)), quoted, "s1", "s2"))
                .containsExactly("s1", "(s1) s2");
        assertThat(chains(List.of(source("s1", SourceKind.DOCUMENT)), told, "s1", "s2"))
                .containsExactly("s1", "s1 s2");
    }

    @Test
    void thoseWhoWereAskedSpeakThroughTheirPoll() {
        String text = "{It leaks}, <according to> [a poll]. [2:Another 19 percent] <2:said> {2:it did not}.";
        assertThat(chains(List.of(source("s1", SourceKind.POLL)), text, "s1", "s2"))
                .containsExactly("s1", "(s1) s2");
    }

    @Test
    void whereItIsNotKnownWhoseWordItIsThereIsNoChainToIt() {
        assertThat(chains("[Dall] <says> {that he <2:was told> {2:that it leaks}}.", "s1", null))
                .containsExactly("s1", "");
    }

    @Test
    void whoDeclinesToSpeakOfItDoesNotTellIt() {
        assertThat(chains("[Dall] <declined to discuss> {what [2:guards] <2:said>}.", "s1", "s2"))
                .containsExactly("s1", "s2");
    }

    @Test
    void aSourceThatIsNotKnownStaysAHopWhereTheTextHasWordsForIt() {
        assertThat(chains("[He] <said> {it}.", (String) null)).containsExactly("null");
        assertThat(chains("<It is said> {that it leaks}.", (String) null)).containsExactly("");
    }

    /** Hops as their source's id, a channel's in parentheses. */
    private static List<String> chains(String text, String... refs) {
        return chains(List.of(), text, refs);
    }

    private static Source source(String id, SourceKind kind) {
        return new Source(id, "it", kind, null, null, List.of(), null, List.of(new Span(0, 1)));
    }

    private static List<String> chains(List<Source> sources, String text, String... refs) {
        Marked marked = Marked.of(text);
        Prose prose = marked.prose();
        List<Attribution> attributions = new ArrayList<>();
        for (Attribution a : marked.attributions()) {
            Part source = a.source().withRef(refs[attributions.size()]);
            attributions.add(new Attribution(
                    a.id(),
                    source,
                    a.cue(),
                    a.content(),
                    new StanceFinder().find(prose, a),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    1));
        }
        List<List<Link>> links = new ChainFinder()
                .find(prose, Article.builder("a.txt", text).build(), Adjuncts.of(prose, attributions), attributions);
        return new ChainWriter()
                .write(prose, attributions, sources, links, Map.of()).stream()
                        .map(chain -> chain.stream()
                                .map(hop -> hop.kind().word().equals("channel") ? "(" + hop.ref() + ")" : hop.ref())
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                        .toList();
    }
}
