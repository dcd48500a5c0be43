package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.core.Stance;
import org.hearsay.eval.attributions.Counts;
import org.hearsay.eval.interpretation.InterpretationError;
import org.hearsay.eval.interpretation.InterpretationScores;
import org.hearsay.eval.interpretation.InterpretationScores.Resolved;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;

/** The scores of sources, stances, chains and times as the tables of the results. */
final class InterpretationTables {

    private final InterpretationScores given;
    private final int givenCount;
    private final InterpretationScores read;
    private final int readCount;

    /**
     * Two scores beside each other.
     *
     * @param given for the labelled attributions
     * @param read for those of them that the extractor found itself
     */
    InterpretationTables(InterpretationScores given, int givenCount, InterpretationScores read, int readCount) {
        this.given = given;
        this.givenCount = givenCount;
        this.read = read;
        this.readCount = readCount;
    }

    /** The tables of which something was labelled, and read where it had to be. */
    List<Table> all() {
        return Stream.of(
                        sources("Sources, attributions as labelled", given),
                        sources("Sources, attributions as read", read),
                        stances(),
                        chains("Chains, attributions as labelled", given),
                        chains("Chains, attributions as read", read),
                        rest("The rest, attributions as labelled", given),
                        rest("The rest, attributions as read", read))
                .filter(table -> table.rows().stream().anyMatch(InterpretationTables::holdsSome))
                .toList();
    }

    private static boolean holdsSome(Row row) {
        Double labelled = row.cells().get(0);
        return labelled != null && labelled > 0;
    }

    List<String> notes(int shown) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "As labelled: the spans are a person's, and only what they mean is scored. As read: %d of the %d labelled attributions, those that the extractor found itself."
                        .formatted(readCount, givenCount));
        notes.add(
                "A source is right when its name is one of those that the article has for the true one; right of answers leaves"
                        + " out those for which no source was given. A chain is right when every hop is, source and kind.");
        notes.add("Labels: `docs/labelling.md`, some of them for attributions chosen so that rare stances occur.");
        notes.add(errors(shown));
        return notes;
    }

    /** So many errors, evenly spread over all of them, by kind: places and labels, none of the articles' words. */
    private String errors(int shown) {
        List<InterpretationError> all = given.errors();
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(error -> counts.merge(error.kind(), 1, Integer::sum));
        StringBuilder lines = new StringBuilder("Errors by kind: ");
        lines.append(counts).append(".\n");
        for (int i = 0; i < Math.min(shown, all.size()); i++) {
            InterpretationError error = all.get((int) ((long) i * all.size() / Math.min(shown, all.size())));
            lines.append("\n- ").append(error.kind()).append(", ").append(error.place());
            if (error.isOfWords()) {
                lines.append(": ").append(error.gold()).append(", read as ").append(error.given());
            }
        }
        return lines.toString();
    }

    private static Table sources(String title, InterpretationScores scores) {
        List<Row> rows = new ArrayList<>();
        scores.sources()
                .forEach((naming, resolved) -> rows.add(Row.of(
                        naming.title(), (double) resolved.all(), resolved.share(), resolved.shareOfAnswers(), (double)
                                resolved.abstained())));
        Resolved unknown = scores.unknown();
        rows.add(
                Row.of("nobody can tell", (double) unknown.all(), unknown.share(), null, (double) unknown.abstained()));
        return new Table(
                title,
                List.of(
                        new Column("labelled", Unit.COUNT),
                        new Column("right", Unit.SHARE),
                        new Column("right of answers", Unit.SHARE),
                        new Column("no answer", Unit.COUNT)),
                rows);
    }

    private Table stances() {
        List<Row> rows = new ArrayList<>();
        Map<Stance, Counts> asRead = read.stances();
        given.stances()
                .forEach((stance, counts) -> rows.add(Row.of(
                        stance.name().toLowerCase(Locale.ROOT),
                        (double) counts.gold(),
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        readCount == 0
                                ? null
                                : asRead.getOrDefault(stance, Counts.NONE).f1())));
        rows.add(Row.of("macro-F1", null, null, null, given.macroStance(), readCount == 0 ? null : read.macroStance()));
        return new Table(
                "Stances",
                List.of(
                        new Column("labelled", Unit.COUNT),
                        new Column("P", Unit.SHARE),
                        new Column("R", Unit.SHARE),
                        new Column("F1", Unit.SHARE),
                        new Column("F1 as read", Unit.SHARE)),
                rows);
    }

    private static Table chains(String title, InterpretationScores scores) {
        List<Row> rows = new ArrayList<>();
        rows.add(chain("all", scores.chains(null)));
        rows.add(chain("no hop", scores.chains(0)));
        rows.add(chain("one hop", scores.chains(1)));
        rows.add(chain("two hops or more", scores.chains(2)));
        return new Table(title, List.of(new Column("labelled", Unit.COUNT), new Column("exact", Unit.SHARE)), rows);
    }

    private static Row chain(String label, Resolved resolved) {
        return Row.of(label, (double) resolved.all(), resolved.share());
    }

    private static Table rest(String title, InterpretationScores scores) {
        List<Row> rows = new ArrayList<>();
        scores.properties().forEach((name, counts) -> rows.add(row("source: " + name, counts)));
        rows.add(row("about", scores.about()));
        rows.add(row("time", scores.times()));
        return new Table(
                title,
                List.of(
                        new Column("labelled", Unit.COUNT),
                        new Column("P", Unit.SHARE),
                        new Column("R", Unit.SHARE),
                        new Column("F1", Unit.SHARE)),
                rows);
    }

    private static Row row(String label, Counts counts) {
        return Row.of(label, (double) counts.gold(), counts.precision(), counts.recall(), counts.f1());
    }
}
