package org.hearsay.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.attributions.Calibration;
import org.hearsay.eval.attributions.Kinds;
import org.hearsay.eval.attributions.Scores;
import org.hearsay.eval.results.Table;
import org.hearsay.eval.results.Table.Column;
import org.hearsay.eval.results.Table.Row;
import org.hearsay.eval.results.Unit;
import org.jspecify.annotations.Nullable;

/** The scores of attributions as the tables of the results. */
final class AttributionTables {

    private final Scores scores;
    private final Peers peers;
    private final Calibration calibration;

    AttributionTables(Scores scores, Peers peers) {
        this.scores = scores;
        this.peers = peers;
        this.calibration = Calibration.of(scores.outcomes());
    }

    List<Table> all() {
        return saysConfidence()
                ? List.of(accuracy(), kinds(), calibration(), reliability())
                : List.of(accuracy(), kinds());
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                "exact: each contiguous span, both ends right (CofeNet's measure). words: each word (Newell 2018). found:"
                        + " content like gold's, Dice of words .5 or more. linked: the same, and the source too, or both have none."
                        + " The same as `score_attributions.py`.");
        notes.add(
                "The peers' columns are F1: a second person on 20 articles with six annotators; CofeNet on its own cut of"
                        + " the test articles; CoreNLP on 20 dev articles.");
        notes.add(
                "Kinds are told from gold: a content is direct when nine words in ten stand in quotation marks, indirect"
                        + " when none does.");
        if (saysConfidence()) {
            notes.add("Calibration: confidence against whether the attribution is linked; the error is the expected"
                    + " calibration error over ten bins of equal number.");
        }
        return notes;
    }

    private boolean saysConfidence() {
        return calibration.bins().stream().anyMatch(bin -> bin.confidence() < 1);
    }

    private Table accuracy() {
        List<Column> columns = new ArrayList<>(
                List.of(new Column("P", Unit.SHARE), new Column("R", Unit.SHARE), new Column("F1", Unit.SHARE)));
        peers.names().forEach(name -> columns.add(new Column(name, Unit.SHARE)));
        List<Row> rows = new ArrayList<>();
        scores.measures().forEach((name, counts) -> {
            List<@Nullable Double> cells = new ArrayList<>();
            cells.add(counts.precision());
            cells.add(counts.recall());
            cells.add(counts.f1());
            cells.addAll(peers.f1(name));
            rows.add(new Row(name, cells));
        });
        return new Table("Accuracy", columns, rows);
    }

    private Table kinds() {
        List<Row> rows = new ArrayList<>();
        Kinds.of(scores.outcomes())
                .forEach((name, kind) ->
                        rows.add(Row.of(name, (double) kind.gold(), kind.foundRecall(), kind.linkedRecall())));
        return new Table(
                "Recall by kind of attribution",
                List.of(
                        new Column("in gold", Unit.COUNT),
                        new Column("found", Unit.SHARE),
                        new Column("linked", Unit.SHARE)),
                rows);
    }

    private Table calibration() {
        return new Table(
                "Calibration",
                List.of(
                        new Column("attributions", Unit.COUNT),
                        new Column("calibration error", Unit.ERROR),
                        new Column("Brier score", Unit.ERROR)),
                List.of(Row.of(
                        "confidence", (double) calibration.predictions(), calibration.error(), calibration.brier())));
    }

    private Table reliability() {
        List<Row> rows = new ArrayList<>();
        for (Calibration.Bin bin : calibration.bins()) {
            rows.add(Row.of("tenth " + (rows.size() + 1), (double) bin.predictions(), bin.confidence(), bin.right()));
        }
        return new Table(
                "Reliability, from the least confident tenth to the most",
                List.of(
                        new Column("attributions", Unit.COUNT),
                        new Column("mean confidence", Unit.LEVEL),
                        new Column("right", Unit.LEVEL)),
                rows);
    }
}
