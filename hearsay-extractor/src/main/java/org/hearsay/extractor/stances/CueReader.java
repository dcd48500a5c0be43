package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a cue says of the stance, read with the words that follow it: {@code asked} | {@code whether} or {@code to}. */
final class CueReader {

    private static final Lexicon CUES = new Lexicon("cues.txt");

    /** How far into the content a cue reaches that says little itself: "expressed | doubts", "seemed | to agree". */
    private static final int FIRST_WORDS = 3;

    private CueReader() {}

    /**
     * The sense of a cue, or null where it has no word that we know.
     *
     * @param cue its words, in small letters
     * @param after the first words of the content, where that follows the cue
     */
    static @Nullable Sense read(List<String> cue, List<String> after) {
        List<String> words = new ArrayList<>(cue);
        words.addAll(after);
        Wording chosen = null;
        for (Wording wording : CUES.in(words, Math.min(words.size(), cue.size() + FIRST_WORDS))) {
            boolean inCue = wording.from() < cue.size();
            if (chosen == null ? inCue : (inCue || chosen.weak()) && givesWay(chosen, wording, words)) {
                chosen = wording;
            }
        }
        if (chosen == null) {
            return null;
        }
        if (chosen.sense() == Sense.REFUSES) {
            return refused(words, chosen.to());
        }
        return chosen.negated() && !chosen.weak() ? chosen.sense().negated() : chosen.sense();
    }

    /** Whether the cue means the later of two wordings: "issued criticism", "responded by denying", "went on to deny". */
    private static boolean givesWay(Wording before, Wording after, List<String> words) {
        if (before.weak()) {
            return before.sense() != Sense.INTENDS || !after.sense().isSpeaking();
        }
        if ((before.sense() != Sense.SAYS && before.sense() != Sense.ANNOUNCES)
                || after.weak()
                || after.sense() == Sense.SAYS) {
            return false;
        }
        String previous = words.get(after.from() - 1);
        return previous.equals("to")
                || previous.equals("with")
                || (after.from() == before.to() && after.sense().isSide())
                || (words.get(after.from()).endsWith("ing") && !isTime(previous));
    }

    private static boolean isTime(String word) {
        return switch (word) {
            case "while", "when", "after", "before", "during", "in", "at", "of" -> true;
            default -> false;
        };
    }

    private static Sense refused(List<String> words, int at) {
        List<Wording> then = CUES.in(words.subList(at, words.size()), Math.min(4, words.size() - at));
        boolean speaks = then.isEmpty()
                ? at == words.size()
                : !then.get(0).weak() && then.get(0).sense().isSpeaking();
        return speaks ? Sense.DECLINES : Sense.INTENDS;
    }
}
