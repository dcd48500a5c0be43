package org.hearsay.reader;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Which letters a text is written in. */
final class Scripts {

    private static final Map<UnicodeScript, String> ISO_15924 = Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, "Latn"),
            Map.entry(UnicodeScript.CYRILLIC, "Cyrl"),
            Map.entry(UnicodeScript.GREEK, "Grek"),
            Map.entry(UnicodeScript.ARABIC, "Arab"),
            Map.entry(UnicodeScript.HEBREW, "Hebr"),
            Map.entry(UnicodeScript.HAN, "Hani"),
            Map.entry(UnicodeScript.HIRAGANA, "Jpan"),
            Map.entry(UnicodeScript.KATAKANA, "Jpan"),
            Map.entry(UnicodeScript.HANGUL, "Kore"),
            Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
            Map.entry(UnicodeScript.BENGALI, "Beng"),
            Map.entry(UnicodeScript.TAMIL, "Taml"),
            Map.entry(UnicodeScript.TELUGU, "Telu"),
            Map.entry(UnicodeScript.THAI, "Thai"),
            Map.entry(UnicodeScript.GEORGIAN, "Geor"),
            Map.entry(UnicodeScript.ARMENIAN, "Armn"),
            Map.entry(UnicodeScript.ETHIOPIC, "Ethi"));

    private Scripts() {}

    /** The ISO 15924 code of the script that most letters are in; {@code "Zyyy"} where there is no letter of a known one. */
    static String mostOf(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> ISO_15924.getOrDefault(most.getKey(), "Zyyy"))
                .orElse("Zyyy");
    }
}
