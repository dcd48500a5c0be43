package org.hearsay.extractor.chains;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Adjuncts;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.SourceResolver;
import org.jspecify.annotations.Nullable;

/** Finds the words for media in a text: known names, names of the kind, and descriptions. */
final class MediumFinder {

    /** The nouns, and before which words they stand for a medium. */
    private static final Map<String, String> NOUNS = WordList.lines(MediumFinder.class, "media.txt").stream()
            .map(line -> (line + " any").split(" ", 3))
            .collect(Collectors.toUnmodifiableMap(word -> word[0], word -> word[1]));

    private static final Set<String> OCCASIONS = WordList.of(Adjuncts.class, "occasions.txt");
    /** Adjectives of nations, which say where a medium is from and do not name it. */
    private static final Set<String> ADJECTIVES = WordList.lines(SourceResolver.class, "demonyms.txt").stream()
            .map(line -> line.split(" =", 2)[0])
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MODIFIERS = WordList.of(MediumFinder.class, "modifiers.txt");
    private static final Set<String> PEOPLE = WordList.of(MediumFinder.class, "people.txt");
    private static final Set<String> NO_NAMES = WordList.of(MediumFinder.class, "no-names.txt");
    private static final Pattern CALL_LETTERS = Pattern.compile("[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?|[A-Z]{2,4}-TV");
    private static final String QUOTES = "\"\u201c\u201d\u2018\u2019'";
    private static final int LONGEST_NAME = 7;
    private static final int MOST_MODIFIERS = 4;

    private final Prose prose;

    MediumFinder(Prose prose) {
        this.prose = prose;
    }

    /** All of them in the order of the text, none overlapping another. */
    List<Medium> all() {
        List<Medium> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            Medium medium = at(i);
            if (medium != null) {
                found.add(medium);
                i = medium.end() - 1;
            }
        }
        return found;
    }

    private @Nullable Medium at(int i) {
        if (!prose.token(i).isWord() && QUOTES.indexOf(prose.token(i).text().charAt(0)) < 0) {
            return null;
        }
        Medium described = described(i);
        if (described != null) {
            return described;
        }
        Medium known = Outlets.at(prose, i);
        if (known != null) {
            return withProgramme(withSurname(known));
        }
        return named(i);
    }

    /** "Austin Chronicle", "KING-TV": a name that we don't know but by its form. */
    private @Nullable Medium named(int i) {
        if (CALL_LETTERS.matcher(text(i)).matches() && (text(i).length() > 3 || text(i).contains("-"))) {
            return new Medium(i, i + 1, text(i));
        }
        int end = nameEnd(i);
        for (int last = end - 1; last > i; last--) {
            if (Outlets.isEnding(text(last))) {
                return new Medium(i, last + 1, words(i, last + 1));
            }
        }
        boolean alone =
                end == i + 1 && Outlets.isEnding(text(i)) && lower(i - 1).equals("the");
        if (alone && (lower(end).equals("and") || lower(end).equals("&")) && Outlets.isEnding(text(end + 1))) {
            return new Medium(i, end + 2, words(i, end + 2)); // the Post and Courier
        }
        return alone ? new Medium(i, end, null) : null;
    }

    /** "The state broadcaster Taldova One", "national television", "his podcast 'The Axe Files'". */
    private @Nullable Medium described(int i) {
        int noun = i;
        while (noun < i + MOST_MODIFIERS && isModifier(noun) && !(isNoun(noun) && !isNoun(noun + 1))) {
            noun++;
        }
        if (!isNoun(noun) || isBeside(noun + 1) || !isSaid(i, noun)) {
            return null;
        }
        boolean says = noun > i || isDeterminer(i - 1) || QUOTES.indexOf(charAt(noun + 1)) >= 0;
        if (!says || (lower(noun).equals("agency") && !lower(noun - 1).equals("news"))) {
            return null;
        }
        Medium inside = insideOf(i, noun);
        if (inside != null) {
            return new Medium(i, noun + 1, inside.name(), inside.first(), inside.end());
        }
        int quoted = quotedEnd(noun + 1);
        if (quoted > noun + 1) {
            return titled(i, noun + 1, quoted);
        }
        int end = Math.min(nameEnd(noun + 1), noun + 1 + MOST_MODIFIERS);
        return end > noun + 1 ? new Medium(i, end, words(noun + 1, end), noun + 1, end) : new Medium(i, noun + 1, null);
    }

    /** The name among the modifiers of a noun: "the Reuters news agency". */
    private @Nullable Medium insideOf(int first, int noun) {
        for (int i = first; i < noun; i++) {
            Medium known = Outlets.at(prose, i);
            if (known != null && known.end() <= noun + 1) {
                return known;
            }
            int end = Math.min(nameEnd(i), noun);
            if (end > i && !isAdjective(i)) {
                return new Medium(i, noun + 1, words(i, noun + 1));
            }
        }
        return null;
    }

    /** A medium with a title in quotation marks, which are no part of its name. */
    private Medium titled(int first, int title, int end) {
        int from = title;
        int to = end;
        while (!prose.token(from).isWord()) {
            from++;
        }
        while (!prose.token(to - 1).isWord()) {
            to--;
        }
        return new Medium(first, end, words(from, to), from, to);
    }

    /** "Washington Post" in "Austin Washington Post" is another one: a known name is taken with the name that goes on. */
    private Medium withSurname(Medium known) {
        int end = nameEnd(known.end());
        for (int last = end - 1; last >= known.end(); last--) {
            if (Outlets.isEnding(text(last))) {
                return new Medium(known.first(), last + 1, words(known.first(), last + 1));
            }
        }
        return known;
    }

    /** "NBC's 'Meet the Press'", "CBS' Face the Nation": the programme is what is named. */
    private Medium withProgramme(Medium outlet) {
        int at = outlet.end();
        if (lower(at).equals("'s") || lower(at).equals("'") || lower(at).equals("\u2019")) {
            at++;
        }
        int quoted = quotedEnd(at);
        if (quoted > at) {
            Medium titled = titled(outlet.first(), at, quoted);
            return new Medium(titled.first(), titled.end(), outlet.name(), titled.mention(), titled.mentionEnd());
        }
        int title = lower(at).equals("the") ? at + 1 : at;
        Medium programme = at > outlet.end() && title < prose.size() ? Outlets.at(prose, title) : null;
        return programme == null
                ? outlet
                : new Medium(outlet.first(), programme.end(), outlet.name(), programme.first(), programme.end());
    }

    /** The end of a short title in quotation marks that begins at {@code i}; {@code i} if none does. */
    private int quotedEnd(int i) {
        int start = i;
        while (QUOTES.indexOf(charAt(start)) >= 0) {
            start++;
        }
        if (start == i || start >= prose.size() || !prose.token(start).isCapitalized()) {
            return i;
        }
        for (int end = start + 1; end <= start + LONGEST_NAME; end++) {
            if (QUOTES.indexOf(charAt(end)) >= 0 || (charAt(end) == ',' && QUOTES.indexOf(charAt(end + 1)) >= 0)) {
                return charAt(end) == ',' ? end + 2 : end + 1;
            }
        }
        return i;
    }

    private int nameEnd(int i) {
        int end = i;
        while (end < Math.min(prose.size(), i + LONGEST_NAME)
                && prose.token(end).isCapitalized()
                && !NO_NAMES.contains(lower(end))
                && prose.token(end).sentence() == prose.token(i).sentence()) {
            end++;
        }
        return end;
    }

    private boolean isModifier(int i) {
        return i < prose.size()
                && ((prose.token(i).isCapitalized() && !NO_NAMES.contains(lower(i)))
                        || MODIFIERS.contains(lower(i))
                        || (lower(i).contains("-") && prose.token(i).isWord()));
    }

    /** Whether with that word after it a noun is no medium: "a radio host", "a television interview". */
    private boolean isBeside(int i) {
        return PEOPLE.contains(lower(i))
                || OCCASIONS.contains(lower(i))
                || OCCASIONS.contains(lower(i).replaceAll("s$", ""));
    }

    private boolean isAdjective(int i) {
        return ADJECTIVES.contains(lower(i))
                || text(i).contains("-")
                || lower(i).endsWith("ish")
                || lower(i).endsWith("ian")
                || lower(i).endsWith("ese");
    }

    private boolean isNoun(int i) {
        return NOUNS.containsKey(lower(i)) && !prose.token(i).isCapitalized();
    }

    /** Whether the words before a noun say of what medium it is. */
    private boolean isSaid(int first, int noun) {
        String which = NOUNS.getOrDefault(lower(noun), "any");
        if (which.equals("listed")) {
            for (int i = first; i < noun; i++) {
                if (!MODIFIERS.contains(lower(i)) && !lower(i).contains("-")) {
                    return false;
                }
            }
        }
        boolean definite = which.equals("definite") && lower(first - 1).equals("the");
        return which.equals("any") || definite || noun > first;
    }

    private boolean isDeterminer(int i) {
        return switch (lower(i)) {
            case "the", "a", "an", "his", "her", "its", "their", "'s", "this", "that" -> true;
            default -> false;
        };
    }

    private String words(int first, int end) {
        return prose.text()
                .substring(prose.token(first).start(), prose.token(end - 1).end());
    }

    private String text(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).text() : "";
    }

    private String lower(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).lower() : "";
    }

    private char charAt(int i) {
        return i >= 0 && i < prose.size() ? prose.token(i).text().charAt(0) : ' ';
    }
}
