package org.hearsay.extractor.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.ContractWord;
import org.hearsay.core.SourceKind;
import org.hearsay.core.WordList;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** What single words tell about sources: the word lists beside this class. Immutable. */
final class Vocabulary {

    static final Vocabulary ENGLISH = new Vocabulary();

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, String[]> titles = new HashMap<>();
    private final Map<String, String> firstNames = new HashMap<>();
    private final Map<String, Set<String>> synonyms = groups("synonyms.txt");
    private final Map<String, SourceKind> bodyWords = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Set<String> functionWords = words("function-words.txt");
    private final Set<String> modifiers = words("modifiers.txt");
    private final Set<String> spokespeople = WordList.of(Vocabulary.class, "spokespeople.txt");
    private final Set<String> generalNouns = WordList.of(Vocabulary.class, "general-nouns.txt");
    private final Set<String> stations = WordList.of(Vocabulary.class, "stations.txt");
    private final Set<String> offices = WordList.of(Vocabulary.class, "offices.txt");
    private final Set<String> places = WordList.of(Vocabulary.class, "places.txt");

    private Vocabulary() {
        for (String line : WordList.lines(Vocabulary.class, "nouns.txt")) {
            String[] parts = line.split(" ", -1);
            SourceKind kind = SourceKind.valueOf(parts[1].toUpperCase(Locale.ROOT));
            String more = parts.length > 2 ? parts[2] : "either";
            boolean plural = kind == SourceKind.GROUP || more.equals("plural");
            nouns.put(parts[0], new Noun(parts[0], kind, more.equals("plural") ? null : gender(more), plural));
        }
        for (String line : WordList.lines(Vocabulary.class, "titles.txt")) {
            String[] parts = line.split(" ", -1);
            titles.put(parts[0], parts);
        }
        for (String line : WordList.lines(Vocabulary.class, "first-names.txt")) {
            String[] parts = line.split(" ", -1);
            firstNames.put(parts[0], parts[1]);
        }
        for (String line : WordList.lines(Vocabulary.class, "body-words.txt")) {
            String[] parts = line.split(" ", -1);
            bodyWords.put(
                    parts[0], ContractWord.find(SourceKind.class, parts[1]).orElseThrow());
        }
        for (String line : WordList.lines(Vocabulary.class, "demonyms.txt")) {
            String[] parts = line.split(" = ", -1);
            demonyms.put(parts[0], parts[1]);
        }
    }

    /** The noun that the word is, in singular or plural, or null. */
    @Nullable
    Noun noun(String lower) {
        Noun noun = simpleNoun(lower);
        int hyphen = lower.lastIndexOf('-');
        if (noun == null && hyphen > 0) {
            String tail = lower.substring(hyphen + 1);
            noun = simpleNoun(tail.equals("elect") || tail.equals("general") ? lower.substring(0, hyphen) : tail);
        }
        return noun;
    }

    private @Nullable Noun simpleNoun(String lower) {
        Noun noun = nouns.get(lower);
        if (noun != null) {
            return noun;
        }
        for (String[] ending : PLURALS) {
            if (lower.endsWith(ending[0])) {
                noun = nouns.get(lower.substring(0, lower.length() - ending[0].length()) + ending[1]);
                if (noun != null) {
                    return noun.inPlural();
                }
            }
        }
        return null;
    }

    private static final String[][] PLURALS = {
        {"s", ""}, {"es", ""}, {"ies", "y"}, {"men", "man"}, {"ren", ""}, {"wives", "wife"}
    };

    /** Whether it is a title such as {@code Mr.} */
    boolean isTitle(Token token) {
        return token.isCapitalized() && titles.containsKey(bare(token));
    }

    /** Whose the title is, or null where it does not say. */
    @Nullable
    Gender titleGender(Token token) {
        String[] title = titles.get(bare(token));
        return title == null ? null : gender(title[1]);
    }

    /** The role that a title says, or null. */
    @Nullable
    String titleRole(Token token) {
        String[] title = titles.get(bare(token));
        return title == null || title.length < 3 ? null : title[2];
    }

    private static String bare(Token token) {
        String lower = token.lower();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    boolean isFirstName(String word) {
        return firstNames.containsKey(word.toLowerCase(Locale.ROOT)) || isDoubleFirstName(word);
    }

    private boolean isDoubleFirstName(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && firstNames.containsKey(word.substring(0, hyphen).toLowerCase(Locale.ROOT));
    }

    @Nullable
    Gender firstNameGender(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        String of = firstNames.get(lower);
        return gender(of == null && hyphen > 0 ? firstNames.get(lower.substring(0, hyphen)) : of);
    }

    /** The nouns that may describe the role of that one; itself among them, first. */
    Set<String> oneRole(String noun) {
        Set<String> all = new LinkedHashSet<>();
        all.add(noun);
        all.addAll(synonyms.getOrDefault(noun, Set.of()));
        return all;
    }

    /** What kind of body a name that ends in the word is, or null: {@code News}. */
    @Nullable
    SourceKind bodyEndingIn(String word) {
        return bodyWords.get(word);
    }

    /** The place or party that an adjective belongs to, {@code "-"} where that is no speaker; or null. */
    @Nullable
    String demonym(String lower) {
        return demonyms.get(lower);
    }

    /** Whether the word is one that neither begins a name nor stands inside a description. */
    boolean isFunctionWord(String lower) {
        return functionWords.contains(lower);
    }

    /** Whether the word may stand before the noun of a description. */
    boolean isModifier(String lower) {
        return modifiers.contains(lower)
                || demonyms.containsKey(lower)
                || nouns.containsKey(lower)
                || lower.startsWith("pro-")
                || lower.startsWith("anti-");
    }

    /** Whether the noun may stand for any body of its kind that was named. */
    boolean isGeneral(String noun) {
        return generalNouns.contains(noun);
    }

    /** Whether the word is a noun for a body, and not for people, words or polls. */
    boolean isBodyWord(String lower) {
        Noun noun = noun(lower);
        return noun != null && !noun.isHuman() && noun.kind() != SourceKind.DOCUMENT && noun.kind() != SourceKind.POLL;
    }

    /** Whether a name that ends in the word is a body's, and one body's though it be a plural: {@code Ostrin Airlines}. */
    boolean endsBody(String word) {
        Noun noun = noun(word.toLowerCase(Locale.ROOT));
        return bodyEndingIn(word) != null || (noun != null && noun.plural() && isBodyWord(noun.singular()));
    }

    /** Whether it is an office that an "of" belongs to: the {@code Secretary} of {@code Secretary of State}. */
    boolean leadsOffice(String lower) {
        return lower.equals("secretary") || lower.equals("minister") || lower.equals("director");
    }

    /** Whether news calls somebody that whom it has named, without having said that they are it. */
    boolean isStation(String noun) {
        return stations.contains(noun) || offices.contains(noun);
    }

    /** Whether it is an office, of which a person has one at a time. */
    boolean isOffice(String noun) {
        return offices.contains(noun);
    }

    boolean isSpokesperson(String noun) {
        return spokespeople.contains(noun);
    }

    boolean isPlace(String name) {
        return places.contains(name);
    }

    private static @Nullable Gender gender(@Nullable String word) {
        return word == null || word.equals("either") ? null : Gender.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        WordList.lines(Vocabulary.class, file).forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
        return Set.copyOf(words);
    }

    private static Map<String, Set<String>> groups(String file) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : WordList.lines(Vocabulary.class, file)) {
            List<String> group = List.of(line.split(" ", -1));
            group.forEach(
                    word -> groups.computeIfAbsent(word, w -> new HashSet<>()).addAll(group));
        }
        return groups;
    }
}
