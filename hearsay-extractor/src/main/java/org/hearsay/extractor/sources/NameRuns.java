package org.hearsay.extractor.sources;

import java.util.Set;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/** Finds where a run of words in capitals that may be a name begins and ends in one text. */
final class NameRuns {

    /** Of small words: {@code WHO} and {@code HIS}, but no {@code UPDATE}. */
    private static final int LONGEST_ACRONYM = 4;

    private static final Set<String> PARTICLES = Grammar.words("particles");
    private static final Set<String> IN_BODIES = Grammar.words("in-bodies");
    private static final Set<String> SUFFIXES = Grammar.words("suffixes");

    private final Prose prose;
    private final Capitals capitals;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;

    NameRuns(Prose prose, Capitals capitals) {
        this.prose = prose;
        this.capitals = capitals;
    }

    boolean starts(int i) {
        Token token = prose.token(i);
        if (!Capitals.isCapitalWord(token)) {
            return false;
        }
        if (vocabulary.isFunctionWord(token.lower())) {
            return (Capitals.isAcronym(token) && token.text().length() <= LONGEST_ACRONYM)
                    || capitals.isSurname(token)
                    || (i + 1 < prose.size()
                            && vocabulary.isFirstName(token.text())
                            && Capitals.isCapitalWord(prose.token(i + 1))
                            && !vocabulary.isFunctionWord(prose.token(i + 1).lower()));
        }
        return true;
    }

    /** Where the words in capitals from {@code from} end, with what binds the names of people and bodies. */
    int end(int from, int limit) {
        int end = from + 1;
        boolean body = false;
        while (end < limit) {
            Token token = prose.token(end);
            if (goesOn(token, prose.token(end - 1))) {
                end++;
            } else if (isSuffixAfterComma(end, limit)) {
                end += 2;
            } else {
                body |= vocabulary.isBodyWord(prose.token(end - 1).lower())
                        || vocabulary.leadsOffice(prose.token(end - 1).lower())
                        || arePeopleFor(end);
                int next = nextCapital(end, limit, body);
                if (next < 0) {
                    break;
                }
                end = next + 1;
            }
        }
        return end;
    }

    private boolean goesOn(Token token, Token before) {
        if (!Capitals.isCapitalWord(token)
                || (before.text().endsWith(".") && token.start() == before.end())
                || token.start() > before.end() + 1) { // wider than a space: a caption, a heading
            return false;
        }
        return !vocabulary.isFunctionWord(token.lower()) || Capitals.isAcronym(token) || capitals.isSurname(token);
    }

    private boolean isSuffixAfterComma(int i, int limit) {
        return i + 1 < limit
                && prose.token(i).text().equals(",")
                && SUFFIXES.contains(prose.token(i + 1).lower())
                && prose.token(i + 1).isCapitalized();
    }

    /** Whether it is the "for" of {@code Citizens for Clean Water}. */
    private boolean arePeopleFor(int i) {
        Noun noun = vocabulary.noun(prose.token(i - 1).lower());
        return prose.token(i).lower().equals("for")
                && noun != null
                && noun.isHuman()
                && noun.plural()
                && !capitals.beginsSentence(i - 1);
    }

    /** The word in capitals that goes on with the name after small words from {@code i}, or -1. */
    private int nextCapital(int i, int limit, boolean body) {
        Set<String> binding = body ? IN_BODIES : PARTICLES;
        int next = i;
        while (next < limit
                && next < i + 2
                && binding.contains(prose.token(next).lower())) {
            next++;
        }
        if (next == i || next >= limit || !Capitals.isCapitalWord(prose.token(next))) {
            return -1;
        }
        String first = prose.token(i).lower();
        Token token = prose.token(next);
        if (vocabulary.isFunctionWord(token.lower()) || vocabulary.isTitle(token)) {
            return -1;
        }
        boolean bare = first.equals("and") || first.equals("the") || first.equals("to") || first.equals("in");
        return body && (bare ? !isInOf(i) || vocabulary.isFirstName(token.text()) : false) ? -1 : next;
    }

    /** Whether the words before {@code i} go on after an "of", so that an "and" may bind two of its words. */
    private boolean isInOf(int i) {
        for (int k = i - 1; k > i - 5 && k > 0; k--) {
            String word = prose.token(k).lower();
            if (word.equals("of") || word.equals("on") || word.equals("for")) {
                return !prose.token(i).lower().equals("in");
            }
        }
        return false;
    }
}
