package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** What a content says of the stance where the cue is one of plain saying, or missing: "That is not true", "Vote!". */
final class ContentReader {

    private static final Lexicon CONTENTS = new Lexicon("contents.txt");

    /** How many words of a sentence are looked at, and where the wording must have started by then: in its main clause. */
    private static final int LONGEST_SENTENCE = 40;

    private static final int LAST_START = 16;

    private static final Set<String> LEADING =
            Set.of("and", "but", "so", "well", "look", "now", ",", "because", "\u2026", ".");
    private static final Set<String> OTHERS = Set.of("he", "she", "they", "it");
    private static final Set<String> ANAPHORA = Set.of("is", "was", "'s", "are", "were", "would", "will");

    private static final Set<String> THINKING = Set.of("think", "believe", "guess");

    private ContentReader() {}

    /**
     * The sense of the first of a content's sentences that has one, or null where they are plain statements.
     *
     * @param start what stands for the start of a sentence in the wordings that are looked for
     */
    static @Nullable Sense read(List<List<Token>> sentences, String start) {
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = words(sentences.get(i), start);
            for (Wording wording : CONTENTS.in(words, Math.min(words.size(), LAST_START))) {
                Sense sense = wording.negated() ? negated(wording.sense()) : wording.sense();
                if (sense != Sense.NOTHING) {
                    return sense;
                }
            }
        }
        return null;
    }

    /** A "not" in what is said makes a statement of most of it: "it is not a lie". */
    private static Sense negated(Sense sense) {
        return sense == Sense.SUPPORTS ? Sense.OPPOSES : Sense.NOTHING;
    }

    private static List<String> words(List<Token> sentence, String start) {
        List<String> words = new ArrayList<>();
        for (Token token : sentence.subList(0, Math.min(sentence.size(), LONGEST_SENTENCE))) {
            String word = token.lower();
            if (!isQuotationMark(word) && !(words.isEmpty() && LEADING.contains(word))) {
                words.add(
                        token.quoted() && OTHERS.contains(word)
                                ? word.toUpperCase(Locale.ROOT)
                                : StanceFinder.plain(word));
            }
        }
        if (words.size() > 2 && words.get(0).equals("i") && THINKING.contains(words.get(1))) {
            words.subList(0, 2).clear(); // what a quotation says after "I think" is said
        }
        if (words.size() > 1 && words.get(0).equals("that") && !ANAPHORA.contains(words.get(1))) {
            words.remove(0);
        }
        words.add(0, start);
        return words;
    }

    private static boolean isQuotationMark(String word) {
        return "\u201c\u201d\"'`\u2018\u2019\u00ab\u00bb".contains(word);
    }
}
