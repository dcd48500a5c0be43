package org.hearsay.linker.origins;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Bodies;
import org.hearsay.core.FirstNames;
import org.hearsay.core.WordList;
import org.hearsay.linker.words.Stems;
import org.hearsay.linker.words.Word;
import org.hearsay.linker.words.Words;

/** Compares names as articles spell them. */
final class Names {

    private static final Set<String> GENERIC = WordList.of(Names.class, "generic.txt");
    private static final Set<String> COLLECTIVES = WordList.of(Names.class, "collectives.txt");
    private static final Set<String> SPEAKING = WordList.of(Names.class, "speaking.txt");
    private static final Pattern COUNTRY = Pattern.compile("^(?:[Tt]he )?United States (?!of\\b)");
    private static final int LONG_NAME = 6;
    private static final int SPELLINGS_APART = 2;
    private static final int FEWEST_INITIALS = 3;

    private Names() {}

    /** The key of the name by which a body is best known, as the lists of {@link Bodies} have it: of "Islamic State" for "ISIS". */
    static List<String> commonKey(String name) {
        Bodies.Body known = Bodies.OURS.of(name);
        Bodies.Body body = known == null ? Bodies.OURS.of(withoutCountry(name)) : known;
        return key(body == null ? name : body.name());
    }

    /** Without the "United States" that a body's name may have or lack as it may the "US". */
    private static String withoutCountry(String name) {
        return COUNTRY.matcher(name).replaceFirst("");
    }

    /** The words of a name that tell it from others, small; all of them where none would be left. */
    static List<String> key(String name) {
        List<String> words =
                Words.of(withoutCountry(name)).stream().map(Word::form).toList();
        List<String> telling =
                words.stream().filter(word -> !GENERIC.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** The stems of the words that name a body, without those for who speaks for it. */
    static Set<String> stemsOfBody(List<String> key) {
        return key.stream()
                .filter(word -> !SPEAKING.contains(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }

    /** Whether a body's name may have or lack the word. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    /** Whether those speak for a body who are called so. */
    static boolean speaks(String word) {
        return SPEAKING.contains(word);
    }

    /** Whether a body's name lacks only where the other's is: "Harbour Council", "Harbour Council of Ostrin", "Upper Harbour Council". */
    static boolean isShortOf(List<String> key, List<String> longer, String name, String longerName) {
        return isEndOf(key, longer)
                || (longerName.length() > name.length()
                        && longerName.startsWith(name)
                        && longerName.startsWith(" of ", name.length()));
    }

    /** Whether a name of two words or more is the last words of another: "Jon Mard", "Minister Jon Mard". */
    private static boolean isEndOf(List<String> key, List<String> longer) {
        return key.size() > 1
                && longer.size() > key.size()
                && longer.subList(longer.size() - key.size(), longer.size()).equals(key);
    }

    /** Whether a body is called a group of such: "hacker group" of those whose stem is "hacker". */
    static boolean isGroupOf(String members, List<String> key) {
        int last = key.size() - 1;
        return last > 0
                && COLLECTIVES.contains(key.get(last))
                && Stems.of(key.get(last - 1)).equals(members);
    }

    /** Whether a name is the first words of another: "Ostrin", "Ostrin Air". */
    static boolean isBeginningOf(List<String> key, List<String> longer) {
        return longer.size() > key.size() && longer.subList(0, key.size()).equals(key);
    }

    /** Whether it can only be a name: "MacRumors", "Channel 8", but not "Sony hackers", nor "Rescuers", which begins a sentence. */
    static boolean canOnlyBeName(String name) {
        List<Word> words = Words.of(name);
        boolean isCapitalized = words.stream()
                .allMatch(word -> Character.isUpperCase(name.codePointAt(word.start()))
                        || Character.isDigit(name.codePointAt(word.start())));
        return isCapitalized && (words.size() > 1 || name.substring(1).chars().anyMatch(Character::isUpperCase));
    }

    /** Whether no word after the first is in capitals: "monitoring group", but not "group in Ostrin". */
    static boolean hasNoName(String description) {
        return Words.of(description).stream()
                .skip(1)
                .noneMatch(word -> Character.isUpperCase(description.codePointAt(word.start())));
    }

    /** Whether a document's name says whose it is: "video released by the Army", "the Army's video", but not "a report on the Army". */
    static boolean isBy(String document, String body) {
        String name = Pattern.quote(body);
        return Pattern.compile(
                        "(?:\\b(?:by|from) (?:the )?" + name + "\\b|^(?:the )?" + name + "['\u2019]s )",
                        Pattern.CASE_INSENSITIVE)
                .matcher(document)
                .find();
    }

    /** Whether a name is another's first letters: "NHL". */
    static boolean isAcronym(String shorter, String longer) {
        if (shorter.length() < FEWEST_INITIALS || !shorter.equals(shorter.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (Word word : Words.of(longer)) {
            int first = longer.codePointAt(word.start());
            if (Character.isUpperCase(first)) {
                initials.appendCodePoint(first);
            }
        }
        return initials.toString().equals(shorter) && longer.length() > shorter.length();
    }

    /** Whether two people with more than a surname are one: the same first name, its short form or initial, the rest however spelt. */
    static boolean isSamePerson(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2) {
            return false;
        }
        if (isEndOf(one, other) || isEndOf(other, one)) {
            return true;
        }
        String first = one.get(0);
        String second = other.get(0);
        boolean isInitial =
                (first.length() == 1 && second.startsWith(first)) || (second.length() == 1 && first.startsWith(second));
        return (first.equals(second) || isInitial || FirstNames.mayBeOne(first, second) || isNearly(first, second, 1))
                && (last(one).equals(last(other)) || isNearly(rest(one), rest(other), SPELLINGS_APART));
    }

    private static String rest(List<String> key) {
        return String.join("", key.subList(1, key.size()));
    }

    private static boolean isNearly(String one, String other, int apart) {
        return Math.min(one.length(), other.length()) >= LONG_NAME
                && one.charAt(0) == other.charAt(0)
                && distance(one, other) <= apart;
    }

    /** Whether two long names of bodies are one with a letter more or less. */
    static boolean isSpeltAlike(List<String> one, List<String> other) {
        String first = String.join("", one);
        String second = String.join("", other);
        return one.size() == other.size()
                && Math.min(first.length(), second.length()) >= 2 * LONG_NAME
                && distance(first, second) <= 1;
    }

    static String last(List<String> key) {
        return key.get(key.size() - 1);
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
