package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.Bodies.Body;
import org.jspecify.annotations.Nullable;

/**
 * Says which names of one text name one person or body. Names of several words come first, for a short form may come before the
 * full one: a headline, or a quotation.
 */
final class Cast {

    /** From how many letters on a surname may be misspelt by one. */
    private static final int LONG = 5;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> INTO_PLACES = Grammar.words("into-places");

    private final Prose prose;
    private final List<Name> names;
    private final Bodies bodies;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final List<@Nullable Referent> referents;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byFirstName = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> byLessOne = new HashMap<>();
    private final Map<String, Referent> byBodyName = new HashMap<>();
    private final Map<String, Referent> byAcronym = new HashMap<>();
    private final Set<String> withArticle = new HashSet<>();
    private final Map<String, Referent> byLastWord = new HashMap<>();

    private record Person(Referent referent, List<String> first, String surname, String suffix) {}

    Cast(Prose prose, List<Name> names, Bodies bodies) {
        this.prose = prose;
        this.names = names;
        this.bodies = bodies;
        this.referents = new ArrayList<>(java.util.Collections.nCopies(names.size(), null));
    }

    /** For each name who it is, or null for a word that names nobody. */
    List<@Nullable Referent> assign() {
        for (Name name : names) {
            if (name.words().size() == 1 && follows(name, Set.of("the")) && !isModifier(name)) {
                withArticle.add(name.last());
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).words().size() > 1) {
                referents.set(i, count(several(i)));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).words().size() == 1) {
                referents.set(i, count(single(i)));
            }
        }
        return referents;
    }

    /** Whether a noun follows, whose the article is: {@code the Trump campaign}. */
    private boolean isModifier(Name name) {
        return name.to() < prose.size()
                && (vocabulary.noun(prose.token(name.to()).lower()) != null
                        || prose.token(name.to()).lower().equals("'s"));
    }

    private String fold(String word) {
        return folded.computeIfAbsent(word, Spelling::fold);
    }

    private static @Nullable Referent count(@Nullable Referent referent) {
        if (referent != null) {
            referent.timesNamed++;
        }
        return referent;
    }

    private Referent several(int i) {
        Name name = names.get(i);
        return !name.titled() && isBody(i) ? body(name, kindOf(name)) : person(name);
    }

    private boolean isBody(int i) {
        Name name = names.get(i);
        if (bodies.of(name.text()) != null || vocabulary.isPlace(name.text())) {
            return true;
        }
        if (vocabulary.bodyEndingIn(name.last()) != null) {
            return true;
        }
        boolean firstName = vocabulary.isFirstName(name.words().get(0));
        for (int k = 0; k < name.words().size(); k++) {
            Noun noun = vocabulary.noun(lower(name.words().get(k)));
            boolean last = k == name.words().size() - 1;
            if (noun != null && !noun.isHuman() && (last ? !firstName || isLong(name) : !firstName)) {
                return true;
            }
        }
        if (name.words().stream().anyMatch(word -> word.equals("of") || word.equals("&") || word.equals("for"))) {
            return true;
        }
        return !firstName
                && (follows(name, Set.of("the")) || name.words().stream().allMatch(Cast::isAcronym));
    }

    private static boolean isLong(Name name) {
        return name.words().size() > 2;
    }

    private Referent body(Name name, @Nullable SourceKind kind) {
        Body known = bodies.of(name.text());
        String key = Bodies.key(known == null ? name.text() : known.name()).toLowerCase(Locale.ROOT);
        Referent referent = byBodyName.computeIfAbsent(key, k -> Referent.named(kind, name.words()));
        referent.offerName(name.words());
        byAcronym.putIfAbsent(acronym(name), referent);
        byLastWord.putIfAbsent(name.last(), referent);
        for (String word : name.words()) {
            Noun noun = vocabulary.noun(lower(word));
            if (noun != null && !noun.isHuman()) {
                byLastWord.putIfAbsent(word, referent);
            }
        }
        return referent;
    }

    private SourceKind kindOf(Name name) {
        Body known = bodies.of(name.text());
        if (known != null) {
            return known.kind();
        }
        SourceKind byLast = vocabulary.bodyEndingIn(name.last());
        if (byLast != null) {
            return byLast;
        }
        for (int k = name.words().size() - 1; k >= 0; k--) {
            Noun noun = vocabulary.noun(lower(name.words().get(k)));
            if (noun != null && noun.kind() != SourceKind.PERSON && noun.kind() != SourceKind.GROUP) {
                return noun.kind();
            }
        }
        return vocabulary.isPlace(name.text()) ? SourceKind.GOVERNMENT : SourceKind.ORGANIZATION;
    }

    /** The person of that name of several words. */
    private Referent person(Name name) {
        List<String> words = new ArrayList<>(name.words());
        String suffix = SUFFIXES.contains(Spelling.plain(words.get(words.size() - 1)))
                ? Spelling.plain(words.remove(words.size() - 1))
                : "";
        if (words.size() < 2) {
            return surname(name, words.get(0));
        }
        String surname = fold(words.get(words.size() - 1));
        List<String> first =
                words.subList(0, words.size() - 1).stream().map(Spelling::plain).toList();
        List<Person> same = bySurname.computeIfAbsent(surname, s -> new ArrayList<>());
        for (Person person : same) {
            if (person.suffix.equals(suffix) && mayBeOne(person.first, first)) {
                learn(person.referent, name);
                return person.referent;
            }
        }
        Referent referent = Referent.named(SourceKind.PERSON, name.words());
        Person person = new Person(referent, first, surname, suffix);
        same.add(person);
        noteSpellings(surname);
        byFirstName.computeIfAbsent(first.get(0), f -> new ArrayList<>()).add(person);
        learn(referent, name);
        referent.gender = referent.gender == null ? vocabulary.firstNameGender(words.get(0)) : referent.gender;
        return referent;
    }

    private static void learn(Referent person, Name name) {
        person.offerName(name.words());
        person.gender = name.gender() == null ? person.gender : name.gender();
    }

    /** Whether two rows of first names may be one person's: the same, short forms, or initials. */
    private boolean mayBeOne(List<String> one, List<String> other) {
        String a = one.get(0);
        String b = other.get(0);
        return a.equals(b)
                || ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0))
                || vocabulary.areOneName(a, b)
                || fold(a).equals(fold(b))
                || one.contains(b)
                || other.contains(a);
    }

    private @Nullable Referent single(int i) {
        Name name = names.get(i);
        String word = name.words().get(0);
        if (name.titled()) {
            return surname(name, word);
        }
        List<Person> people = bySurname.getOrDefault(fold(word), List.of());
        if (!people.isEmpty()) {
            return usual(people);
        }
        Referent body = knownBody(name, word);
        if (body != null) {
            return body;
        }
        List<Person> called = byFirstName.getOrDefault(Spelling.plain(word), List.of());
        if (!called.isEmpty()) {
            return usual(called);
        }
        if (name.doubtful() || vocabulary.demonym(name.words().get(0).toLowerCase(Locale.ROOT)) != null) {
            return null;
        }
        if (isAcronym(word) || (withArticle.contains(word) && !vocabulary.isFirstName(word))) {
            return body(name, SourceKind.ORGANIZATION);
        }
        if (follows(name, INTO_PLACES) && !vocabulary.isFirstName(word)) {
            return null;
        }
        return surname(name, word);
    }

    private @Nullable Referent knownBody(Name name, String word) {
        Referent inText = byBodyName.get(Bodies.key(word).toLowerCase(Locale.ROOT));
        if (inText != null) {
            return inText;
        }
        Referent short_ = byAcronym.get(Bodies.key(word));
        if (short_ != null) {
            return short_;
        }
        Referent last = follows(name, Set.of("the")) ? byLastWord.get(word) : null;
        if (last != null) {
            return last;
        }
        boolean article = follows(name, Set.of("the"));
        Body known = bodies.of(article ? "The " + word : word);
        if (known != null || vocabulary.isPlace(word)) {
            return body(name, known == null ? SourceKind.GOVERNMENT : known.kind());
        }
        return null;
    }

    /** The person of that surname alone. */
    private Referent surname(Name name, String word) {
        String surname = fold(word);
        List<Person> people = bySurname.containsKey(surname)
                ? bySurname.get(surname)
                : bySurname.computeIfAbsent(misspelt(surname), s -> new ArrayList<>());
        List<Person> fit = people.stream()
                .filter(person -> name.gender() == null
                        || person.referent.gender == null
                        || person.referent.gender == name.gender())
                .toList();
        if (!fit.isEmpty()) {
            Referent referent = usual(fit);
            learn(referent, name);
            return referent;
        }
        Referent referent = Referent.named(SourceKind.PERSON, name.words());
        referent.gender = name.gender();
        people.add(new Person(referent, List.of(), fold(word), ""));
        return referent;
    }

    /** The surname of somebody named in full that is one letter away, or that one itself. */
    private String misspelt(String surname) {
        if (surname.length() < LONG || surname.length() > 3 * LONG) {
            return surname;
        }
        for (int i = 1; i <= surname.length(); i++) {
            String less = i == surname.length() ? surname : surname.substring(0, i) + surname.substring(i + 1);
            String known = byLessOne.get(less);
            if (known != null) {
                return known;
            }
        }
        return surname;
    }

    private void noteSpellings(String surname) {
        for (int i = 1; surname.length() >= LONG && surname.length() <= 3 * LONG && i <= surname.length(); i++) {
            byLessOne.putIfAbsent(
                    i == surname.length() ? surname : surname.substring(0, i) + surname.substring(i + 1), surname);
        }
    }

    /** The one whom the text names most. */
    private static Referent usual(List<Person> people) {
        Referent usual = people.get(0).referent;
        for (Person person : people) {
            usual = person.referent.timesNamed > usual.timesNamed ? person.referent : usual;
        }
        return usual;
    }

    private boolean follows(Name name, Set<String> words) {
        return name.roleFrom() > 0
                && words.contains(prose.token(name.roleFrom() - 1).lower());
    }

    private static String acronym(Name name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.words()) {
            if (Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() > 1 ? letters.toString() : "";
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
