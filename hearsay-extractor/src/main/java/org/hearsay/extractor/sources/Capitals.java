package org.hearsay.extractor.sources;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;

/** What the words in capitals of one text are, as far as the rest of the text tells. */
final class Capitals {

    private final Prose prose;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    Capitals(Prose prose) {
        this.prose = prose;
        for (int i = 0; i < prose.size(); i++) {
            Token token = prose.token(i);
            if (!token.isCapitalized()) {
                ordinary.add(token.lower());
                continue;
            }
            if (!beginsSentence(i)) {
                inside.add(token.text());
            }
            if (i > 0 && vocabulary.isFunctionWord(token.lower()) && isAfterFirstName(i)) {
                surnames.add(token.text());
            }
        }
    }

    /** Whether the text has the word in small letters too. */
    boolean isOrdinary(Token token) {
        return ordinary.contains(token.lower());
    }

    /** Whether the text has the word in capitals where no sentence begins. */
    boolean isInside(Token token) {
        return inside.contains(token.text());
    }

    /** Whether it is a small word that is somebody's surname in this text: {@code George Will}. */
    boolean isSurname(Token token) {
        return surnames.contains(token.text());
    }

    static boolean isCapitalWord(Token token) {
        return token.isWord() && (token.isCapitalized() || Spelling.hasArticle(token.text()));
    }

    static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    /** Whether nearly all words have capitals, so that these say nothing. */
    boolean isHeadline(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            Token token = prose.token(i);
            if (token.isWord() && (token.text().length() > 3 || token.isCapitalized())) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return words >= 5 && capitals >= 0.85 * words;
    }

    /** Whether it is a line in capitals within a sentence. */
    boolean isShouted(int from, int to) {
        int shouted = 0;
        for (int i = from; i < to; i++) {
            Token token = prose.token(i);
            shouted += isAcronym(token) && token.text().length() > 3 ? 1 : 0;
        }
        return shouted > 2;
    }

    boolean beginsSentence(int i) {
        if (i == 0 || prose.token(i - 1).sentence() != prose.token(i).sentence()) {
            return true;
        }
        Token before = prose.token(i - 1);
        return !before.isWord()
                && !before.text().equals(",")
                && !before.lower().startsWith("'")
                && !before.text().equals("(");
    }

    /** Whether a small word in capitals must be a surname: {@code George Will}. */
    private boolean isAfterFirstName(int i) {
        Token before = prose.token(i - 1);
        return prose.token(i).sentence() == before.sentence()
                && isCapitalWord(before)
                && !isAcronym(prose.token(i))
                && !vocabulary.isFunctionWord(before.lower())
                && vocabulary.isFirstName(before.text())
                && !isHeadline(Math.max(0, i - 4), Math.min(prose.size(), i + 5));
    }
}
