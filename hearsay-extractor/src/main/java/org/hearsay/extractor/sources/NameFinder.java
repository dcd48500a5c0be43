package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.Bodies;
import org.hearsay.extractor.prose.Prose;

/** Finds the names in one text: runs of words in capitals, set apart from the titles and roles before them. */
final class NameFinder {

    private static final int LONGEST = 6;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Set<String> COUNTED = Grammar.words("counted");

    private final Prose prose;
    private final Bodies bodies;
    private final Capitals capitals;
    private final NameRuns runs;
    private final NameSplitter splitter;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final List<int[]> headlines = new ArrayList<>();

    /** @param alone tokens that are a source by themselves, and so no ordinary words */
    NameFinder(Prose prose, Bodies bodies, Set<Integer> alone) {
        this.prose = prose;
        this.bodies = bodies;
        capitals = new Capitals(prose);
        runs = new NameRuns(prose, capitals);
        splitter = new NameSplitter(prose, capitals, bodies, alone);
    }

    /** The names in the order of the text; none overlaps another. */
    List<Name> find() {
        for (int i = 0; i < prose.size(); ) {
            int sentenceEnd = sentenceEnd(i);
            boolean headline = capitals.isHeadline(i, sentenceEnd);
            while (i < sentenceEnd) {
                if (runs.starts(i)) {
                    int end = withNumber(Math.max(runs.end(i, sentenceEnd), knownEnd(i, sentenceEnd)), sentenceEnd);
                    if (headline) {
                        headlines.add(new int[] {i, end});
                    } else {
                        splitter.split(i, end);
                    }
                    i = end;
                } else {
                    i++;
                }
            }
        }
        List<Name> names = splitter.names();
        addKnown(names);
        names.sort(Comparator.comparingInt(Name::from));
        return names;
    }

    /** The end of the longest known name that begins there, small words in it and all: {@code Times of India}. */
    private int knownEnd(int from, int limit) {
        int end = from + 1;
        while (end < Math.min(limit, from + LONGEST) && prose.token(end).isWord()) {
            end++;
        }
        while (end > from + 1 && bodies.of(splitter.words(from, end)) == null) {
            end--;
        }
        return end;
    }

    /** The end of a station's name with its number, which nothing is counted by: {@code FOX 13}, and no {@code FOX 13 days ago}. */
    private int withNumber(int end, int limit) {
        boolean isNumbered = end < limit
                && NUMBER.matcher(prose.token(end).text()).matches()
                && prose.token(end).start() == prose.token(end - 1).end() + 1
                && bodies.isBroadcaster(prose.token(end - 1).text());
        return isNumbered
                        && (end + 1 == limit
                                || !COUNTED.contains(prose.token(end + 1).lower()))
                ? end + 1
                : end;
    }

    private int sentenceEnd(int from) {
        int to = from;
        while (to < prose.size()
                && prose.token(to).sentence() == prose.token(from).sentence()) {
            to++;
        }
        return to;
    }

    /** In headlines only those names count that the text has elsewhere, or that are known. */
    private void addKnown(List<Name> names) {
        Set<String> known = new HashSet<>();
        names.stream().filter(name -> !name.doubtful()).forEach(name -> {
            known.add(name.text());
            known.add(name.last());
        });
        for (int[] run : headlines) {
            for (int i = run[0]; i < run[1]; ) {
                int end = Math.min(run[1], i + LONGEST);
                while (end > i && !isKnown(i, end, known)) {
                    end--;
                }
                if (end > i) {
                    splitter.add(i, end);
                }
                i = Math.max(end, i + 1);
            }
        }
    }

    private boolean isKnown(int from, int to, Set<String> known) {
        String words = splitter.words(from, to);
        return known.contains(words)
                || bodies.of(words) != null
                || (to - from == 2
                        && vocabulary.isFirstName(prose.token(from).text())
                        && !capitals.isOrdinary(prose.token(from + 1)));
    }
}
