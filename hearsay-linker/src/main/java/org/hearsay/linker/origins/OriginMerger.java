package org.hearsay.linker.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.linker.claims.Claim;
import org.hearsay.linker.claims.Report;
import org.hearsay.linker.claims.Standing;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the reports of one claim one origin where the articles give a reason, rule by rule; for one use. */
final class OriginMerger {

    /** What share of the words of the shorter must be the same in the same order of pairs, for words to be the same words. */
    private static final double SAME_WORDS = 0.6;

    private static final int FEWEST_WORDS = 6;

    private final List<Ending> endings;
    private final Citations citations;
    private final Merges merges;
    private final Corrections corrections;
    private final List<Set<String>> pairs;

    OriginMerger(Claim claim, List<Ending> endings, Citations citations, Corrections corrections) {
        this.endings = endings;
        this.citations = citations;
        this.corrections = corrections;
        this.merges = new Merges(endings.stream().map(Ending::name).toList(), corrections);
        this.pairs = claim.reports().stream().map(OriginMerger::pairs).toList();
    }

    List<Origin> origins() {
        sameSpeakers();
        sameUnnamed();
        sameDescriptions();
        stopsShort();
        sameWords();
        ownWords();
        retellings();
        rings();
        asCorrected();
        List<Origin> origins = new ArrayList<>();
        merges.groups().forEach(group -> origins.add(origin(group)));
        return oneUnknown(origins);
    }

    /** The same person, or the same body with whoever speaks for it. */
    private void sameSpeakers() {
        Map<Integer, Integer> first = new HashMap<>();
        each(ending -> ending.speaker() != null && !ending.isUnnamed() && !ending.isUnknown(), i -> {
            Speaker speaker = Objects.requireNonNull(endings.get(i).speaker());
            Integer before = first.putIfAbsent(speaker.id(), i);
            if (before != null) {
                Speaker other = Objects.requireNonNull(endings.get(before).speaker());
                merges.merge(before, i, same(other, speaker));
            }
        });
    }

    private static String same(Speaker one, Speaker other) {
        String what = one.originKind() == OriginKind.PERSON
                ? "same person: "
                : one.originKind() == OriginKind.DOCUMENT ? "same document: " : "same body: ";
        return one.saidBy().equals(other.saidBy()) ? what + one.saidBy() : what + one.saidBy() + " = " + other.saidBy();
    }

    /** All unnamed sources that one outlet cites for one claim on one side. */
    private void sameUnnamed() {
        Map<String, Integer> first = new HashMap<>();
        each(Ending::isUnnamed, i -> {
            Ending ending = endings.get(i);
            String outlet = outletName(ending);
            Integer before = first.putIfAbsent(outletKey(ending) + isAgainst(i), i);
            if (before != null) {
                merges.merge(
                        before,
                        i,
                        "same unnamed sources of " + outlet + ": "
                                + endings.get(before).name() + " = " + ending.name());
            }
        });
    }

    /** Unnamed sources of two outlets that are described alike, or one who is described as only one of the named is. */
    private void sameDescriptions() {
        each(Ending::isUnnamed, i -> {
            for (int j = 0; j < endings.size(); j++) {
                if (i != j && isAgainst(i) == isAgainst(j) && isDescribedAlike(endings.get(i), endings.get(j))) {
                    merges.merge(
                            j,
                            i,
                            "same description: " + endings.get(j).name() + " = "
                                    + endings.get(i).name());
                }
            }
        });
    }

    private static boolean isDescribedAlike(Ending unnamed, Ending other) {
        Speaker one = Objects.requireNonNull(unnamed.speaker());
        Speaker two = other.speaker();
        if (two == null) {
            return false;
        }
        Set<String> first = stems(one.name());
        if (other.isUnnamed()) {
            Set<String> second = stems(two.name());
            long shared = first.stream().filter(second::contains).count();
            return shared >= 2 && 2 * shared >= Math.min(first.size(), second.size());
        }
        List<String> key = Names.key(one.name());
        return two.originKind() == OriginKind.PERSON
                && !key.isEmpty()
                && two.source().roles().stream().anyMatch(role -> stems(role).contains(Stems.of(Names.last(key))));
    }

    private static Set<String> stems(String name) {
        return Names.key(name).stream().map(Stems::of).collect(Collectors.toSet());
    }

    /** The outlet that unnamed sources spoke to: the one that is named, or the article's own. */
    private static String outletKey(Ending ending) {
        if (ending.isOutlet()) {
            return "outlet " + Objects.requireNonNull(ending.speaker()).id();
        }
        return ending.outlet() == null
                ? "article " + ending.articleName()
                : "outlet " + ending.outlet().id();
    }

    private static String outletName(Ending ending) {
        return ending.outlet() == null ? ending.articleName() : ending.outlet().name();
    }

    /** A chain that ends at an outlet, where another shows whom that outlet has it from. */
    private void stopsShort() {
        each(Ending::isOutlet, i -> {
            Speaker outlet = Objects.requireNonNull(endings.get(i).speaker());
            IntStream.range(0, endings.size())
                    .filter(j -> isThrough(endings.get(j), outlet) && isAgainst(i) == isAgainst(j))
                    .boxed()
                    .max(Comparator.comparing((Integer j) ->
                                    merges.members(merges.groupOf(j)).size())
                            .thenComparing(Comparator.<Integer>naturalOrder().reversed()))
                    .ifPresent(j -> merges.merge(
                            j,
                            i,
                            "stops short: " + outlet.name() + " has it from "
                                    + endings.get(j).name()));
        });
    }

    private static boolean isThrough(Ending ending, Speaker outlet) {
        return !ending.isOwn()
                && !ending.isOutlet()
                && !ending.isUnknown()
                && ending.outlet() != null
                && ending.outlet().id() == outlet.id();
    }

    /** Rewrites of one report: the same words, whoever is said to have said them. */
    private void sameWords() {
        for (int i = 0; i < endings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSameWords(i, j) && isAgainst(i) == isAgainst(j) && mayBeOne(i, j)) {
                    merges.merge(
                            j,
                            i,
                            "same words: " + endings.get(j).name() + " = "
                                    + endings.get(i).name());
                }
            }
        }
    }

    /** Two who are named and not the same stay two, even if they say the same; so do two outlets and their sources. */
    private boolean mayBeOne(int i, int j) {
        Ending one = endings.get(i);
        Ending other = endings.get(j);
        boolean areNamed = isNamed(one) && isNamed(other);
        return !areNamed
                && !(isOfAnOutlet(one) && isOfAnOutlet(other) && !outletKey(one).equals(outletKey(other)));
    }

    private static boolean isOfAnOutlet(Ending ending) {
        return ending.isOutlet() || (ending.isUnnamed() && ending.outlet() != null);
    }

    private static boolean isNamed(Ending ending) {
        return !ending.isOwn() && !ending.isUnnamed() && !ending.isUnknown() && !ending.isOutlet();
    }

    private boolean isSameWords(int i, int j) {
        Set<String> shorter = pairs.get(i).size() <= pairs.get(j).size() ? pairs.get(i) : pairs.get(j);
        Set<String> longer = shorter == pairs.get(i) ? pairs.get(j) : pairs.get(i);
        long shared = shorter.stream().filter(longer::contains).count();
        return shorter.size() >= FEWEST_WORDS - 1 && shared >= SAME_WORDS * shorter.size();
    }

    private static Set<String> pairs(Report report) {
        List<Word> words = Words.of(report.text());
        return IntStream.range(0, Math.max(0, words.size() - 1))
                .mapToObj(i -> words.get(i).form() + ' ' + words.get(i + 1).form())
                .collect(Collectors.toSet());
    }

    /** What an article says itself is the word of whom it cites for it, there or next to it. */
    private void ownWords() {
        each(Ending::isOwn, i -> {
            if (!isAttributedElsewhere(i) && !restsOn(i)) {
                ownOutlet(i);
            }
        });
    }

    private boolean isAttributedElsewhere(int i) {
        return IntStream.range(0, endings.size())
                .filter(j -> isInSameArticle(i, j)
                        && !endings.get(j).isOwn()
                        && !endings.get(j).isUnknown())
                .filter(j -> isAgainst(i) == isAgainst(j))
                .boxed()
                .findFirst()
                .filter(j -> merges.merge(
                        j,
                        i,
                        "attributed elsewhere in " + endings.get(i).articleName() + ": to "
                                + endings.get(j).name()))
                .isPresent();
    }

    private boolean isInSameArticle(int i, int j) {
        return endings.get(i).report().isInSameArticle(endings.get(j).report());
    }

    /** An article that cites somebody, and one of those is an origin of the claim: it has it from there. */
    private boolean restsOn(int i) {
        for (Speaker speaker : citations.of(endings.get(i).report())) {
            for (int j = 0; j < endings.size(); j++) {
                if (isOf(endings.get(j), speaker)
                        && isAgainst(i) == isAgainst(j)
                        && merges.merge(
                                j, i, "rests on: " + endings.get(i).articleName() + " cites " + speaker.name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOf(Ending ending, Speaker speaker) {
        return !ending.isOwn()
                && !ending.isUnknown()
                && (Objects.requireNonNull(ending.speaker()).id() == speaker.id()
                        || (ending.outlet() != null && ending.outlet().id() == speaker.id()));
    }

    /** An outlet's own articles, and what others have from it. */
    private void ownOutlet(int i) {
        String name = endings.get(i).articleName();
        for (int j = 0; j < endings.size(); j++) {
            Ending other = endings.get(j);
            boolean isSame = other.isOwn() ? j < i && other.articleName().equals(name) : isOutletCalled(other, name);
            if (isSame && merges.merge(Math.min(i, j), Math.max(i, j), "same outlet: " + name)) {
                return;
            }
        }
    }

    private static boolean isOutletCalled(Ending ending, String name) {
        return ending.isOutlet() && Names.key(ending.name()).equals(Names.key(name));
    }

    /** Articles that tell one text have what is nobody's in particular from one word. */
    private void retellings() {
        each(ending -> !isNamed(ending) && !ending.isUnknown(), i -> {
            for (int j = 0; j < endings.size(); j++) {
                if (isAgainst(i) == isAgainst(j)
                        && !endings.get(j).isUnknown()
                        && !isNamedOutletOther(i, j)
                        && citations.isRetelling(
                                endings.get(i).report(), endings.get(j).report())) {
                    merges.merge(
                            Math.min(i, j),
                            Math.max(i, j),
                            "rewrite: " + endings.get(i).articleName() + " and "
                                    + endings.get(j).articleName() + " tell one text");
                    return;
                }
            }
        });
    }

    /** Two outlets that are both named are two. */
    private boolean isNamedOutletOther(int i, int j) {
        return endings.get(i).isOutlet() && endings.get(j).isOutlet();
    }

    /** Outlets that have it from each other and from nobody else. */
    private void rings() {
        for (int i = 0; i < endings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Ending one = endings.get(i);
                Ending other = endings.get(j);
                if (isOutletCalled(one, other.articleName())
                        && isOutletCalled(other, one.articleName())
                        && !merges.isOne(i, j)) {
                    merges.merge(j, i, "ring: " + one.name() + " and " + other.name() + " cite each other");
                }
            }
        }
    }

    private void asCorrected() {
        for (int i = 0; i < endings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (corrections.areSame(endings.get(i).name(), endings.get(j).name())) {
                    merges.merge(
                            j,
                            i,
                            "corrected by hand: " + endings.get(j).name() + " = "
                                    + endings.get(i).name());
                }
            }
        }
    }

    private Origin origin(int group) {
        List<Integer> reports = merges.members(group);
        int end = reports.stream()
                .min(Comparator.comparing((Integer i) -> depth(endings.get(i))).thenComparing(i -> i))
                .orElse(group);
        Ending deepest = endings.get(end);
        Set<String> because = new HashSet<>(merges.reasons(group));
        List<String> reasons = new ArrayList<>(because);
        reports.forEach(i -> {
            Speaker speaker = endings.get(i).speaker();
            if (speaker != null && !endings.get(i).isUnnamed()) {
                speaker.because().stream()
                        .filter(reason -> reason.contains(" = ") && because.add(reason))
                        .forEach(reasons::add);
            }
        });
        return new Origin(
                deepest.name(),
                kind(deepest, reports),
                outlet(reports),
                reports,
                reasons.stream().sorted().toList());
    }

    /** The deeper in a chain, the nearer to whose word it is. */
    private static int depth(Ending ending) {
        return ending.isOwn() ? 3 : ending.isUnknown() ? 4 : ending.isOutlet() ? 2 : 1;
    }

    private OriginKind kind(Ending deepest, List<Integer> reports) {
        if (!deepest.isOwn()) {
            return Objects.requireNonNull(deepest.speaker()).originKind();
        }
        boolean isOnNobodysWord = reports.stream()
                .allMatch(i -> endings.get(i).report().standing() == Standing.REPORTS
                        || endings.get(i).report().attribution() != null);
        return isOnNobodysWord ? OriginKind.UNKNOWN : OriginKind.ARTICLE;
    }

    private @Nullable String outlet(List<Integer> reports) {
        return reports.stream()
                .map(i -> endings.get(i))
                .filter(ending -> ending.isUnnamed() && ending.outlet() != null)
                .map(OriginMerger::outletName)
                .findFirst()
                .orElse(null);
    }

    /** Those whom nobody knows are shown as one line, which is not to say that they are one. */
    private static List<Origin> oneUnknown(List<Origin> origins) {
        List<Origin> all = new ArrayList<>();
        List<Integer> unknown = new ArrayList<>();
        for (Origin origin : origins) {
            if (origin.isKnown()) {
                all.add(origin);
            } else {
                unknown.addAll(origin.reports());
            }
        }
        if (!unknown.isEmpty()) {
            all.add(new Origin(
                    "unknown",
                    OriginKind.UNKNOWN,
                    null,
                    unknown.stream().sorted().toList(),
                    List.of()));
        }
        return all;
    }

    private boolean isAgainst(int i) {
        return endings.get(i).report().standing().isAgainst();
    }

    private void each(java.util.function.Predicate<Ending> wanted, java.util.function.IntConsumer action) {
        IntStream.range(0, endings.size())
                .filter(i -> wanted.test(endings.get(i)))
                .forEach(action);
    }
}
