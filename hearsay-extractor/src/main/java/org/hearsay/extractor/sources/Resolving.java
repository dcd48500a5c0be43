package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Article;
import org.hearsay.core.Attribution;
import org.hearsay.core.SourceKind;
import org.hearsay.core.Span;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.prose.Token;
import org.hearsay.extractor.sources.Description.Determiner;
import org.hearsay.extractor.sources.Pronouns.Sort;
import org.hearsay.extractor.sources.Salience.Place;
import org.jspecify.annotations.Nullable;

/** Goes once through one text and says at every mention who it stands for. Not shared between threads. */
final class Resolving {

    private static final Set<String> SAID = Set.of("said", "says", "added", "asked", "wrote", "told");
    private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains", "are", "were");

    private static final Set<String> STATE =
            Set.of("state", "state-run", "state-owned", "state-controlled", "state-backed", "state-funded", "official");

    /** By how much somebody must be spoken of more than all others for a pronoun to be theirs. */
    private static final double CLEAR = 0.02;

    /** How many tokens away the words of the same speaker are looked for. */
    private static final int FAR = 200;

    private static final Set<String> NO_PART = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "as", "by", "from", "to", "for", "in", "with", "even",
            "and", "but");
    private static final Set<String> SETTING_OFF = Set.of(",", "(", "\u2013", "\u2014", "-");
    private static final Set<String> AFTER_ROLE = Set.of(
            "of", "for", "at", "in", "from", "to", "with", "on", "and", "or", "whose", "under", "during", "turned",
            "based");

    private final Prose prose;
    private final Article article;
    private final Bodies bodies;
    private final List<Attribution> attributions;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Pronouns pronouns = Pronouns.ENGLISH;

    private final List<Name> names;
    private final int[] nameAt;
    private final NamedText text;
    private final List<@Nullable Referent> named;
    private final List<Description> descriptions;
    private final int[] descriptionAt;
    private final Speech speech;
    private final Salience salience;
    private final Descriptions described = new Descriptions();
    private final Map<String, Referent> byWording = new HashMap<>();
    private final Map<Set<Referent>, Referent> groups = new HashMap<>();

    /** For each token that stands for a mention, who it is. */
    private final @Nullable Referent[] referentAt;

    private @Nullable Referent author;
    private final boolean[] speaks;
    private final List<@Nullable SourcePhrase> phrases = new ArrayList<>();
    private final List<@Nullable SourcePhrase> otherPhrases = new ArrayList<>();
    private final Map<Integer, SourcePhrase> phraseAt = new HashMap<>();

    Resolving(Prose prose, Article article, Bodies bodies, List<Attribution> attributions, List<List<Span>> others) {
        this.prose = prose;
        this.article = article;
        this.bodies = bodies;
        this.attributions = attributions;
        salience = new Salience(prose);
        names = new NameFinder(prose, bodies, alone()).find();
        nameAt = new int[prose.size()];
        Arrays.fill(nameAt, -1);
        for (int n = 0; n < names.size(); n++) {
            Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), n);
        }
        named = new Cast(prose, names, bodies).assign();
        for (int n = 0; n < names.size(); n++) {
            if (named.get(n) == null) {
                Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), -1);
            }
        }
        text = new NamedText(prose, names, nameAt);
        descriptions = new DescriptionFinder(prose, names, nameAt).find();
        descriptionAt = new int[prose.size()];
        Arrays.fill(descriptionAt, -1);
        for (int d = 0; d < descriptions.size(); d++) {
            descriptionAt[descriptions.get(d).head()] = d;
        }
        names.forEach(name -> Arrays.fill(descriptionAt, name.roleFrom(), name.from(), -1)); // its roles, not others
        speech = new Speech(prose, attributions);
        referentAt = new Referent[prose.size()];
        speaks = new boolean[prose.size()];
        SourcePhraseReader reader = new SourcePhraseReader(prose, text, pronouns);
        attributions.forEach(a -> phrases.add(note(phrase(reader, a), true)));
        others.forEach(spans -> otherPhrases.add(note(reader.read(spans), false)));
    }

    private boolean isListed(int after) {
        return after < prose.size()
                && (prose.token(after).lower().equals("and")
                        || prose.token(after).text().equals(","));
    }

    /** The tokens that are a source, or one of those listed first, by themselves. */
    private Set<Integer> alone() {
        Set<Integer> alone = new HashSet<>();
        for (Attribution attribution : attributions) {
            if (!attribution.source().spans().isEmpty()) {
                Span span = attribution.source().spans().get(0);
                int token = prose.firstAfter(span.start());
                if (token < prose.size() && (prose.token(token).end() >= span.end() || isListed(token + 1))) {
                    alone.add(token);
                }
            }
        }
        return alone;
    }

    /** What names the source; the cue does where the two were taken for each other: {@code [said] <Reyes>}. */
    private @Nullable SourcePhrase phrase(SourcePhraseReader reader, Attribution attribution) {
        SourcePhrase phrase = reader.read(attribution.source().spans());
        if (phrase != null
                && phrase.to() - phrase.from() == 1
                && SAID.contains(prose.token(phrase.head()).lower())) {
            SourcePhrase other = reader.read(attribution.cue().spans());
            return other != null && nameAt[other.head()] >= 0 ? other : phrase;
        }
        return phrase;
    }

    private @Nullable SourcePhrase note(@Nullable SourcePhrase phrase, boolean speaker) {
        if (phrase != null) {
            for (int head : phrase.heads()) {
                speaks[head] |= speaker;
                phraseAt.merge(head, phrase, (one, other) -> other.to() > one.to() ? other : one);
            }
        }
        return phrase;
    }

    /** For each attribution who its source is, or null. */
    List<@Nullable Referent> speakers() {
        for (int i = 0; i < prose.size(); i++) {
            resolve(i);
        }
        List<@Nullable Referent> speakers = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            SourcePhrase phrase = phrases.get(a);
            speakers.add(phrase == null ? null : of(phrase));
        }
        carryOver(speakers);
        for (int a = 0; a < attributions.size(); a++) {
            SourcePhrase phrase = phrases.get(a);
            if (phrase != null && !phrase.isList() && isSpeakerPronoun(phrase.head())) {
                speakers.set(a, quoted(phrase.head(), speakers));
            }
        }
        speakers.replaceAll(referent -> referent == null ? null : referent.now());
        return speakers;
    }

    /** For each of the other mentions who it is, or null. To be asked after {@link #speakers()}. */
    List<@Nullable Referent> others() {
        List<@Nullable Referent> found = new ArrayList<>();
        otherPhrases.forEach(phrase -> {
            Referent referent = phrase == null ? null : of(phrase);
            found.add(referent == null ? null : referent.now());
        });
        return found;
    }

    private void resolve(int i) {
        Token token = prose.token(i);
        if (nameAt[i] >= 0) {
            Name name = names.get(nameAt[i]);
            if (i == name.to() - 1) {
                resolveName(name);
            }
        } else if (descriptionAt[i] >= 0) {
            resolveDescription(descriptions.get(descriptionAt[i]));
        } else if (pronouns.isPronoun(token.lower()) && !isQualified(i)) {
            resolvePronoun(i);
        } else if (phraseAt.containsKey(i)) {
            set(i, wording(Objects.requireNonNull(phraseAt.get(i))), speaks[i] ? Place.SPEAKER : Place.OTHER);
        }
    }

    /** Whether it is the "some" of a source such as "some in the party": nobody by itself, but described. */
    private boolean isQualified(int i) {
        SourcePhrase phrase = phraseAt.get(i);
        return phrase != null
                && phrase.to() - phrase.from() > 1
                && !phrase.isList()
                && pronouns.sort(prose.token(i).lower()) == Sort.NOBODY;
    }

    private void set(int token, Referent referent, Place place) {
        referentAt[token] = referent;
        referent.now().mentions.add(prose.token(token).span());
        salience.add(referent, prose.token(token), place);
    }

    // ---- names

    private void resolveName(Name name) {
        Referent referent =
                Objects.requireNonNull(named.get(nameAt[name.from()])).now();
        int last = name.to() - 1;
        if (name.titled()) {
            addTitle(referent, name);
        }
        referentAt[last] = referent;
        Span span = new Span(prose.token(name.from()).start(), prose.token(last).end());
        referent.mentions.add(span);
        salience.add(referent, prose.token(last), placeOf(name.roleFrom(), last));
    }

    private void addTitle(Referent referent, Name name) {
        for (int i = name.from() - 1; i >= name.roleFrom(); i--) {
            Token token = prose.token(i);
            Noun noun = vocabulary.isTitle(token) ? titleNoun(token) : vocabulary.noun(token.lower());
            if (noun != null && noun.isHuman()) {
                Set<String> words = new HashSet<>();
                Referent owner = null;
                for (int k = name.roleFrom(); k < i; k++) {
                    words.add(prose.token(k).lower());
                    owner = nameAt[k] >= 0 ? named.get(nameAt[k]) : owner;
                }
                String text = vocabulary.isTitle(token)
                        ? noun.singular()
                        : prose.text()
                                .substring(
                                        prose.token(name.roleFrom()).start(),
                                        prose.token(name.from() - 1).end());
                addRole(referent, new Referent.Role(noun, words, owner, false), text);
                return;
            }
        }
    }

    private @Nullable Noun titleNoun(Token token) {
        String role = vocabulary.titleRole(token);
        return role == null ? null : vocabulary.noun(role);
    }

    private void addRole(Referent referent, Referent.Role role, String text) {
        referent.roles.add(role);
        if (referent.roleTexts.stream().noneMatch(known -> known.equalsIgnoreCase(text))) {
            referent.roleTexts.add(text);
        }
        if (referent.gender == null) {
            referent.gender = role.noun().gender();
        }
        if (role.owner() != null
                && role.owner().now() != referent
                && referent.speaksFor == null
                && speaksForOwner(role)) {
            referent.speaksFor = role.owner().now();
        }
        described.add(role, referent);
    }

    private boolean speaksForOwner(Referent.Role role) {
        String noun = role.noun().singular();
        return vocabulary.isSpokesperson(noun)
                || role.words().stream().anyMatch(word -> vocabulary.isSpokesperson(word + " " + noun));
    }

    /** How a mention that starts at {@code from} stands in its sentence, as far as the words around it tell. */
    private Place placeOf(int from, int last) {
        if (speaks[last]) {
            return Place.SPEAKER;
        }
        if (last + 1 < prose.size()) {
            String next = prose.token(last + 1).lower();
            if (next.equals("'s") || next.equals("'")) {
                return Place.POSSESSOR;
            }
            if (nameAt[last + 1] < 0
                    && vocabulary.noun(next) != null
                    && !prose.token(last + 1).isCapitalized()) {
                return Place.MODIFIER;
            }
        }
        int before = from - 1;
        while (before >= 0
                && prose.token(before).sentence() == prose.token(from).sentence()
                && (vocabulary.isModifier(prose.token(before).lower())
                        || prose.token(before).lower().equals("the"))) {
            before--;
        }
        if (before < 0 || prose.token(before).sentence() != prose.token(from).sentence()) {
            return Place.SUBJECT;
        }
        return switch (prose.token(before).lower()) {
            case "in", "at", "near", "from", "across", "outside", "inside" -> Place.LOCATION;
            case "that", "while", "because", "although", "though", "if", "when", "as", "but", "whether", "where" ->
                Place.SUBJECT;
            default -> isMark(before) ? Place.SUBJECT : Place.OTHER;
        };
    }

    private boolean isMark(int i) {
        Token token = prose.token(i);
        return !token.isWord()
                && !token.lower().startsWith("'")
                && !token.text().equals("$");
    }

    // ---- descriptions

    private void resolveDescription(Description description) {
        int head = description.head();
        if (isModifierOfNoun(head)) {
            resolveInner(description);
            return;
        }
        Referent body = bodyBeside(description);
        if (body != null) {
            set(head, body, placeOf(description.from(), head));
            return;
        }
        Referent.Role role = role(description);
        Referent bearer = bearer(description);
        if (bearer != null) {
            takeRole(bearer.now(), role, description);
            return;
        }
        Referent referent = described(description, role);
        if (description.count() != null && referent.count == null) {
            referent.count = description.count();
        }
        if (referent.named) {
            referent.count = referent.count == null ? 1 : referent.count;
        } else if (phraseAt.containsKey(head)) {
            referent.offerName(wordsOf(Objects.requireNonNull(phraseAt.get(head))));
        } else if (referent.name.isEmpty()) {
            referent.offerName(wordsOf(description.from(), head + 1));
        }
        boolean adjective = description.determiner() == Determiner.BARE
                && description.noun().kind() == SourceKind.PERSON
                && !phraseAt.containsKey(head); // as "conservative" mostly is
        set(head, referent, adjective ? Place.MODIFIER : placeOf(description.from(), head));
        if (description.noun().kind() == SourceKind.PERSON && referent.gender == null) {
            referent.gender = description.noun().gender();
        }
    }

    /** The body whose name stands beside a noun that only says what it is: {@code TASS news agency}, {@code the newspaper Kommersant}. */
    private @Nullable Referent bodyBeside(Description description) {
        int head = description.head();
        if (description.noun().isHuman()
                || !vocabulary.isGeneral(description.noun().singular())) {
            return null;
        }
        int before = head > 0 && prose.token(head - 1).lower().equals("news") ? head - 2 : head - 1;
        for (int beside : new int[] {before, head + 1}) {
            boolean named = beside >= 0 && beside < prose.size() && nameAt[beside] >= 0;
            Referent referent = named ? named(beside).now() : null;
            if (referent != null && !referent.isPerson() && agrees(referent.kind, description.noun())) {
                return referent;
            }
        }
        return null;
    }

    private Referent named(int token) {
        return Objects.requireNonNull(named.get(nameAt[token]));
    }

    /** Whether another noun or a name of the same phrase follows. */
    private boolean isModifierOfNoun(int head) {
        return !phraseAt.containsKey(head)
                && head + 1 < prose.size()
                && nameAt[head + 1] < 0
                && descriptionAt[head + 1] >= 0
                && descriptions.get(descriptionAt[head + 1]).from() < head;
    }

    /** The campaign of a campaign spokesman: kept only where it is a body. */
    private void resolveInner(Description description) {
        boolean spoken =
                vocabulary.isSpokesperson(prose.token(description.head() + 1).lower());
        if (description.noun().isHuman() || (description.owner() < 0 && !spoken)) {
            return;
        }
        Referent.Role role = role(description);
        Referent body = role.owner() != null ? owned(role, description) : spoken ? spokenFor(description, role) : null;
        if (body != null) {
            body.offerName(wordsOf(description.from(), description.head() + 1));
            set(description.head(), body, Place.MODIFIER);
        }
    }

    /** The police of a police spokesman: the last one of that noun, or one that has not been spoken of. */
    private Referent spokenFor(Description description, Referent.Role role) {
        Referent known = described.definite(role);
        return known != null ? known : introduce(description, role);
    }

    private Referent.Role role(Description description) {
        Set<String> words = new HashSet<>(description.modifiers());
        int head = description.head();
        Referent owner = null;
        int inner = head - 1;
        if (inner >= description.from() && referentAt[inner] != null && descriptionAt[inner] >= 0) {
            owner = referentAt[inner];
        } else if (description.owner() >= 0) {
            owner = at(description.owner());
            for (int k = head + 2; k <= description.owner(); k++) {
                words.add(prose.token(k).lower());
            }
        }
        return new Referent.Role(description.noun(), words, owner, description.owner() > head);
    }

    private @Nullable Referent at(int token) {
        return nameAt[token] >= 0 ? named.get(nameAt[token]) : referentAt[token];
    }

    /** The named one whose role the description says: before the name, after it between commas, or by "is". */
    private @Nullable Referent bearer(Description description) {
        int head = description.head();
        if (!description.noun().isHuman() || description.noun().plural()) {
            return null;
        }
        if (head + 1 < prose.size()
                && isPersonAt(head + 1)
                && names.get(nameAt[head + 1]).roleFrom() == head + 1) {
            return named.get(nameAt[head + 1]);
        }
        int ofOffice = text.afterOffice(head);
        if (ofOffice >= 0 && isPersonAt(ofOffice)) {
            return named.get(nameAt[ofOffice]);
        }
        int set = head + 1 < prose.size()
                        && (prose.token(head + 1).text().equals(",")
                                || prose.token(head + 1).text().equals("("))
                ? text.afterRole(head + 2)
                : -1;
        if (set >= 0
                && description.determiner() != Determiner.BARE
                && isPersonAt(set)
                && endsApposition(names.get(nameAt[set]).to())) {
            return named.get(nameAt[set]);
        }
        int before = description.from() - 1;
        if (before < 1 || prose.token(before).sentence() != prose.token(head).sentence()) {
            return null;
        }
        Token mark = prose.token(before);
        boolean sets = endsRole(head + 1) && SETTING_OFF.contains(mark.text());
        if (sets) {
            int last = skipAge(before - 1);
            return last >= 0
                            && isPersonAt(last)
                            && last == names.get(nameAt[last]).to() - 1
                    ? named.get(nameAt[last])
                    : null;
        }
        return COPULAS.contains(mark.lower()) && description.determiner() != Determiner.BARE && isPersonAt(before - 1)
                ? named.get(nameAt[before - 1])
                : null;
    }

    /** Whether what follows a role can follow an apposition, and is not what a subject does. */
    private boolean endsRole(int i) {
        if (i >= prose.size()
                || isMark(i)
                || prose.token(i).sentence() != prose.token(i - 1).sentence()) {
            return true;
        }
        String lower = prose.token(i).lower();
        return AFTER_ROLE.contains(lower) || pronouns.sort(lower) == Sort.RELATIVE;
    }

    private boolean isPersonAt(int token) {
        Referent referent = nameAt[token] < 0 ? null : named.get(nameAt[token]);
        return referent != null && referent.now().isPerson();
    }

    private boolean endsApposition(int token) {
        return token >= prose.size() || isMark(token) || speaks[token - 1];
    }

    private int skipAge(int last) {
        return last > 1 && prose.token(last).text().chars().allMatch(Character::isDigit) ? last - 2 : last;
    }

    private void takeRole(Referent bearer, Referent.Role role, Description description) {
        Referent before = described.introduced(role, description.determiner());
        addRole(bearer, role, roleText(description));
        if (before != null && before.now() != bearer && !before.now().named && compatible(before.now(), bearer)) {
            before.now().mergeInto(bearer);
        }
        referentAt[description.head()] = bearer;
        bearer.mentions.add(prose.token(description.head()).span());
    }

    private static boolean compatible(Referent one, Referent other) {
        return one.gender == null || other.gender == null || one.gender == other.gender;
    }

    /** The role without determiners: {@code Kremlin spokesman} of {@code the Kremlin's spokesman}. */
    private String roleText(Description description) {
        StringBuilder text = new StringBuilder();
        int to = Math.max(description.head(), description.owner()) + 1;
        for (int i = description.from(); i < to; i++) {
            Token token = prose.token(i);
            boolean article = i == description.from()
                    && (token.lower().equals("the")
                            || token.lower().equals("a")
                            || token.lower().equals("an"));
            if (!article && !pronouns.isPossessive(token.lower()) && token.isWord()) {
                text.append(text.isEmpty() ? "" : " ").append(token.text());
            }
        }
        return text.toString();
    }

    private Referent described(Description description, Referent.Role role) {
        if (role.owner() != null && description.determiner() != Determiner.INDEFINITE) {
            Referent known = described.owned(role);
            if (known != null) {
                return known;
            }
        }
        if (description.determiner() == Determiner.DEFINITE) {
            Referent known = described.definite(role);
            boolean person = description.noun().kind() == SourceKind.PERSON;
            if (known == null && role.owner() == null && (person || role.words().isEmpty())) {
                known = spokenOf(description);
            }
            if (known != null) {
                return known;
            }
        }
        if (description.determiner() == Determiner.BARE && role.owner() == null) {
            String wording = String.join(" ", wordsOf(description.from(), description.head() + 1))
                    .toLowerCase(Locale.ROOT);
            Referent known = byWording.get(wording);
            if (known == null) {
                known = introduce(description, role);
                byWording.put(wording, known);
            }
            return known;
        }
        return introduce(description, role);
    }

    /** The body that the noun of the definite description is part of the name of, or the person last spoken of. */
    private @Nullable Referent spokenOf(Description description) {
        Noun noun = description.noun();
        Token at = prose.token(description.head());
        if (noun.plural()) {
            return null;
        }
        if (noun.kind() == SourceKind.PERSON) {
            return vocabulary.isStation(noun.singular()) ? ofStation(noun, description.modifiers(), at) : null;
        }
        Referent byName = salience.most(at, r -> r.named && r.isThing() && hasWord(r, noun.singular()), null, 0);
        return byName != null || !vocabulary.isGeneral(noun.singular())
                ? byName
                : salience.most(at, r -> r.named && r.isThing() && agrees(r.kind, noun), null, 0);
    }

    /** The person spoken of whose station that may be: nobody whom the text gives another office. */
    private @Nullable Referent ofStation(Noun noun, Set<String> words, Token at) {
        boolean office = vocabulary.isOffice(noun.singular());
        return salience.most(
                at,
                r -> r.named
                        && r.isPerson()
                        && (r.gender == null || noun.gender() == null || r.gender == noun.gender())
                        && r.roles.stream().noneMatch(role -> described.areOfTwoSides(role.words(), words))
                        && !(office
                                && r.roles.stream()
                                        .anyMatch(role ->
                                                vocabulary.isOffice(role.noun().singular()))),
                null,
                0.5);
    }

    private static boolean agrees(@Nullable SourceKind kind, Noun noun) {
        return switch (noun.singular()) {
            case "country", "nation" -> kind == SourceKind.GOVERNMENT;
            case "agency" ->
                kind == SourceKind.NEWS_AGENCY || kind == SourceKind.STATE_MEDIA || kind == SourceKind.GOVERNMENT;
            default -> kind == noun.kind() || (noun.kind() == SourceKind.NEWS_OUTLET && kind == SourceKind.STATE_MEDIA);
        };
    }

    private static boolean hasWord(Referent referent, String word) {
        return referent.name.stream().anyMatch(word::equalsIgnoreCase);
    }

    private Referent owned(Referent.Role role, Description description) {
        Referent known = described.owned(role);
        return known == null ? introduce(description, role) : known;
    }

    private Referent introduce(Description description, Referent.Role role) {
        Noun noun = description.noun();
        boolean ofState = noun.kind() == SourceKind.NEWS_OUTLET
                && description.modifiers().stream().anyMatch(STATE::contains);
        Referent referent = Referent.described(ofState ? SourceKind.STATE_MEDIA : noun.kind(), noun.plural());
        referent.gender = noun.gender();
        referent.goesByDescription = isNamed(description, role);
        referent.count = noun.kind() == SourceKind.GROUP ? description.count() : null;
        addRoleOfDescribed(referent, role);
        return referent;
    }

    /** Whether it is a body that goes by a name, {@code the Reyes campaign}, or a party's people. */
    private boolean isNamed(Description description, Referent.Role role) {
        Noun noun = description.noun();
        boolean party = noun.plural() && description.modifiers().isEmpty() && isParty(noun.singular());
        boolean body = role.owner() != null
                && role.owner().named
                && description.owner() < description.head()
                && !noun.plural()
                && !noun.isHuman()
                && noun.kind() != SourceKind.DOCUMENT;
        return party || body;
    }

    private boolean isParty(String demonym) {
        String of = vocabulary.demonym(demonym);
        return of != null && of.endsWith("Party");
    }

    private void addRoleOfDescribed(Referent referent, Referent.Role role) {
        referent.roles.add(role);
        Referent owner = role.owner();
        boolean place = owner != null
                && owner.kind == SourceKind.GOVERNMENT
                && vocabulary.isPlace(String.join(" ", owner.name));
        if (owner != null
                && !place
                && (speaksForOwner(role)
                        || role.noun().kind() == SourceKind.DOCUMENT
                        || role.noun().kind() == SourceKind.POLL)) {
            referent.speaksFor = owner;
        }
        described.add(role, referent);
    }

    private List<String> wordsOf(SourcePhrase phrase) {
        return wordsOf(phrase.from(), phrase.to());
    }

    private List<String> wordsOf(int from, int to) {
        int start = from;
        while (start < to - 1 && addsNothing(start)) {
            start++;
        }
        if (nameAt[start] >= 0 && start + 1 < to && names.get(nameAt[start]).roleFrom() < start) {
            start = names.get(nameAt[start]).from();
        }
        return List.of(prose.text()
                .substring(prose.token(start).start(), prose.token(to - 1).end())
                .split("\\s+", -1));
    }

    /** Whether it is a word before a description that is no part of it: an article, "this", "her", "as". */
    private boolean addsNothing(int i) {
        return NO_PART.contains(prose.token(i).lower())
                || pronouns.isPossessive(prose.token(i).lower());
    }

    /** A source whose noun is not known: the same words are the same source. */
    private Referent wording(SourcePhrase phrase) {
        List<String> words = wordsOf(phrase);
        SourceKind kind = kindOf(phrase);
        Referent referent = byWording.computeIfAbsent(
                String.join(" ", words).toLowerCase(Locale.ROOT),
                w -> Referent.described(kind, kind == SourceKind.GROUP));
        referent.offerName(words);
        return referent;
    }

    /** What the look of an unknown noun tells: shares and "some of ..." are people, so are words in "-ers" and the like. */
    private @Nullable SourceKind kindOf(SourcePhrase phrase) {
        String head = prose.token(phrase.head()).lower();
        boolean share =
                head.equals("percent") || head.equals("half") || head.equals("%") || Character.isDigit(head.charAt(0));
        if (head.endsWith("-year-old")) {
            return SourceKind.PERSON;
        }
        if (share || (pronouns.isPronoun(head) && !head.equals("one"))) {
            return SourceKind.GROUP;
        }
        if (head.equals("one") || head.matches(".*(er|or|ist|ian|ee|ant)")) {
            return SourceKind.PERSON;
        }
        return head.matches(".*(er|or|ist|ian|ee|ant)s") ? SourceKind.GROUP : null;
    }

    // ---- pronouns

    private void resolvePronoun(int i) {
        Sort sort = pronouns.sort(prose.token(i).lower());
        Place place = speaks[i]
                ? Place.SPEAKER
                : pronouns.isPossessive(prose.token(i).lower()) ? Place.POSSESSOR : Place.SUBJECT;
        Referent referent = switch (sort) {
            case MALE -> person(i, Gender.MALE);
            case FEMALE -> person(i, Gender.FEMALE);
            case THING -> speaks[i] || isOwner(i) ? among(i, Referent::isThing) : null;
            case SEVERAL -> speaks[i] || isOwner(i) ? several(i) : null;
            case RELATIVE -> speaks[i] ? antecedent(i) : null;
            case SPEAKER, NOBODY -> null;
        };
        if (referent != null) {
            set(i, referent, place);
        }
    }

    private boolean isOwner(int i) {
        return pronouns.isPossessive(prose.token(i).lower());
    }

    private static boolean isSeveral(Referent referent) {
        return referent.plural || referent.kind == SourceKind.GROUP;
    }

    /** Whether "they" may stand for it: people, or a body. */
    private static boolean maySayThey(Referent referent) {
        return referent.kind != SourceKind.PERSON && referent.kind != SourceKind.DOCUMENT && referent.kind != null;
    }

    private @Nullable Referent person(int i, Gender gender) {
        Referent found = among(i, r -> r.isPerson() && !r.plural && (r.gender == null || r.gender == gender));
        if (found != null && found.gender == null) {
            found.gender = gender;
        }
        return found;
    }

    /** People before bodies: these are more often an "it". */
    private @Nullable Referent several(int i) {
        Referent people = among(i, referent -> referent.kind == SourceKind.GROUP);
        return people == null ? among(i, Resolving::maySayThey) : people;
    }

    private @Nullable Referent among(int i, java.util.function.Predicate<Referent> fits) {
        Token token = prose.token(i);
        int around = speech.around(i);
        Referent speaker = around < 0 ? null : earlySpeaker(around);
        if (speaker != null && token.quoted()) {
            Referent not = speaker;
            return salience.most(token, r -> r != not && fits.test(r), null, CLEAR);
        }
        return salience.most(token, fits, speaker, CLEAR);
    }

    /** The source of an attribution as far as it is known before the pass comes to it. */
    private @Nullable Referent earlySpeaker(int attribution) {
        SourcePhrase phrase = phrases.get(attribution);
        if (phrase == null || phrase.isList()) {
            return null;
        }
        Referent referent = at(phrase.head());
        return referent == null ? null : referent.now();
    }

    /** The mention before a relative pronoun. */
    private @Nullable Referent antecedent(int i) {
        Referent found = mentionBefore(i);
        if (found != null && !found.now().named) {
            offerClause(found.now(), i);
        }
        return found;
    }

    /** Gives one that was described up to the relative pronoun this whole wording: {@code voters in two cities}. */
    private void offerClause(Referent referent, int pronoun) {
        for (int k = pronoun - 1; k >= Math.max(0, pronoun - 12); k--) {
            if (descriptionAt[k] >= 0 && referentAt[k] != null && referentAt[k].now() == referent) {
                int to = isMark(pronoun - 1) ? pronoun - 1 : pronoun;
                boolean whole = IntStream.range(k, to).noneMatch(this::isMark);
                referent.offerName(wordsOf(descriptions.get(descriptionAt[k]).from(), whole ? to : k + 1));
                return;
            }
        }
    }

    private @Nullable Referent mentionBefore(int i) {
        boolean human = prose.token(i).lower().startsWith("who");
        for (int k = i - 1;
                k >= Math.max(0, i - 12)
                        && prose.token(k).sentence() == prose.token(i).sentence();
                k--) {
            Referent referent = at(k);
            if (referent != null
                    && (human ? !referent.now().isThing() : !referent.now().isPerson())
                    && !(descriptionAt[k] >= 0 && isModifierOfNoun(k))) {
                return referent;
            }
        }
        return null;
    }

    private boolean isSpeakerPronoun(int i) {
        return nameAt[i] < 0 && pronouns.sort(prose.token(i).lower()) == Sort.SPEAKER;
    }

    /** Whoever is quoted where "I" or "we" stands; the author where nobody is and the article has one. */
    private @Nullable Referent quoted(int i, List<@Nullable Referent> speakers) {
        int around = speech.around(i);
        if (prose.token(i).quoted()) {
            return around < 0 ? besides(i, speakers) : speakers.get(around);
        }
        return prose.token(i).text().equals("I") || prose.token(i).lower().matches("me|my|myself") ? author() : null;
    }

    /** Who says other words in quotation marks of the same paragraph, the last before the token or the first after it; or null. */
    private @Nullable Referent besides(int token, List<@Nullable Referent> speakers) {
        int paragraph = prose.token(token).paragraph();
        for (int step : new int[] {-1, 1}) {
            for (int k = token; isNear(k, token) && prose.token(k).paragraph() == paragraph; k += step) {
                int around = speech.around(k);
                if (around >= 0 && prose.token(k).quoted() && speakers.get(around) != null) {
                    return speakers.get(around);
                }
            }
        }
        return null;
    }

    private boolean isNear(int k, int token) {
        return k >= 0 && k < prose.size() && Math.abs(k - token) <= FAR;
    }

    /** Whom the byline names, where it names one person. */
    private @Nullable Referent author() {
        String byline = article.byline();
        if (author == null && byline != null) {
            List<Name> people = new NameFinder(Prose.of(byline.strip()), bodies, Set.of()).find();
            if (people.size() == 1 && people.get(0).words().size() > 1) {
                author = Referent.named(SourceKind.PERSON, people.get(0).words());
            }
        }
        return author;
    }

    // ---- sources

    private @Nullable Referent of(SourcePhrase phrase) {
        return phrase.isList() ? group(phrase) : at(phrase.head());
    }

    /** Where the name of the first listed begins, without what stands before it. */
    private int fromName(SourcePhrase phrase) {
        int first = phrase.heads().get(0);
        return nameAt[first] >= 0 ? names.get(nameAt[first]).from() : phrase.from();
    }

    private @Nullable Referent group(SourcePhrase phrase) {
        Set<Referent> members = new HashSet<>();
        for (int head : phrase.heads()) {
            Referent member = at(head);
            if (member != null) {
                members.add(member.now());
            }
        }
        Referent known = groups.computeIfAbsent(members, m -> {
            Referent group = Referent.described(SourceKind.GROUP, true);
            group.name = wordsOf(fromName(phrase), phrase.to());
            group.goesByDescription = !m.isEmpty() && m.stream().allMatch(Referent::isNamed);
            boolean counted = m.size() == phrase.heads().size() && m.stream().noneMatch(Resolving::isSeveral);
            group.count = counted ? m.size() : null;
            return group;
        });
        known.mentions.add(new Span(
                prose.token(fromName(phrase)).start(),
                prose.token(phrase.to() - 1).end()));
        return known;
    }

    /** A quotation without source and cue is its predecessor's, where nothing but the end of a paragraph stands between. */
    private void carryOver(List<@Nullable Referent> speakers) {
        for (int a = 1; a < attributions.size(); a++) {
            Attribution attribution = attributions.get(a);
            if (attribution.source().spans().isEmpty()
                    && attribution.cue().spans().isEmpty()
                    && goesOn(attributions.get(a - 1), attribution)) {
                speakers.set(a, speakers.get(a - 1));
            }
        }
    }

    private boolean goesOn(Attribution before, Attribution after) {
        List<Span> said = before.content().spans();
        List<Span> more = after.content().spans();
        if (said.isEmpty() || more.isEmpty()) {
            return false;
        }
        Token last = prose.token(lastWord(said.get(said.size() - 1)));
        Token first = prose.token(firstWord(more.get(0)));
        return last.quoted() && first.quoted() && first.paragraph() - last.paragraph() <= 1;
    }

    private int firstWord(Span span) {
        int i = prose.firstAfter(span.start());
        while (i < prose.size() - 1
                && !prose.token(i).isWord()
                && prose.token(i).end() < span.end()) {
            i++;
        }
        return Math.min(i, prose.size() - 1);
    }

    private int lastWord(Span span) {
        int i = Math.min(prose.firstAfter(span.end() - 1), prose.size() - 1);
        while (i > 0 && !prose.token(i).isWord() && prose.token(i).start() > span.start()) {
            i--;
        }
        return i;
    }
}
