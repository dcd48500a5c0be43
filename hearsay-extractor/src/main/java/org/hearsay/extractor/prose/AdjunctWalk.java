package org.hearsay.extractor.prose;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.extractor.prose.Adjuncts.Adjunct;
import org.hearsay.extractor.prose.Adjuncts.Place;
import org.hearsay.extractor.prose.Clauses.Relation;
import org.hearsay.extractor.prose.Coverage.Range;
import org.jspecify.annotations.Nullable;

/** The two ways from the cue of one attribution. */
final class AdjunctWalk {

    private static final int FARTHEST = 60;
    private static final int SWALLOWED = 6;
    private static final int TAIL = 14;

    private final Prose prose;
    private final Clauses clauses;
    private final Coverage coverage;
    private final List<Attribution> attributions;
    private final int self;
    private final List<Range> source;
    private final List<Range> cue;
    private final List<Range> content;
    /** The content of another attribution in which this one lies, which is not left. */
    private final @Nullable Range within;

    private final List<Adjunct> found = new ArrayList<>();
    /** The words of the clause at whose time that of the attribution is: "said as she walked on Sunday". */
    private final List<Adjunct> meanwhile = new ArrayList<>();

    AdjunctWalk(Prose prose, Coverage coverage, List<Attribution> attributions, int self) {
        this.prose = prose;
        this.clauses = new Clauses(prose);
        this.coverage = coverage;
        this.attributions = attributions;
        this.self = self;
        Attribution a = attributions.get(self);
        source = Coverage.ranges(prose, a.source().spans());
        cue = Coverage.ranges(prose, a.cue().spans());
        content = Coverage.ranges(prose, a.content().spans());
        within = start().isEmpty() ? null : enclosing(start().get(0).first());
    }

    private @Nullable Range enclosing(int token) {
        Range around = token < prose.size() ? coverage.content(token) : null;
        return around == null || isIn(content, token) ? null : around;
    }

    /** From where the walk goes: the cue, or the source where there is none. */
    private List<Range> start() {
        return cue.isEmpty() ? source : cue;
    }

    List<Adjunct> adjuncts() {
        List<Range> start = start();
        if (start.isEmpty()) {
            return List.of();
        }
        for (Range range : cue) {
            for (int i = range.first(); i < Math.min(range.end(), range.first() + FARTHEST); i++) {
                found.add(new Adjunct(i, Place.CUE));
            }
        }
        inCue(start);
        forward(start.get(start.size() - 1).end());
        swallowed();
        new Backward().from(start.get(0).first());
        found.addAll(meanwhile);
        return found;
    }

    /** The words between the parts of a cue: "sent a letter Tuesday to the court asking". */
    private void inCue(List<Range> parts) {
        for (int part = 1; part < parts.size(); part++) {
            int from = parts.get(part - 1).end();
            for (int i = from; i < Math.min(parts.get(part).first(), from + FARTHEST); i++) {
                if (!isOthers(i) && !isIn(source, i) && coverage.content(i) == null) {
                    found.add(new Adjunct(i, Place.AFTER));
                }
            }
        }
    }

    private void forward(int from) {
        int sentence = prose.token(from - 1).sentence();
        int steps = 0;
        for (int i = from; i < prose.size() && steps++ < FARTHEST; i++) {
            Range said = skipped(i, sentence);
            if (said != null) {
                sentence = prose.token(said.end() - 1).sentence();
                i = said.end() - 1;
            } else if (ends(i, sentence)) {
                return;
            } else if (endsForward(i)) {
                if (clauses.subordinator(i) == Relation.TIME) {
                    clause(i + 1, sentence);
                }
                return;
            } else if (!isIn(source, i)) {
                found.add(new Adjunct(i, Place.AFTER));
            }
        }
    }

    /** A clause of the past that begins there, to its end. */
    private void clause(int first, int sentence) {
        boolean past = first < prose.size() && clauses.isParticiple(first);
        for (int i = first; i < Math.min(prose.size(), first + FARTHEST); i++) {
            if (ends(i, sentence)
                    || isOthers(i)
                    || coverage.content(i) != null
                    || prose.token(i).lower().equals(",")) {
                break;
            }
            past |= Tense.of(prose.token(i)) == Tense.PAST;
            meanwhile.add(new Adjunct(i, Place.AROUND));
        }
        if (!past) {
            meanwhile.clear();
        }
    }

    /**
     * The words that a content has swallowed between a verb and its "that": {@code told {CNN on Friday that ...}}, and
     * {@code denied {reports of it, telling CNN on Friday that ...}}.
     */
    private void swallowed() {
        for (Range said : content) {
            interview(said);
            if (said.first() == start().get(start().size() - 1).end()) {
                untilThat(said.first(), said.end(), SWALLOWED);
            }
            for (int i = said.first() + 1; i < Math.min(said.end(), said.first() + FARTHEST); i++) {
                if (prose.token(i).lower().equals("telling") && !prose.token(i).quoted()) {
                    untilThat(i + 1, said.end(), FARTHEST);
                    return;
                }
            }
        }
    }

    /** The "in an interview with CNN on Sunday" with which a content ends. */
    private void interview(Range said) {
        for (int i = said.end() - 1; i >= Math.max(said.first() + 1, said.end() - TAIL); i--) {
            boolean opens = prose.token(i).lower().equals("in")
                    || prose.token(i).lower().equals("during");
            if (opens && !prose.token(i).quoted() && clauses.isInterview(i + 1, said.end())) {
                for (int word = i; word < said.end(); word++) {
                    found.add(new Adjunct(word, Place.AFTER));
                }
                return;
            }
        }
    }

    private void untilThat(int first, int end, int farthest) {
        for (int i = first; i < Math.min(end, first + farthest) && !isOthers(i); i++) {
            if (prose.token(i).lower().equals("that")) {
                for (int word = first; word < i; word++) {
                    found.add(new Adjunct(word, Place.AFTER));
                }
                return;
            }
        }
    }

    private boolean endsForward(int i) {
        if (isIn(source, i)) {
            return false;
        }
        if (isOthers(i)) {
            return !(isSibling(i) && clauses.isParticiple(i));
        }
        Token token = prose.token(i);
        return switch (token.lower()) {
            case ";", "-", "\u2013", "\u2014", "\u2015", "but" -> true;
            case ":" -> i + 2 < prose.size() && coverage.content(i + 1) == null && coverage.content(i + 2) == null;
            case "and", "or" -> !clauses.joinsNames(i);
            default -> clauses.relation(i) != null;
        };
    }

    /** The way back from the cue, which may cross the clause that the source stands in. */
    private final class Backward {

        private final List<Integer> pending = new ArrayList<>();
        private Place place =
                source.isEmpty() || source.get(0).first() > start().get(0).first() ? Place.BEFORE : Place.BETWEEN;
        private boolean straight = true;

        void from(int before) {
            int sentence = prose.token(before).sentence();
            int steps = 0;
            for (int i = before - 1; i >= 0 && steps++ < FARTHEST; i--) {
                Range said = skipped(i, sentence);
                if (said != null) {
                    sentence = prose.token(said.first()).sentence();
                    i = said.first();
                } else if (isIn(source, i)) {
                    flush();
                    if (isRelative(i)) {
                        return;
                    }
                    place = place == Place.BETWEEN ? Place.BEFORE : place;
                } else if (ends(i, sentence) || !goesOn(i)) {
                    break;
                }
            }
            flush();
        }

        /** Takes the token and says whether the way goes on before it. */
        private boolean goesOn(int i) {
            if (isOthers(i) && !(isSibling(i) && place == Place.BETWEEN)) {
                return false;
            }
            String word = prose.token(i).lower();
            switch (word) {
                case "," -> comma(i);
                case ";", ":" -> {
                    return false;
                }
                case "-", "\u2013", "\u2014", "\u2015" -> {
                    return place == Place.BETWEEN;
                }
                case "and", "but", "or" -> {
                    return place == Place.BETWEEN || clauses.joinsNames(i);
                }
                default -> {
                    Relation relation = clauses.relation(i);
                    if (relation != null) {
                        return subordinator(clauses.isDuring(i) ? Relation.TIME : relation);
                    }
                    pending.add(i);
                }
            }
            return true;
        }

        private void comma(int i) {
            if (place == Place.BETWEEN && clauses.isReducedClause(i + 1)) {
                pending.clear();
            }
            flush();
            straight = false;
        }

        /** A clause that a comma closed was an aside; one that holds the attribution hangs on what is before it. */
        private boolean subordinator(Relation relation) {
            if (place == Place.BETWEEN || !straight) {
                if (relation == Relation.TIME) {
                    flush(Place.AROUND);
                } else if (pending.stream().anyMatch(clauses::isIssuing)) {
                    flush(); // an interview that aired on Friday
                }
                pending.clear();
                return true;
            }
            flush();
            if (relation == Relation.ELSE || place != Place.BEFORE) {
                return false;
            }
            place = relation == Relation.TIME ? Place.AROUND : Place.NEAR;
            return true;
        }

        private void flush() {
            flush(place);
        }

        private void flush(Place where) {
            pending.forEach(i -> found.add(new Adjunct(i, where)));
            pending.clear();
        }
    }

    /** The content to jump over, if the token is in one that belongs to this sentence or attribution. */
    private @Nullable Range skipped(int i, int sentence) {
        for (Range own : content) {
            if (own.contains(i)) {
                return own;
            }
        }
        Range said = coverage.content(i);
        return said == null || within != null || prose.token(i).sentence() != sentence ? null : said;
    }

    private boolean ends(int i, int sentence) {
        return prose.token(i).sentence() != sentence || (within != null && !within.contains(i));
    }

    private boolean isOthers(int i) {
        return coverage.owner(i) >= 0 && coverage.owner(i) != self && !isIn(cue, i) && !isIn(source, i);
    }

    /** Whether the token is in the cue of another attribution of the same source. */
    private boolean isSibling(int i) {
        int owner = coverage.owner(i);
        return owner >= 0
                && attributions
                        .get(owner)
                        .source()
                        .spans()
                        .equals(attributions.get(self).source().spans());
    }

    /** Whether the source is {@code who}, which begins a clause. */
    private boolean isRelative(int i) {
        return source.get(0).end() == source.get(0).first() + 1 && clauses.subordinator(i) == Relation.ELSE;
    }

    private static boolean isIn(List<Range> ranges, int token) {
        return ranges.stream().anyMatch(range -> range.contains(token));
    }
}
