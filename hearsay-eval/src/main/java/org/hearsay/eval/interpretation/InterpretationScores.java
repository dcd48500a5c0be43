package org.hearsay.eval.interpretation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.core.Attribution;
import org.hearsay.core.Hop;
import org.hearsay.core.Source;
import org.hearsay.core.Span;
import org.hearsay.core.Stance;
import org.hearsay.eval.attributions.Counts;
import org.hearsay.eval.interpretation.LabelledArticle.Label;
import org.hearsay.eval.interpretation.LabelledArticle.LabelledHop;
import org.hearsay.eval.interpretation.LabelledArticle.LabelledSource;
import org.jspecify.annotations.Nullable;

/** Scores what Hearsay makes of labelled attributions. */
public final class InterpretationScores {

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "him",
            "her",
            "us",
            "them",
            "me",
            "his",
            "their",
            "its",
            "my",
            "our",
            "who",
            "whom",
            "which",
            "that",
            "this",
            "these",
            "those",
            "himself",
            "herself",
            "themselves",
            "itself",
            "whose");

    private final List<Answer> all;
    private final List<Answer> answers;

    public InterpretationScores(List<Answer> answers) {
        this.all = List.copyOf(answers);
        this.answers =
                all.stream().filter(answer -> !answer.article().stancesOnly()).toList();
    }

    /**
     * How many of one kind of attribution were resolved, and how.
     *
     * @param all those whose source a person could tell
     * @param right those whose source is that one
     * @param abstained those for which none was given
     */
    public record Resolved(int all, int right, int abstained) {

        public double share() {
            return all == 0 ? 0 : (double) right / all;
        }

        /** The share of the answers given that are right. */
        public double shareOfAnswers() {
            return all == abstained ? 0 : (double) right / (all - abstained);
        }
    }

    /** Attributions by how the text names their source. */
    public enum Naming {
        ALL("all"),
        WORDS("names and descriptions"),
        PRONOUN("pronouns"),
        NONE("not in the text");

        private final String title;

        Naming(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How sources were resolved. */
    public Map<Naming, Resolved> sources() {
        Map<Naming, Resolved> resolved = new EnumMap<>(Naming.class);
        for (Naming naming : Naming.values()) {
            List<Answer> of = answers.stream()
                    .filter(answer -> answer.label().who() != null)
                    .filter(answer -> naming == Naming.ALL || naming == naming(answer))
                    .toList();
            resolved.put(
                    naming,
                    new Resolved(
                            of.size(),
                            count(of, InterpretationScores::isSourceRight),
                            count(of, answer -> answer.attribution().source().ref() == null)));
        }
        return resolved;
    }

    /** Of the attributions whose source nobody can tell: those for which none was given are right. */
    public Resolved unknown() {
        List<Answer> of =
                answers.stream().filter(answer -> answer.label().who() == null).toList();
        int abstained = count(of, answer -> answer.attribution().source().ref() == null);
        return new Resolved(of.size(), abstained, abstained);
    }

    /** A property of sources, of those that are rightly resolved: how many were labelled, given, and given right. */
    public Map<String, Counts> properties() {
        Map<String, Counts> properties = new LinkedHashMap<>();
        for (Answer answer : answers) {
            Source source = source(answer);
            String who = answer.label().who();
            if (source != null && who != null && isSourceRight(answer)) {
                LabelledSource gold = answer.article().source(who);
                add(properties, "kind", gold.kind(), source.kind());
                add(properties, "named", gold.named(), source.named());
                add(properties, "count", gold.count(), source.count());
                add(properties, "speaks for", speaksFor(gold, answer, source), source.speaksFor());
            }
        }
        return properties;
    }

    /** The gold's id where the system's is another source, the system's own where both are the same: so equality decides. */
    private static @Nullable String speaksFor(LabelledSource gold, Answer answer, Source source) {
        if (gold.speaksFor() == null || source.speaksFor() == null) {
            return gold.speaksFor();
        }
        LabelledSource voice = answer.article().sources().get(gold.speaksFor());
        boolean same = voice != null
                && new SameSource(answer.article()).test(answer.reading().source(source.speaksFor()), voice);
        return same ? source.speaksFor() : "another than " + source.speaksFor();
    }

    private static void add(Map<String, Counts> to, String name, @Nullable Object gold, @Nullable Object given) {
        boolean right = gold != null && gold.equals(given);
        to.merge(name, new Counts(right ? 1 : 0, gold == null ? 0 : 1, given == null ? 0 : 1), Counts::plus);
    }

    /** Each stance that gold has, of all answers that are labelled with a stance. */
    public Map<Stance, Counts> stances() {
        Map<Stance, Counts> stances = new EnumMap<>(Stance.class);
        for (Answer answer : all) {
            Stance gold = answer.label().stance();
            Stance given = answer.attribution().stance();
            if (gold != null) {
                stances.merge(gold, new Counts(gold == given ? 1 : 0, 1, 0), Counts::plus);
                if (given != null) {
                    stances.merge(given, new Counts(0, 0, 1), Counts::plus);
                }
            }
        }
        return stances;
    }

    /** The mean F1 of the stances that gold has. */
    public double macroStance() {
        return stances().values().stream()
                .filter(counts -> counts.gold() > 0)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(0);
    }

    /** What is about what. */
    public Counts about() {
        return all.stream()
                .filter(answer -> answer.label().stance() != null)
                .map(this::about)
                .reduce(Counts.NONE, Counts::plus);
    }

    private Counts about(Answer answer) {
        Integer gold = answer.label().about();
        String given = answer.attribution().about();
        boolean right = gold != null
                && all.stream()
                        .anyMatch(other -> other.article().equals(answer.article())
                                && other.number() == gold
                                && other.attribution().id().equals(given));
        return new Counts(right ? 1 : 0, gold == null ? 0 : 1, given == null ? 0 : 1);
    }

    /**
     * Chains that are right in every hop: its source and its kind.
     *
     * @param hops the number of hops that gold has: 0, 1, or 2 for two and more; null for all
     */
    public Resolved chains(@Nullable Integer hops) {
        List<Answer> of = answers.stream()
                .filter(answer ->
                        hops == null || Math.min(2, answer.label().chain().size()) == hops)
                .toList();
        return new Resolved(
                of.size(),
                count(of, InterpretationScores::isChainRight),
                count(of, answer -> answer.attribution().chain().isEmpty()));
    }

    /** Times that have a value in gold, and values given. */
    public Counts times() {
        return answers.stream()
                .map(answer -> {
                    String gold = answer.label().value();
                    String given = answer.attribution().when() == null
                            ? null
                            : answer.attribution().when().value();
                    return new Counts(
                            gold != null && gold.equals(given) ? 1 : 0, gold == null ? 0 : 1, given == null ? 0 : 1);
                })
                .reduce(Counts.NONE, Counts::plus);
    }

    /** Everything that is wrong, in the order of the labels. */
    public List<InterpretationError> errors() {
        List<InterpretationError> errors = new ArrayList<>();
        for (Answer answer : all) {
            Stance gold = answer.label().stance();
            Stance given = answer.attribution().stance();
            if (gold != null && gold != given) {
                errors.add(new InterpretationError(answer, "stance " + word(gold), word(gold), word(given)));
            }
            if (!answer.article().stancesOnly()) {
                addErrors(answer, errors);
            }
        }
        return errors;
    }

    private static void addErrors(Answer answer, List<InterpretationError> errors) {
        Label label = answer.label();
        Attribution given = answer.attribution();
        boolean right = label.who() == null || isSourceRight(answer);
        if (label.who() != null && !right) {
            String gold = name(answer, answer.article().source(label.who()));
            errors.add(
                    new InterpretationError(answer, "source, " + naming(answer).title(), gold, name(source(answer))));
        }
        if (right && !isChainRight(answer)) {
            errors.add(new InterpretationError(answer, "chain", goldChain(answer), givenChain(answer)));
        }
        String value = given.when() == null ? null : given.when().value();
        if (!Objects.equals(label.value(), value)) {
            errors.add(new InterpretationError(answer, "time", String.valueOf(label.value()), String.valueOf(value)));
        }
    }

    private static String goldChain(Answer answer) {
        return answer.label().chain().stream()
                .map(hop -> name(answer, answer.article().source(hop.source())) + " (" + word(hop.kind()) + ")")
                .toList()
                .toString();
    }

    private static String givenChain(Answer answer) {
        return answer.attribution().chain().stream()
                .map(hop -> name(source(answer, hop)) + " (" + word(hop.kind()) + ")")
                .toList()
                .toString();
    }

    private static String word(@Nullable Enum<?> word) {
        return word == null ? "none" : word.name().toLowerCase(Locale.ROOT);
    }

    private static String name(@Nullable Source source) {
        return source == null ? "none" : source.name();
    }

    private static String name(Answer answer, LabelledSource source) {
        return source.names().isEmpty()
                ? source.id()
                : source.names().get(0).in(answer.article().spans().text());
    }

    private static boolean isSourceRight(Answer answer) {
        String who = answer.label().who();
        return who != null
                && new SameSource(answer.article())
                        .test(source(answer), answer.article().source(who));
    }

    private static boolean isChainRight(Answer answer) {
        List<LabelledHop> gold = answer.label().chain();
        List<Hop> given = answer.attribution().chain().stream()
                .filter(hop -> hop.ref() != null) // a hop that is said to be unresolved is no answer
                .toList();
        if (gold.size() != given.size()) {
            return false;
        }
        SameSource same = new SameSource(answer.article());
        for (int i = 0; i < gold.size(); i++) {
            if (gold.get(i).kind() != given.get(i).kind()
                    || !same.test(
                            source(answer, given.get(i)),
                            answer.article().source(gold.get(i).source()))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Source source(Answer answer) {
        String ref = answer.attribution().source().ref();
        return ref == null ? null : answer.reading().source(ref);
    }

    private static @Nullable Source source(Answer answer, Hop hop) {
        return hop.ref() == null ? null : answer.reading().source(hop.ref());
    }

    private static Naming naming(Answer answer) {
        List<Span> source = answer.spans().source();
        if (source.isEmpty()) {
            return Naming.NONE;
        }
        String words =
                Span.join(answer.article().spans().text(), source).strip().toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(words) ? Naming.PRONOUN : Naming.WORDS;
    }

    private static int count(List<Answer> answers, Predicate<Answer> which) {
        return (int) answers.stream().filter(which).count();
    }
}
