package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.core.Bodies;
import org.hearsay.core.Bodies.Body;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Sets the name in a run of words in capitals apart from the titles, roles and other words before it. */
final class NameSplitter {

    private static final Set<String> PARTICLES = Grammar.words("particles");
    private static final Set<String> BEFORE_ROLES = Grammar.words("before-roles");

    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}.]+-(based|language|born|backed|led|run|owned|area)");

    private final Prose prose;
    private final Capitals capitals;
    private final Bodies bodies;
    private final Set<Integer> alone;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final List<Name> names = new ArrayList<>();

    /** @param alone tokens that are a source by themselves, and so no ordinary words */
    NameSplitter(Prose prose, Capitals capitals, Bodies bodies, Set<Integer> alone) {
        this.prose = prose;
        this.capitals = capitals;
        this.bodies = bodies;
        this.alone = alone;
    }

    /** The names found so far. */
    List<Name> names() {
        return names;
    }

    /** Sets the name of a run apart from what stands before it. */
    void split(int from, int to) {
        if (capitals.isShouted(from, to) || isPeople(from, to) || isCompound(from, to)) {
            return;
        }
        if (bodies.of(words(from, to)) != null) {
            add(from, to);
            return;
        }
        int country = afterCountry(from, to);
        if (country < to && bodies.of(words(country, to)) != null) {
            add(country, to);
            return;
        }
        int start = afterOrdinary(from, to);
        if (to - start > 2 && vocabulary.isBodyWord(prose.token(to - 1).lower()) && noneIsTitleOrOffice(start, to)) {
            add(start, to);
            return;
        }
        int name = afterRoles(start, to);
        if (name == to) {
            addBodyBefore(start, to);
            return;
        }
        boolean titled = name > start;
        Gender gender = titled ? vocabulary.titleGender(prose.token(name - 1)) : null;
        if (titled && gender == null) {
            Noun role = vocabulary.noun(prose.token(name - 1).lower());
            gender = role == null ? null : role.gender();
        }
        if (titled) {
            addBodyBefore(start, name);
        }
        int person = afterPlural(titled ? name : afterModifiers(afterCompounds(name, to), to), to);
        if (person == to) {
            return;
        }
        boolean doubtful = person == to - 1 && !titled && isDoubtful(person);
        add(start, person, to, gender, titled, doubtful);
    }

    /** Leaves out the {@code United States} before its {@code Department of Defense}. */
    private int afterCountry(int from, int to) {
        for (int end = to - 1; end > from + 1; end--) {
            Body body = bodies.of(words(from, end));
            if (body != null && body.kind() == SourceKind.GOVERNMENT) {
                return end;
            }
        }
        return to;
    }

    /** Leaves out the {@code Harbour Affairs} that ends what stands before the name of {@code the Minister for Harbour Affairs Jon Mard}. */
    private int afterPlural(int from, int to) {
        for (int i = from; i < to - 1 && !vocabulary.isFirstName(prose.token(i).text()); i++) {
            if (prose.token(i).lower().endsWith("s")
                    && vocabulary.isFirstName(prose.token(i + 1).text())
                    && i + 2 < to
                    && !isInitial(prose.token(i + 2))) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether no word in it can only stand before a person's name. */
    private boolean noneIsTitleOrOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            if (vocabulary.isTitle(prose.token(i))
                    || vocabulary.isOffice(prose.token(i).lower())) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a people or a party's people: {@code Germans}. */
    private boolean isPeople(int from, int to) {
        String lower = prose.token(from).lower();
        return to - from == 1
                && lower.endsWith("s")
                && vocabulary.demonym(lower.substring(0, lower.length() - 1)) != null
                && bodies.of(prose.token(from).text()) == null;
    }

    /** Whether it is an adjective that a name begins: {@code US-led}. */
    private boolean isCompound(int from, int to) {
        return to - from == 1 && COMPOUND.matcher(prose.token(from).lower()).matches();
    }

    /** Leaves out a first word that only begins the sentence. */
    private int afterOrdinary(int from, int to) {
        Token token = prose.token(from);
        if (to - from < 2 || !capitals.beginsSentence(from) || vocabulary.isFirstName(token.text())) {
            return from;
        }
        String lower = token.lower();
        boolean plain =
                capitals.isOrdinary(token) || lower.endsWith("ing") || lower.endsWith("ly") || lower.endsWith("ed");
        return plain && !vocabulary.isTitle(token) && vocabulary.noun(lower) == null ? from + 1 : from;
    }

    /** The token after the last title or role: {@code to} where all of it is a role. */
    private int afterRoles(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Token token = prose.token(i);
            if (vocabulary.isTitle(token)) {
                return i + 1;
            }
            Noun noun = vocabulary.noun(token.lower());
            if (noun != null && noun.isHuman() && !isSurname(i, noun, from, to) && !endsBody(i, from, to)) {
                return vocabulary.leadsOffice(token.lower()) || i + 1 < to ? afterOffice(i + 1, to) : i + 1;
            }
        }
        return from;
    }

    /** Whether a word that is a role elsewhere ends a person's name: {@code Dana King}, or is alone: {@code Baker}. */
    private boolean isSurname(int i, Noun noun, int from, int to) {
        if (i < to - 1) {
            return false;
        }
        return i > from
                ? vocabulary.isFirstName(prose.token(i - 1).text()) || isInitial(prose.token(i - 1))
                : !hasDeterminer(i) && !noun.plural();
    }

    private boolean endsBody(int i, int from, int to) {
        return i == to - 1 && i > from && vocabulary.endsBody(prose.token(i).text());
    }

    private static boolean isInitial(Token token) {
        return token.text().length() == 2 && token.text().endsWith(".");
    }

    private boolean hasDeterminer(int i) {
        return i > 0 && BEFORE_ROLES.contains(prose.token(i - 1).lower());
    }

    /** Skips the {@code of State} of an office. */
    private int afterOffice(int i, int to) {
        int next = i;
        if (next < to && prose.token(next).lower().equals("of")) {
            next++;
            while (next < to && !Capitals.isCapitalWord(prose.token(next))) {
                next++;
            }
            next = Math.min(to, next + 1);
            while (next < to - 1
                    && !Capitals.isCapitalWord(prose.token(next))
                    && !PARTICLES.contains(prose.token(next).lower())) {
                next += 2;
            }
            return afterOfficeWords(next, to);
        }
        return Math.min(next, to);
    }

    /** Skips the {@code Affairs} of {@code Minister of Harbour Affairs Jon Mard}: to a first name that a surname follows, if one does. */
    private int afterOfficeWords(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (vocabulary.isFirstName(prose.token(i).text())) {
                return i;
            }
        }
        return Math.min(from, to);
    }

    /** Leaves out {@code French-language} and {@code London-based}. */
    private int afterCompounds(int from, int to) {
        int name = from;
        while (name < to - 1 && COMPOUND.matcher(prose.token(name).lower()).matches()) {
            name++;
        }
        return name;
    }

    /** Leaves out {@code Republican} before a person's name. */
    private int afterModifiers(int from, int to) {
        int name = from;
        while (name < to
                && !vocabulary.isBodyWord(prose.token(to - 1).lower())
                && !vocabulary.isFirstName(prose.token(name).text())
                && (vocabulary.demonym(prose.token(name).lower()) != null
                        || (name < to - 1
                                && capitals.beginsSentence(name)
                                && vocabulary.isModifier(prose.token(name).lower())))) {
            name++;
        }
        if (name == to && bodies.of(words(from, to)) == null) {
            return to;
        }
        for (int k = Math.min(to - 1, name + 4); k > name; k--) { // CNN's people, without its 's
            if (vocabulary.isFirstName(prose.token(k).text()) && bodies.of(words(name, k)) != null) {
                add(name, k);
                return k;
            }
        }
        return name;
    }

    /** Adds the body that a role in capitals begins with: the {@code State Department} of its {@code Spokesman}. */
    private void addBodyBefore(int from, int to) {
        for (int end = to - 1; end > from; end--) {
            if (bodies.of(words(from, end)) != null
                    || (end - from > 1
                            && vocabulary.isBodyWord(prose.token(end - 1).lower())
                            && noneIsTitleOrOffice(from, end))
                    || vocabulary.isPlace(words(from, end))) {
                add(from, end);
                return;
            }
        }
    }

    private boolean isDoubtful(int i) {
        Token token = prose.token(i);
        if (Capitals.isAcronym(token)) {
            return false;
        }
        Noun noun = vocabulary.noun(token.lower());
        if (capitals.beginsSentence(i) && vocabulary.isModifier(token.lower()) && !alone.contains(i)) {
            return true;
        }
        boolean starts = capitals.beginsSentence(i) && !vocabulary.isFirstName(token.text()) && !alone.contains(i);
        return noun != null || (starts && (capitals.isOrdinary(token) || !capitals.isInside(token)));
    }

    String words(int from, int to) {
        return prose.text()
                .substring(prose.token(from).start(), prose.token(to - 1).end());
    }

    private void add(int roleFrom, int from, int to, @Nullable Gender gender, boolean titled, boolean doubtful) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (prose.token(i).isWord() || prose.token(i).text().equals("&")) {
                words.add(prose.token(i).text());
            }
        }
        names.add(new Name(roleFrom, from, to, List.copyOf(words), gender, titled, doubtful));
    }

    /** Adds a name that nothing stands before. */
    void add(int from, int to) {
        add(from, from, to, null, false, false);
    }
}
