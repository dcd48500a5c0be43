package org.hearsay.linker.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** Reads how many of what the reports of a claim speak of: a number and the word after it. */
final class Quantities {

    private static final int MOST_DIGITS = 12;

    private Quantities() {}

    static List<Quantity> of(List<Report> reports) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Report report : reports) {
            String text = report.text();
            List<Word> words = Words.of(text);
            for (int i = 0; i + 1 < words.size(); i++) {
                String number = number(text, words, i);
                String counted = words.get(i + 1).form();
                if (!number.isEmpty() && Character.isLetter(counted.codePointAt(0)) && counted.length() > 2) {
                    String stem = Stems.of(counted);
                    names.putIfAbsent(stem, counted);
                    values.computeIfAbsent(stem, key -> new LinkedHashSet<>()).add(number);
                }
            }
        }
        List<Quantity> quantities = new ArrayList<>();
        values.forEach((stem, all) -> quantities.add(new Quantity(names.getOrDefault(stem, stem), List.copyOf(all))));
        return quantities;
    }

    /** The number that ends at this word ("1,400" is two words, as is "2.5"), or "". */
    private static String number(String text, List<Word> words, int last) {
        int first = last;
        while (isDigits(words.get(first))
                && first > 0
                && isDigits(words.get(first - 1))
                && isInside(text, words, first)) {
            first--;
        }
        String number = text.substring(words.get(first).start(), words.get(last).end());
        return isDigits(words.get(first)) && number.length() <= MOST_DIGITS ? number : "";
    }

    private static boolean isInside(String text, List<Word> words, int second) {
        int gap = words.get(second - 1).end();
        return words.get(second).start() == gap + 1 && ".,".indexOf(text.charAt(gap)) >= 0;
    }

    private static boolean isDigits(Word word) {
        return word.form().chars().allMatch(Character::isDigit);
    }
}
