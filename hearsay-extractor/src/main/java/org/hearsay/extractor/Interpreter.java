package org.hearsay.extractor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.Notice;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.core.Statement;
import org.hearsay.core.When;
import org.hearsay.extractor.chains.ChainFinder;
import org.hearsay.extractor.chains.ChainWriter;
import org.hearsay.extractor.chains.Link;
import org.hearsay.extractor.hedges.HedgeFinder;
import org.hearsay.extractor.hedges.QuantityFinder;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.Resolution;
import org.hearsay.extractor.sources.SourceResolver;
import org.hearsay.extractor.stances.AnswerFinder;
import org.hearsay.extractor.stances.StanceFinder;
import org.hearsay.extractor.statements.StatementCutter;
import org.hearsay.extractor.times.TimeExpressions;
import org.hearsay.extractor.times.TimeFinder;
import org.hearsay.extractor.times.ToldTimes;
import org.jspecify.annotations.Nullable;

/**
 * Says what attributions mean whose spans are known: who their sources are, what these do with the content, on whose word, when.
 * By itself it needs no model, and takes attributions from anywhere, also from people who marked them; then lists of words alone say
 * what a source does, which is right less often than what {@link AttributionExtractor#interpret} makes of the same.
 *
 * <pre>{@code
 * Reading reading = new Interpreter().interpret(article, notices, marked);
 * }</pre>
 *
 * Thread-safe, and a pure function of what it is given.
 */
public final class Interpreter {

    private final ChainFinder chains = new ChainFinder();
    private final ChainWriter writer = new ChainWriter();
    private final SourceResolver sources;
    private final StanceFinder stances = new StanceFinder();
    private final HedgeFinder hedges = new HedgeFinder();
    private final QuantityFinder quantities = new QuantityFinder();
    private final TimeFinder times = new TimeFinder();
    private final ToldTimes toldTimes = new ToldTimes();
    private final AnswerFinder answers = new AnswerFinder();

    /** With the bodies that Hearsay knows. */
    public Interpreter() {
        sources = new SourceResolver();
    }

    /**
     * With a user's bodies too.
     *
     * @param bodies a folder of lists, see {@link SourceResolver#SourceResolver(Path)}
     * @throws java.io.UncheckedIOException if one of them cannot be read
     */
    public Interpreter(Path bodies) {
        sources = new SourceResolver(bodies);
    }

    /**
     * The reading that these attributions make.
     *
     * @param marked attributions in the order of the text; only their ids, spans and confidence are looked at
     */
    public Reading interpret(Article article, List<Notice> notices, List<Attribution> marked) {
        Span all = new Span(0, article.text().length());
        return interpret(
                article,
                notices,
                marked,
                StatementCutter.of(article.text(), notices).cut(all, marked),
                (i, byLists, takesNoSide) -> byLists);
    }

    /**
     * Has the last word on what the source of the attribution of that number does, knowing what the lists of words say and whether it
     * neither supports nor opposes.
     */
    @FunctionalInterface
    interface Judge {
        Stance stance(int attribution, Stance byLists, boolean takesNoSide);
    }

    /** @param statements what the article states, through these attributions and itself */
    Reading interpret(
            Article article, List<Notice> notices, List<Attribution> marked, List<Statement> statements, Judge judge) {
        Prose prose = Prose.of(article.text());
        Adjuncts adjuncts = Adjuncts.of(prose, marked);
        List<List<Link>> links = chains.find(prose, article, adjuncts, marked);
        List<List<Span>> others = links.stream()
                .flatMap(List::stream)
                .filter(link -> link.attribution() < 0)
                .map(Link::mention)
                .distinct()
                .toList();
        Resolution who = sources.resolve(prose, article, marked, others);
        Map<List<Span>, @Nullable String> otherRefs = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            otherRefs.put(others.get(i), who.others().get(i));
        }
        List<Attribution> read = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            Attribution a = marked.get(i);
            read.add(new Attribution(
                    a.id(),
                    a.source().withRef(who.speakers().get(i)),
                    a.cue(),
                    a.content(),
                    judge.stance(i, stances.find(prose, a), stances.isBareSaying(prose, a)),
                    null,
                    hedges.find(prose, a),
                    quantities.find(prose, a),
                    List.of(),
                    null,
                    a.confidence()));
        }
        List<List<Hop>> ways = writer.write(prose, read, who.sources(), links, otherRefs);
        TimeExpressions told = TimeExpressions.of(prose, article);
        List<@Nullable When> said = times.find(prose, told, who.sources(), adjuncts, read);
        for (int i = 0; i < read.size(); i++) {
            read.set(i, read.get(i).withChain(ways.get(i)).withWhen(said.get(i)));
        }
        List<@Nullable String> about = answers.find(prose, read);
        for (int i = 0; i < read.size(); i++) {
            read.set(i, read.get(i).withAbout(about.get(i)));
        }
        List<Statement> stated = statements.stream()
                .map(statement -> statement.telling(
                        toldTimes.find(prose, told, statement.spans()), quantities.find(prose, statement.spans())))
                .toList();
        return new Reading(article, notices, who.sources(), read, stated);
    }
}
