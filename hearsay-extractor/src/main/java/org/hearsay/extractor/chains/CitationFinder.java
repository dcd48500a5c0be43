package org.hearsay.extractor.chains;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.HopKind;
import org.hearsay.core.Span;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Adjuncts.Adjunct;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;

/** Finds on whose word a source reports: "Reuters said, citing three sources", "the paper, which cited two pilots". */
final class CitationFinder {

    /** Nouns for people, bodies and papers, and what they are, from the file in which the kinds of sources are looked up. */
    private static final Map<String, String> NOUNS = WordList.lines(SourceResolver.class, "nouns.txt").stream()
            .map(line -> line.split(" ", 3))
            .collect(Collectors.toUnmodifiableMap(word -> word[0], word -> word[1], (first, second) -> first));

    private static final Set<String> BESIDE = WordList.of(CitationFinder.class, "beside.txt");
    private static final Set<String> ENDS = WordList.of(CitationFinder.class, "cited-ends.txt");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "with", "from", "by", "to", "at");
    private static final int REACH = 12;
    private static final int LONGEST = 16;

    private final Prose prose;

    CitationFinder(Prose prose) {
        this.prose = prose;
    }

    /** The link to whom that attribution's source cites for its content, or null. */
    @Nullable
    Link cited(Attribution a, List<Adjunct> around) {
        for (Adjunct adjunct : around) {
            int at = adjunct.number();
            if (word(at).equals("citing") || word(at).equals("quoting")) {
                Link link = citation(a, at);
                return link == null || (isCue(a, at) && isAll(a, link)) ? null : link;
            }
        }
        int at = relative(a);
        return at < 0 ? null : citation(a, at);
    }

    /** Who is cited by the word at that place. */
    private @Nullable Link citation(Attribution a, int at) {
        int first = at + 1;
        while (!word(first).isEmpty()
                && !prose.token(first).isWord()
                && !word(first).equals(",")) {
            first++;
        }
        Medium medium = first < prose.size() ? Outlets.at(prose, first) : null;
        if (medium != null) {
            return link(at, first, medium.end());
        }
        if (first >= prose.size()) {
            return null;
        }
        int end = end(first);
        for (int i = first; i < end && !PREPOSITIONS.contains(word(i)); i++) {
            String kind = kind(word(i));
            if (kind != null && isHead(i, end) && !word(i + 1).equals("for")) { // cited him for an offence
                boolean isPaper = kind.equals("document") || kind.equals("poll");
                return !isPaper || isMedium(a) ? link(at, first, end) : null;
            }
        }
        return null;
    }

    /** Whether no other noun follows, of which this one says what kind it is: "voter anger". */
    private boolean isHead(int i, int end) {
        String next = word(i + 1);
        return i + 1 >= end || PREPOSITIONS.contains(next) || BESIDE.contains(next);
    }

    private static @Nullable String kind(String noun) {
        String kind = NOUNS.get(noun);
        if (kind == null && noun.endsWith("ies")) {
            kind = NOUNS.get(noun.substring(0, noun.length() - 3) + "y");
        }
        return kind == null && noun.endsWith("s") ? NOUNS.get(noun.substring(0, noun.length() - 1)) : kind;
    }

    /** Whether the source is a medium, which cites documents for what it reports and not for what it argues. */
    private boolean isMedium(Attribution a) {
        return a.source().spans().stream()
                .map(span -> Prose.of(span.in(prose.text())))
                .anyMatch(words -> !new MediumFinder(words).all().isEmpty());
    }

    private boolean isCue(Attribution a, int at) {
        return a.cue().spans().stream().anyMatch(prose.token(at).span()::overlaps);
    }

    /** Whether who is cited is all that is told of: then that is what is said, and not on whose word. */
    private boolean isAll(Attribution a, Link link) {
        int end = link.mention().get(0).end();
        String next = word(prose.firstAfter(end));
        boolean goesOn = a.content().spans().stream().anyMatch(span -> span.end() > end + 1);
        return !goesOn || !(next.equals(",") || isRelative(next));
    }

    /** "..., which cited", "in a report that cited": the place of the verb, or -1. */
    private int relative(Attribution a) {
        int source = last(a.source().spans());
        int cue = last(a.cue().spans());
        int from = Math.max(source, cue);
        if (from < 0) {
            return -1;
        }
        int found = verb(source, 3);
        return found >= 0 ? found : verb(from, REACH);
    }

    private int verb(int after, int reach) {
        if (after < 0) {
            return -1;
        }
        for (int i = after + 1; i <= after + reach && i + 1 < prose.size(); i++) {
            if (prose.token(i).sentence() != prose.token(after).sentence()
                    || prose.token(i).quoted()) {
                return -1;
            }
            if (isRelative(word(i))
                    && (word(i + 1).equals("cited") || word(i + 1).equals("quoted"))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isRelative(String word) {
        return switch (word) {
            case "which", "that", "who", "whom" -> true;
            default -> false;
        };
    }

    private int last(List<Span> spans) {
        return spans.isEmpty()
                ? -1
                : prose.firstAfter(spans.get(spans.size() - 1).end() - 1);
    }

    /** Where the words for who is cited end. */
    private int end(int first) {
        int end = first;
        while (end < prose.size()
                && end < first + LONGEST
                && prose.token(end).sentence()
                        == prose.token(Math.max(first - 1, 0)).sentence()
                && (prose.token(end).isWord() || word(end).equals("'s"))
                && !ENDS.contains(word(end))) {
            end++;
        }
        return end;
    }

    private Link link(int cue, int first, int end) {
        return new Link(
                -1,
                List.of(new Span(
                        prose.token(first).start(), prose.token(end - 1).end())),
                HopKind.SPEAKER,
                List.of(prose.token(cue).span()));
    }

    private String word(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).lower() : "";
    }
}
