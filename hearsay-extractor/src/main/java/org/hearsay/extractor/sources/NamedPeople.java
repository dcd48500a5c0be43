package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.FirstNames;
import org.hearsay.core.SourceKind;
import org.jspecify.annotations.Nullable;

/** The people whom one text names, found by surname, first name, short forms and near spellings. */
final class NamedPeople {

    /** From how many letters on a surname may be misspelt by one. */
    private static final int LONG = 5;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byFirstName = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> byLessOne = new HashMap<>();

    private record Person(Referent referent, List<String> first, String surname, String suffix) {}

    /** The one whom the text named before by that surname, or null. */
    @Nullable
    Referent bySurname(String word) {
        return usual(bySurname.getOrDefault(fold(word), List.of()));
    }

    /** The one whom the text named before by that first name, or null. */
    @Nullable
    Referent byFirstName(String word) {
        return usual(byFirstName.getOrDefault(Spelling.plain(word), List.of()));
    }

    /** The person of that name of several words. */
    Referent of(Name name) {
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

    /** Whether two rows of first names may be one person's: the same, short forms, or initials; or none, of "Orrin Jr.". */
    private boolean mayBeOne(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        String a = one.get(0);
        String b = other.get(0);
        return a.equals(b)
                || ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0))
                || FirstNames.mayBeOne(a, b)
                || fold(a).equals(fold(b))
                || one.contains(b)
                || other.contains(a);
    }

    /** The person of that surname alone. */
    Referent surname(Name name, String word) {
        String surname = fold(word);
        List<Person> people = bySurname.containsKey(surname)
                ? bySurname.get(surname)
                : bySurname.computeIfAbsent(misspelt(surname), s -> new ArrayList<>());
        List<Person> fit = people.stream()
                .filter(person -> name.gender() == null
                        || person.referent.gender == null
                        || person.referent.gender == name.gender())
                .toList();
        Referent known = usual(fit);
        if (known != null) {
            learn(known, name);
            return known;
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

    /** The one whom the text names most, or null for nobody. */
    private static @Nullable Referent usual(List<Person> people) {
        Referent usual = null;
        for (Person person : people) {
            usual = usual == null || person.referent.timesNamed > usual.timesNamed ? person.referent : usual;
        }
        return usual;
    }

    private String fold(String word) {
        return folded.computeIfAbsent(word, w -> Spelling.fold(Spelling.withoutArticle(w)));
    }
}
