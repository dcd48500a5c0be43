package org.hearsay.extractor.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Bodies;
import org.hearsay.core.Bodies.Body;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/** The bodies that one text names, found by their names, initials, and the last or telling word of these. */
final class NamedBodies {

    private static final int LONGEST_APPOSITION = 6;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Prose prose;
    private final Bodies bodies;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Map<String, Referent> byName = new HashMap<>();
    private final Map<String, Referent> byAcronym = new HashMap<>();
    private final Map<String, Referent> byLastWord = new HashMap<>();

    NamedBodies(Prose prose, Bodies bodies) {
        this.prose = prose;
        this.bodies = bodies;
    }

    /** Whether a name of several words is a body's. */
    boolean isBody(Name name) {
        if (bodies.of(name.text()) != null || vocabulary.isPlace(name.text())) {
            return true;
        }
        if (vocabulary.endsBody(name.last())) {
            return true;
        }
        if (isStation(name)) {
            return true;
        }
        boolean firstName = vocabulary.isFirstName(name.words().get(0));
        if (!firstName && (beginsWithBody(name) || apposition(name) != null)) {
            return true;
        }
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
        return !firstName && (isDefinite(name) || name.words().stream().allMatch(NamedBodies::isAcronym));
    }

    /** {@code FOX 13}. */
    private boolean isStation(Name name) {
        List<String> words = name.words();
        return Character.isDigit(name.last().charAt(0)) && bodies.isBroadcaster(words.get(words.size() - 2));
    }

    /** Whether a body that is written in capitals, or a country, stands first: {@code CNN Brasil}, {@code Iraq Daily}. */
    private boolean beginsWithBody(Name name) {
        String first = name.words().get(0);
        Body body = bodies.of(first);
        return body != null && (isAcronym(first) || body.kind() == SourceKind.GOVERNMENT);
    }

    /** What an apposition after the name says that the body is: {@code Robey Holt, a firm founded in May,}; or null. */
    private @Nullable Noun apposition(Name name) {
        int i = name.to();
        boolean opens = i + 2 < prose.size()
                && prose.token(i).text().equals(",")
                && ARTICLES.contains(prose.token(i + 1).lower());
        for (int k = i + 2; opens && k < Math.min(prose.size(), i + 2 + LONGEST_APPOSITION); k++) {
            String lower = prose.token(k).lower();
            Noun noun = vocabulary.noun(lower);
            if (noun != null
                    && (k + 1 == prose.size()
                            || vocabulary.noun(prose.token(k + 1).lower()) == null)) {
                return vocabulary.isGeneral(noun.singular()) && !noun.plural() ? noun : null;
            }
            if (!prose.token(k).isWord() || vocabulary.isFunctionWord(lower)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isLong(Name name) {
        return name.words().size() > 2;
    }

    /** The body of that name. */
    Referent of(Name name, @Nullable SourceKind kind) {
        Body known = bodies.of(name.text());
        String key = Bodies.key(known == null ? name.text() : known.name()).toLowerCase(Locale.ROOT);
        Referent referent = byName.computeIfAbsent(key, k -> Referent.named(kind, name.words()));
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

    /** What kind of body the name is one of. */
    SourceKind kindOf(Name name) {
        Body known = bodies.of(name.text());
        if (known != null) {
            return known.kind();
        }
        SourceKind byLast = vocabulary.bodyEndingIn(name.last());
        if (byLast != null) {
            return byLast;
        }
        if (name.words().size() > 1 && isStation(name)) {
            return SourceKind.NEWS_OUTLET;
        }
        for (int k = name.words().size() - 1; k >= 0; k--) {
            Noun noun = vocabulary.noun(lower(name.words().get(k)));
            if (noun != null && noun.kind() != SourceKind.PERSON && noun.kind() != SourceKind.GROUP) {
                boolean isOf =
                        k > 0 && noun.kind() == SourceKind.NEWS_OUTLET; // Harbour Police Station is no broadcaster
                Noun before = isOf ? vocabulary.noun(lower(name.words().get(k - 1))) : null;
                return before != null && before.kind() == SourceKind.GOVERNMENT ? before.kind() : noun.kind();
            }
        }
        Noun apposition = apposition(name);
        if (apposition != null && apposition.kind() != null) {
            return apposition.kind();
        }
        return vocabulary.isPlace(name.text()) ? SourceKind.GOVERNMENT : SourceKind.ORGANIZATION;
    }

    /** The body that the text has named before by that word, or that is known by it; or null. */
    @Nullable
    Referent byWord(Name name, String word) {
        Referent inText = byName.get(Bodies.key(word).toLowerCase(Locale.ROOT));
        if (inText != null) {
            return inText;
        }
        Referent short_ = byAcronym.get(Bodies.key(word));
        if (short_ != null) {
            return short_;
        }
        Referent last = isDefinite(name) ? byLastWord.get(word) : null;
        if (last != null) {
            return last;
        }
        boolean article = isDefinite(name);
        Body known = bodies.of(article ? "The " + word : word);
        if (known != null || vocabulary.isPlace(word)) {
            return of(name, known == null ? SourceKind.GOVERNMENT : known.kind());
        }
        return null;
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

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether a "the" stands before the name. */
    boolean isDefinite(Name name) {
        return name.roleFrom() > 0 && prose.token(name.roleFrom() - 1).lower().equals("the");
    }

    static boolean isAcronym(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(0));
    }
}
