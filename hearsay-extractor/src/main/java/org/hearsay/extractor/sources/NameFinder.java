package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.jspecify.annotations.Nullable;

/** Finds the names in one text: runs of words in capitals, set apart from the titles and roles before them. */
final class NameFinder {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "del", "della", "der", "den", "di", "du", "la", "le", "van", "von", "bin", "ibn", "al", "el",
            "dos");
    private static final Set<String> IN_BODIES = Set.of("of", "for", "on", "the", "and", "&", "in", "to");
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

    private final Prose prose;
    private final Bodies bodies;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Set<String> ordinary = new HashSet<>();
    private final Set<Integer> alone;
    private final Set<String> inside = new HashSet<>();
    private final List<int[]> headlines = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();
    private final List<Name> names = new ArrayList<>();

    /** @param alone tokens that are a source by themselves, and so no ordinary words */
    NameFinder(Prose prose, Bodies bodies, Set<Integer> alone) {
        this.alone = alone;
        this.prose = prose;
        this.bodies = bodies;
        for (int i = 0; i < prose.size(); i++) {
            Token token = prose.token(i);
            if (!token.isCapitalized()) {
                ordinary.add(token.lower());
                continue;
            }
            if (!beginsSentence(i)) {
                inside.add(token.text());
            }
            if (i > 0 && vocabulary.isFunctionWord(token.lower()) && isAfterFirstName(i)) {
                surnames.add(token.text());
            }
        }
    }

    /** The names in the order of the text; none overlaps another. */
    List<Name> find() {
        for (int i = 0; i < prose.size(); ) {
            int sentenceEnd = sentenceEnd(i);
            boolean headline = isHeadline(i, sentenceEnd);
            while (i < sentenceEnd) {
                if (startsRun(i)) {
                    int end = runEnd(i, sentenceEnd);
                    if (headline) {
                        headlines.add(new int[] {i, end});
                    } else {
                        split(i, end);
                    }
                    i = end;
                } else {
                    i++;
                }
            }
        }
        addKnown();
        return names;
    }

    private int sentenceEnd(int from) {
        int to = from;
        while (to < prose.size()
                && prose.token(to).sentence() == prose.token(from).sentence()) {
            to++;
        }
        return to;
    }

    /** Whether nearly all words have capitals, so that these say nothing. */
    private boolean isHeadline(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            Token token = prose.token(i);
            if (token.isWord() && (token.text().length() > 3 || token.isCapitalized())) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return words >= 5 && capitals >= 0.85 * words;
    }

    private boolean startsRun(int i) {
        Token token = prose.token(i);
        if (!isCapitalWord(token)) {
            return false;
        }
        if (vocabulary.isFunctionWord(token.lower())) {
            return isAcronym(token)
                    || surnames.contains(token.text())
                    || (i + 1 < prose.size()
                            && vocabulary.isFirstName(token.text())
                            && isCapitalWord(prose.token(i + 1))
                            && !vocabulary.isFunctionWord(prose.token(i + 1).lower()));
        }
        return true;
    }

    private static boolean isCapitalWord(Token token) {
        return token.isWord() && token.isCapitalized();
    }

    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().chars().noneMatch(Character::isLowerCase);
    }

    /** Where the words in capitals from {@code from} end, with what binds the names of people and bodies. */
    private int runEnd(int from, int limit) {
        int end = from + 1;
        boolean body = false;
        while (end < limit) {
            Token token = prose.token(end);
            if (continuesRun(token, prose.token(end - 1))) {
                end++;
            } else if (isSuffixAfterComma(end, limit)) {
                end += 2;
            } else {
                body |= isBodyWord(prose.token(end - 1)) || isOffice(end - 1) || arePeopleFor(end);
                int next = nextCapital(end, limit, body);
                if (next < 0) {
                    break;
                }
                end = next + 1;
            }
        }
        return end;
    }

    private boolean continuesRun(Token token, Token before) {
        if (!isCapitalWord(token) || (before.text().endsWith(".") && token.start() == before.end())) {
            return false;
        }
        return !vocabulary.isFunctionWord(token.lower()) || isAcronym(token) || surnames.contains(token.text());
    }

    /** Whether a small word in capitals must be a surname: {@code George Will}. */
    private boolean isAfterFirstName(int i) {
        Token before = prose.token(i - 1);
        return prose.token(i).sentence() == before.sentence()
                && isCapitalWord(before)
                && !isAcronym(prose.token(i))
                && !vocabulary.isFunctionWord(before.lower())
                && vocabulary.isFirstName(before.text())
                && !isHeadline(Math.max(0, i - 4), Math.min(prose.size(), i + 5));
    }

    private boolean isSuffixAfterComma(int i, int limit) {
        return i + 1 < limit
                && prose.token(i).text().equals(",")
                && SUFFIXES.contains(prose.token(i + 1).lower())
                && prose.token(i + 1).isCapitalized();
    }

    private boolean isBodyWord(Token token) {
        Noun noun = vocabulary.noun(token.lower());
        return noun != null && !noun.isHuman() && noun.kind() != SourceKind.DOCUMENT && noun.kind() != SourceKind.POLL;
    }

    /** Whether it is the "for" of {@code Citizens for Clean Water}. */
    private boolean arePeopleFor(int i) {
        Noun noun = vocabulary.noun(prose.token(i - 1).lower());
        return prose.token(i).lower().equals("for")
                && noun != null
                && noun.isHuman()
                && noun.plural()
                && !beginsSentence(i - 1);
    }

    /** Whether it is the {@code Secretary} of {@code Secretary of State}. */
    private boolean isOffice(int i) {
        String word = prose.token(i).lower();
        return word.equals("secretary") || word.equals("minister") || word.equals("director");
    }

    /** The word in capitals that goes on with the name after small words from {@code i}, or -1. */
    private int nextCapital(int i, int limit, boolean body) {
        Set<String> binding = body ? IN_BODIES : PARTICLES;
        int next = i;
        while (next < limit
                && next < i + 2
                && binding.contains(prose.token(next).lower())) {
            next++;
        }
        if (next == i || next >= limit || !isCapitalWord(prose.token(next))) {
            return -1;
        }
        String first = prose.token(i).lower();
        Token token = prose.token(next);
        if (vocabulary.isFunctionWord(token.lower()) || vocabulary.isTitle(token)) {
            return -1;
        }
        boolean bare = first.equals("and") || first.equals("the") || first.equals("to") || first.equals("in");
        return body && (bare ? !isInOf(i) || vocabulary.isFirstName(token.text()) : false) ? -1 : next;
    }

    /** Whether the words before {@code i} go on after an "of", so that an "and" may bind two of its words. */
    private boolean isInOf(int i) {
        for (int k = i - 1; k > i - 5 && k > 0; k--) {
            String word = prose.token(k).lower();
            if (word.equals("of") || word.equals("on") || word.equals("for")) {
                return !prose.token(i).lower().equals("in");
            }
        }
        return false;
    }

    /** In headlines only those names count that the text has elsewhere, or that are known. */
    private void addKnown() {
        Set<String> known = new HashSet<>();
        names.stream().filter(name -> !name.doubtful()).forEach(name -> {
            known.add(name.text());
            known.add(name.last());
        });
        for (int[] run : headlines) {
            for (int i = run[0]; i < run[1]; ) {
                int end = Math.min(run[1], i + 6);
                while (end > i && !isKnown(i, end, known)) {
                    end--;
                }
                if (end > i) {
                    add(i, i, end, null, false, false);
                }
                i = Math.max(end, i + 1);
            }
        }
        names.sort(Comparator.comparingInt(Name::from));
    }

    private boolean isKnown(int from, int to, Set<String> known) {
        String words = words(from, to);
        return known.contains(words)
                || bodies.of(words) != null
                || (to - from == 2
                        && vocabulary.isFirstName(prose.token(from).text())
                        && !ordinary.contains(prose.token(from + 1).lower()));
    }

    /** Sets the name of a run apart from what stands before it. */
    private void split(int from, int to) {
        if (isShouted(from, to) || isPeople(from, to)) {
            return;
        }
        if (bodies.of(words(from, to)) != null) {
            add(from, from, to, null, false, false);
            return;
        }
        int start = afterOrdinary(from, to);
        if (to - start > 2 && isBodyWord(prose.token(to - 1)) && noneIsTitleOrOffice(start, to)) {
            add(start, start, to, null, false, false);
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
        int person = titled ? name : afterModifiers(afterCompounds(name, to), to);
        if (person == to) {
            return;
        }
        boolean doubtful = person == to - 1 && !titled && isDoubtful(person);
        add(start, person, to, gender, titled, doubtful);
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

    /** Whether it is a line in capitals within a sentence. */
    private boolean isShouted(int from, int to) {
        int shouted = 0;
        for (int i = from; i < to; i++) {
            Token token = prose.token(i);
            shouted += isAcronym(token) && token.text().length() > 3 ? 1 : 0;
        }
        return shouted > 2;
    }

    /** Whether it is a people or a party's people: {@code Germans}. */
    private boolean isPeople(int from, int to) {
        String lower = prose.token(from).lower();
        return to - from == 1
                && lower.endsWith("s")
                && vocabulary.demonym(lower.substring(0, lower.length() - 1)) != null
                && bodies.of(prose.token(from).text()) == null;
    }

    /** Leaves out a first word that only begins the sentence. */
    private int afterOrdinary(int from, int to) {
        Token token = prose.token(from);
        if (to - from < 2 || !beginsSentence(from) || vocabulary.isFirstName(token.text())) {
            return from;
        }
        String lower = token.lower();
        boolean plain =
                ordinary.contains(lower) || lower.endsWith("ing") || lower.endsWith("ly") || lower.endsWith("ed");
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
            if (noun != null && noun.isHuman() && !isSurname(i, noun, from, to)) {
                return isOffice(i) || i + 1 < to ? afterOffice(i + 1, to) : i + 1;
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

    private static boolean isInitial(Token token) {
        return token.text().length() == 2 && token.text().endsWith(".");
    }

    private boolean hasDeterminer(int i) {
        return i > 0
                && prose.token(i - 1).lower().matches("the|a|an|this|that|'s|his|her|its|their|our|my|former|then");
    }

    /** Skips the {@code of State} of an office. */
    private int afterOffice(int i, int to) {
        int next = i;
        if (next < to && prose.token(next).lower().equals("of")) {
            next++;
            while (next < to && !isCapitalWord(prose.token(next))) {
                next++;
            }
            next = Math.min(to, next + 1);
            while (next < to - 1
                    && !isCapitalWord(prose.token(next))
                    && !PARTICLES.contains(prose.token(next).lower())) {
                next += 2;
            }
        }
        return Math.min(next, to);
    }

    /** Leaves out {@code French-language} and {@code London-based}. */
    private int afterCompounds(int from, int to) {
        int name = from;
        while (name < to - 1
                && prose.token(name).lower().matches("[\\p{L}.]+-(based|language|born|backed|led|run|owned|area)")) {
            name++;
        }
        return name;
    }

    /** Leaves out {@code Republican} before a person's name. */
    private int afterModifiers(int from, int to) {
        int name = from;
        while (name < to
                && !isBodyWord(prose.token(to - 1))
                && !vocabulary.isFirstName(prose.token(name).text())
                && (vocabulary.demonym(prose.token(name).lower()) != null
                        || (name < to - 1
                                && beginsSentence(name)
                                && vocabulary.isModifier(prose.token(name).lower())))) {
            name++;
        }
        if (name == to && bodies.of(words(from, to)) == null) {
            return to;
        }
        for (int k = Math.min(to - 1, name + 4); k > name; k--) { // CNN's people, without its 's
            if (vocabulary.isFirstName(prose.token(k).text()) && bodies.of(words(name, k)) != null) {
                add(name, name, k, null, false, false);
                return k;
            }
        }
        return name;
    }

    /** Adds the body that a role in capitals begins with: the {@code State Department} of its {@code Spokesman}. */
    private void addBodyBefore(int from, int to) {
        for (int end = to - 1; end > from; end--) {
            if (bodies.of(words(from, end)) != null
                    || (end - from > 1 && isBodyWord(prose.token(end - 1)))
                    || vocabulary.isPlace(words(from, end))) {
                add(from, from, end, null, false, false);
                return;
            }
        }
    }

    private boolean isDoubtful(int i) {
        Token token = prose.token(i);
        if (isAcronym(token)) {
            return false;
        }
        Noun noun = vocabulary.noun(token.lower());
        if (beginsSentence(i) && vocabulary.isModifier(token.lower()) && !alone.contains(i)) {
            return true;
        }
        boolean starts = beginsSentence(i) && !vocabulary.isFirstName(token.text()) && !alone.contains(i);
        return noun != null || (starts && (ordinary.contains(token.lower()) || !inside.contains(token.text())));
    }

    private boolean beginsSentence(int i) {
        if (i == 0 || prose.token(i - 1).sentence() != prose.token(i).sentence()) {
            return true;
        }
        Token before = prose.token(i - 1);
        return !before.isWord()
                && !before.text().equals(",")
                && !before.text().startsWith("'")
                && !before.text().startsWith("\u2019")
                && !before.text().equals("(");
    }

    private String words(int from, int to) {
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
}
