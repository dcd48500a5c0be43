package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Wordings and what they say, from a file of lines such as {@code denies: deny, take issue with}; the files tell the rest of their
 * form. Kept as a tree of words, so that finding the wordings at a place takes a few steps, however many there are.
 */
final class Lexicon {

    /** How many words {@code ..} and {@code ...} may stand for. */
    private static final int LONGEST_GAP = 6;

    private static final int LONGEST_LEAP = 25;

    /** How far from its word a negation may stand; that of a noun stands nearer. */
    private static final int FARTHEST_NEGATION = 4;

    private static final int FARTHEST_NO = 2;

    /** What {@code ..} never stands for: words with which another clause begins. */
    private static final Set<String> CLAUSE = WordList.of(Lexicon.class, "clause.txt").stream()
            .map(word -> "=" + word)
            .collect(Collectors.toSet());

    private static final Set<String> NEGATIONS = WordList.of(Lexicon.class, "negations.txt");

    /** The first words of the negations of two. */
    private static final Set<String> PAIRS = NEGATIONS.stream()
            .filter(negation -> negation.indexOf(' ') > 0)
            .map(negation -> negation.substring(0, negation.indexOf(' ')))
            .collect(Collectors.toSet());

    private static final Set<String> NO = WordList.of(Lexicon.class, "no.txt");

    private final Node plain = new Node();
    private final Node negated = new Node();
    private final BaseForms bases;

    Lexicon(String name) {
        Map<String, List<String>> classes = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (String line : WordList.lines(Lexicon.class, name)) {
            int colon = line.indexOf(": ");
            String head = line.substring(0, colon);
            List<String> patterns = List.of(line.substring(colon + 2).split(", ", -1));
            if (head.startsWith("$")) {
                classes.put(head, patterns);
            } else {
                patterns.forEach(pattern -> add(head, "", pattern + " ", classes, words));
            }
        }
        bases = new BaseForms(words);
    }

    /** Adds a pattern, once for each of the wordings that its classes stand for. */
    private void add(String head, String done, String left, Map<String, List<String>> classes, Set<String> words) {
        if (left.isEmpty()) {
            add(head, done.strip(), words);
            return;
        }
        int end = left.indexOf(' ');
        String word = left.substring(0, end);
        for (String member : classes.getOrDefault(word, List.of(word))) {
            add(head, done + member + " ", left.substring(end + 1), classes, words);
        }
    }

    private void add(String head, String pattern, Set<String> words) {
        boolean weak = head.startsWith("weak ");
        boolean not = pattern.startsWith("not ");
        Node node = not ? negated : plain;
        for (String word : (not ? pattern.substring(4) : pattern).split(" ", -1)) {
            node = node.next.computeIfAbsent(word, w -> new Node());
            words.add(word);
        }
        if (node.sense == null) {
            node.sense = Sense.valueOf((weak ? head.substring(5) : head).toUpperCase(Locale.ROOT));
            node.weak = weak;
        }
    }

    /** The wordings in these words (small letters) that start before the number {@code starts}, in their order, none overlapping. */
    List<Wording> in(List<String> words, int starts) {
        List<Wording> found = new ArrayList<>();
        List<List<String>> keys = words.stream().map(this::keys).toList();
        int negatedUntil = 0;
        for (int i = 0, free = 0; i < starts; i++) {
            Wording wording = i < free ? null : at(keys, i, i < negatedUntil);
            if (wording != null) {
                found.add(wording);
                free = wording.to();
            }
            negatedUntil = Math.max(negatedUntil, i + 1 + reach(words, i));
        }
        return found;
    }

    private @Nullable Wording at(List<List<String>> keys, int from, boolean not) {
        Wording best = null;
        if (not) {
            best = new Search(keys, from).find(negated);
        }
        if (best == null) {
            best = new Search(keys, from).find(plain);
            best = best == null || !not ? best : best.withNegation();
        }
        return best;
    }

    /** Whether the word alone negates: not, never, nobody. */
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || NO.contains(word);
    }

    /** How many words after that one its negation reaches: "did not immediately say", "no immediate comment". */
    private static int reach(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        if (NEGATIONS.contains(word)) {
            return next.equals("only") ? 0 : FARTHEST_NEGATION;
        }
        if (PAIRS.contains(word) && NEGATIONS.contains(word + " " + next)) {
            return FARTHEST_NEGATION;
        }
        return NO.contains(word) ? FARTHEST_NO : 0;
    }

    /** All that may stand for the word in a pattern. */
    private List<String> keys(String word) {
        List<String> keys = new ArrayList<>();
        keys.add("=" + word);
        keys.addAll(bases.of(word));
        return keys;
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Sense sense;
        private boolean weak;
    }

    /** Looks for the wording at one place that has the most words of its own, and of these the one with the fewest others between. */
    private static final class Search {

        private final List<List<String>> keys;
        private final int from;
        private @Nullable Wording best;
        private int bestOwn;
        private int bestOthers;

        Search(List<List<String>> keys, int from) {
            this.keys = keys;
            this.from = from;
        }

        @Nullable
        Wording find(Node root) {
            walk(root, from, 0, 0);
            return best;
        }

        private void walk(Node node, int at, int own, int others) {
            Sense sense = node.sense;
            if (sense != null && (own > bestOwn || (own == bestOwn && others < bestOthers))) {
                best = new Wording(from, at, sense, node.weak, false);
                bestOwn = own;
                bestOthers = others;
            }
            if (at == keys.size() || node.next.isEmpty()) {
                return;
            }
            for (String key : keys.get(at)) {
                Node next = node.next.get(key);
                if (next != null) {
                    walk(next, at + 1, own + (key.startsWith("=") ? 2 : 1), others);
                }
            }
            leap(node.next.get(".."), LONGEST_GAP, CLAUSE, at, own, others);
            leap(node.next.get("..."), LONGEST_LEAP, Set.of(), at, own, others);
        }

        private void leap(@Nullable Node over, int longest, Set<String> never, int at, int own, int others) {
            for (int i = 0; over != null && i <= longest && at + i < keys.size(); i++) {
                if (i > 0 && never.contains(keys.get(at + i - 1).get(0))) {
                    return;
                }
                walk(over, at + i, own, others + i);
            }
        }
    }
}
