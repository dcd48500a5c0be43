package org.hearsay.extractor.stances;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Span;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/**
 * What an attribution's content says, as far as words tell: the stems of those that are about something.
 *
 * @param stems of the content
 * @param refers whether the content points at something said elsewhere: "these reports", "that", "bogus"
 * @param leads whether it begins with a noun that does so: "reports of the landing"
 * @param shows whether it points at such a noun: "those reports", "this rumour"
 * @param names the stems of its words that are capitalized
 * @param source the stems of the capitalized words of the source
 */
record Claim(Set<String> stems, boolean refers, boolean leads, boolean shows, Set<String> names, Set<String> source) {

    private static final Set<String> STOP_WORDS = WordList.of(Claim.class, "stop-words.txt");
    private static final Set<String> REFERENCES = WordList.of(Claim.class, "references.txt");

    private static final Set<String> SAYINGS = WordList.of(Claim.class, "sayings.txt");

    /** Words with the same first letters are taken for one: Russia and Russian, contract and contractor. */
    private static final int STEM = 6;

    private static final int LONGEST = 80;

    /** The letters of a pronoun, at most; nouns that refer have more. */
    private static final int PRONOUN = 5;

    private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "such");

    private static final Set<String> VERBS =
            Set.of("is", "was", "are", "were", "has", "had", "would", "will", "did", "does");

    static Claim of(Prose prose, Attribution attribution) {
        List<Token> content = StanceFinder.tokens(prose, attribution.content().spans(), LONGEST);
        List<Token> source = StanceFinder.tokens(prose, attribution.source().spans(), LONGEST);
        Set<String> stems = new HashSet<>();
        boolean refers = content.isEmpty();
        boolean leads = false;
        boolean shows = false;
        for (int i = 0; i < content.size(); i++) {
            Token token = content.get(i);
            boolean shown = i > 0 && POINTERS.contains(content.get(i - 1).lower()) && SAYINGS.contains(token.lower());
            shows |= shown;
            refers |= shown;
            if (REFERENCES.contains(token.lower())) {
                refers |= !isConjunction(content, i);
                leads |= stems.isEmpty() && token.lower().length() > PRONOUN;
                shows |= token.lower().length() > PRONOUN
                        && i > 0
                        && POINTERS.contains(content.get(i - 1).lower());
            } else if (token.isWord() && !shown && !STOP_WORDS.contains(token.lower())) {
                stems.add(stem(token));
            }
        }
        return new Claim(stems, refers, leads, shows, names(content), names(source));
    }

    /** Whether it is the "that" before a clause, which points at nothing. */
    private static boolean isConjunction(List<Token> tokens, int at) {
        return tokens.get(at).lower().equals("that")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && !VERBS.contains(tokens.get(at + 1).lower());
    }

    private static Set<String> names(List<Token> tokens) {
        Set<String> names = new HashSet<>();
        for (Token token : tokens) {
            if (token.isCapitalized() && !STOP_WORDS.contains(token.lower()) && !REFERENCES.contains(token.lower())) {
                names.add(stem(token));
            }
        }
        return names;
    }

    private static String stem(Token token) {
        String word = token.lower();
        return word.substring(0, word.offsetByCodePoints(0, Math.min(STEM, word.codePointCount(0, word.length()))));
    }

    /** The stems that both have. */
    Set<String> common(Claim other) {
        Set<String> common = new HashSet<>(stems);
        common.retainAll(other.stems);
        return common;
    }

    /** Whether a name in this content is in the source of the other: "the Reuters report". */
    boolean names(Claim other) {
        return names.stream().anyMatch(other.source::contains);
    }

    /** Whether the spans of one part lie in those of another. */
    static boolean within(List<Span> inner, List<Span> outer) {
        return !inner.isEmpty()
                && inner.stream().allMatch(span -> outer.stream().anyMatch(o -> o.contains(span)));
    }
}
