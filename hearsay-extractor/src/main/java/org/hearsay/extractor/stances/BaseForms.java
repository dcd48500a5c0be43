package org.hearsay.extractor.stances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.WordList;

/** Which of the words that a lexicon has an inflected form may stand for: {@code denies} for deny, {@code shot} for shoot. */
final class BaseForms {

    private static final Map<String, String> IRREGULAR = irregular();

    private final Set<String> known;

    /** @param known the base forms to find; what leads to none of them has none */
    BaseForms(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** The base forms of a word in small letters; itself, if it is one. */
    List<String> of(String word) {
        List<String> bases = new ArrayList<>(2);
        add(word, bases);
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            add(irregular, bases);
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            add(cut(word, 3) + "y", bases);
        }
        if (word.endsWith("ing") && word.length() > 4) {
            addStems(cut(word, 3), bases);
        } else if (word.endsWith("ed") && word.length() > 3) {
            addStems(cut(word, 2), bases);
        } else if (word.endsWith("s") && word.length() > 2) {
            add(cut(word, 1), bases);
            add(cut(word, word.endsWith("es") ? 2 : 1), bases);
        }
        return bases;
    }

    /** {@code argu}: argu, argue; {@code plann}: plann, planne, plan. */
    private void addStems(String stem, List<String> bases) {
        add(stem, bases);
        add(stem + "e", bases);
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            add(cut(stem, 1), bases);
        }
    }

    private void add(String base, List<String> bases) {
        if (known.contains(base) && !bases.contains(base)) {
            bases.add(base);
        }
    }

    private static String cut(String word, int chars) {
        return word.substring(0, word.length() - chars);
    }

    private static Map<String, String> irregular() {
        Map<String, String> bases = new HashMap<>();
        for (String line : WordList.lines(BaseForms.class, "irregular.txt")) {
            int gap = line.indexOf(' ');
            bases.put(line.substring(0, gap), line.substring(gap + 1));
        }
        return bases;
    }
}
