package org.hearsay.extractor.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;
import org.jspecify.annotations.Nullable;

/** What joins and divides the clauses of a sentence, told by the words alone: there is no parser behind it. */
final class Clauses {

    /** How what happens in a clause stands to what happens in the one that it hangs on. */
    enum Relation {
        TIME,
        AFTER,
        ELSE
    }

    private static final Map<String, Relation> SUBORDINATORS =
            WordList.lines(Clauses.class, "subordinators.txt").stream()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            word -> word[0], word -> Relation.valueOf(word[1].toUpperCase(Locale.ROOT))));
    private static final Set<String> OCCASIONS = WordList.of(Clauses.class, "occasions.txt");
    private static final Set<String> ISSUED = WordList.of(Clauses.class, "issued.txt");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "last");
    private static final int LONGEST_NAME = 7;

    private final Prose prose;

    Clauses(Prose prose) {
        this.prose = prose;
    }

    /** How the clause that a word could begin stands to the one before it; null where the word begins none. */
    @Nullable
    Relation subordinator(int i) {
        return SUBORDINATORS.get(prose.token(i).lower());
    }

    /** The same for a word that does begin a clause, and is no preposition here. */
    @Nullable
    Relation relation(int i) {
        return isPreposition(i) ? null : subordinator(i);
    }

    /** Whether it is a verb for what is published or broadcast: {@code aired, issued}. */
    boolean isIssuing(int i) {
        return ISSUED.contains(prose.token(i).lower());
    }

    /** Whether an interview is named there: {@code an exclusive interview}. */
    boolean isInterview(int first, int end) {
        for (int i = first; i < Math.min(end, first + 4); i++) {
            if (prose.token(i).lower().equals("interview")) {
                return DETERMINERS.contains(prose.token(first).lower());
            }
        }
        return false;
    }

    boolean isParticiple(int i) {
        return prose.token(i).lower().endsWith("ing");
    }

    /** Whether a conjunction joins two names: {@code CNN and Fox}. */
    boolean joinsNames(int i) {
        return i > 0
                && i + 1 < prose.size()
                && prose.token(i - 1).isCapitalized()
                && prose.token(i + 1).isCapitalized();
    }

    /** Whether it is the {@code which} of "a call during which". */
    boolean isDuring(int i) {
        return i > 0
                && prose.token(i).lower().equals("which")
                && (prose.token(i - 1).lower().equals("during")
                        || prose.token(i - 1).lower().equals("in")
                        || prose.token(i - 1).lower().equals("at"));
    }

    /** Whether {@code after} and the like stand before a noun: {@code after meeting him, after a debate}. */
    private boolean isPreposition(int i) {
        if (i + 1 < prose.size() && prose.token(i).lower().equals("as")) {
            String next = prose.token(i + 1).lower();
            boolean closes = i > 0 && prose.token(i - 1).lower().endsWith("ly");
            return closes || next.endsWith("ed") || next.endsWith("ly"); // as recently as, as quoted by
        }
        if (i + 1 >= prose.size() || subordinator(i) != Relation.AFTER) {
            return false;
        }
        if (isParticiple(i + 1)) {
            return true;
        }
        if (!DETERMINERS.contains(prose.token(i + 1).lower())) {
            return false;
        }
        for (int next = i + 2; next < Math.min(i + LONGEST_NAME, prose.size()); next++) {
            Token token = prose.token(next);
            if (OCCASIONS.contains(token.lower())) {
                return true;
            }
            if (Tense.of(token) == Tense.PAST) {
                return false;
            }
        }
        return false;
    }

    /** Whether what follows a comma is {@code dismissed in January} and not {@code published on Monday}. */
    boolean isReducedClause(int i) {
        String word = i < prose.size() ? prose.token(i).text() : "";
        return word.endsWith("ed") && !prose.token(i).isCapitalized() && !ISSUED.contains(word);
    }
}
