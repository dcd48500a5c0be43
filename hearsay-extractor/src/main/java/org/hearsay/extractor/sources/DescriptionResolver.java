package org.hearsay.extractor.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.hearsay.extractor.sources.Description.Determiner;
import org.hearsay.extractor.sources.Referent.Role;
import org.hearsay.extractor.sources.Salience.Place;
import org.jspecify.annotations.Nullable;

/** Says of the descriptions of one text, one after another, who they stand for. */
final class DescriptionResolver {

    private static final Set<String> OF_STATE = Grammar.words("of-state");

    /** By how much a person must be spoken of more than all others to be "the candidate" without having been called so. */
    private static final double CLEARLY = 0.5;

    private final Prose prose;
    private final Mentions mentions;
    private final SourcePhrases phrases;
    private final Wordings wordings;
    private final Bearers bearers;
    private final RoleBook book;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Map<String, Referent> byWording = new HashMap<>();

    DescriptionResolver(NamedText text, Mentions mentions, SourcePhrases phrases, RoleBook book) {
        this.prose = text.prose();
        this.mentions = mentions;
        this.phrases = phrases;
        this.wordings = new Wordings(text);
        this.bearers = new Bearers(text, phrases);
        this.book = book;
    }

    void resolve(Description description) {
        int head = description.head();
        if (mentions.isModifier(head)) {
            resolveModifier(description);
            return;
        }
        Referent body = bearers.body(description);
        Referent bearer = bearers.person(description);
        if (body != null) {
            mentions.set(head, body, mentions.place(description.from(), head));
        } else if (bearer != null) {
            takeRole(bearer, role(description), description);
        } else {
            stand(description, referent(description, role(description)));
        }
    }

    /** A source whose noun is not known: the same words are the same source. */
    Referent byWording(SourcePhrase phrase) {
        SourceKind kind = wordings.kind(phrase);
        Referent referent = byWording.computeIfAbsent(
                key(phrase.from(), phrase.to()), w -> Referent.described(kind, kind == SourceKind.GROUP));
        referent.offerName(wordings.of(phrase));
        return referent;
    }

    private String key(int from, int to) {
        return String.join(" ", wordings.of(from, to)).toLowerCase(Locale.ROOT);
    }

    private void stand(Description description, Referent referent) {
        int head = description.head();
        SourcePhrase phrase = phrases.at(head);
        if (!referent.named && phrase != null) {
            referent.offerName(wordings.of(phrase));
        } else if (!referent.named && referent.name.isEmpty()) {
            referent.offerName(wordings.of(description.from(), head + 1));
        }
        referent.count = referent.count == null ? description.count() : referent.count;
        if (phrase == null && !description.isReferring()) { // an office, or an adjective as "conservative" mostly is
            mentions.set(head, head, referent);
        } else {
            mentions.set(head, referent, mentions.place(description.from(), head));
        }
        if (description.noun().kind() == SourceKind.PERSON && referent.gender == null) {
            referent.gender = description.noun().gender();
        }
    }

    /** The campaign of a campaign spokesman: kept where it is a body that is known or spoken for. */
    private void resolveModifier(Description description) {
        int head = description.head();
        boolean spokenFor = vocabulary.isSpokesperson(prose.token(head + 1).lower());
        if (description.noun().isHuman() || (description.owner() < 0 && !spokenFor)) {
            return;
        }
        Role role = role(description);
        if (role.owner() == null && !spokenFor) {
            return;
        }
        Referent known = role.owner() != null ? book.owned(role) : book.definite(role);
        Referent body = known == null ? introduce(description, role) : known;
        body.offerName(wordings.of(description.from(), head + 1));
        mentions.set(head, body, Place.MODIFIER);
    }

    private Role role(Description description) {
        Set<String> words = new HashSet<>(description.modifiers());
        int head = description.head();
        int inner = head - 1;
        Referent owner = null;
        if (inner >= description.from() && mentions.description(inner) != null && mentions.at(inner) != null) {
            owner = mentions.at(inner);
        } else if (description.owner() >= 0) {
            owner = mentions.at(description.owner());
            for (int k = head + 2; k <= description.owner(); k++) {
                words.add(prose.token(k).lower());
            }
        }
        return new Role(description.noun(), words, owner, description.owner() > head);
    }

    /** Gives a named person the role, and all that was said of an unnamed one whom it described before. */
    private void takeRole(Referent bearer, Role role, Description description) {
        Referent before = book.introduced(role, description.determiner());
        book.give(bearer, role, wordings.role(description));
        if (before != null && before != bearer && before.mayBe(bearer)) {
            before.mergeInto(bearer);
        }
        mentions.set(description.head(), description.head(), bearer);
    }

    private Referent referent(Description description, Role role) {
        Referent known = known(description, role);
        if (known != null) {
            return known;
        }
        boolean bare =
                description.determiner() == Determiner.BARE && role.owner() == null && !isRestricted(description);
        return bare
                ? byWording.computeIfAbsent(
                        key(description.from(), description.head() + 1), w -> introduce(description, role))
                : introduce(description, role);
    }

    /** Whether a clause tells them from others in the same words: {@code pilots who}. */
    private boolean isRestricted(Description description) {
        int next = description.head() + 1;
        return description.noun().plural()
                && next < prose.size()
                && prose.token(next).lower().startsWith("who");
    }

    private @Nullable Referent known(Description description, Role role) {
        Referent owned = description.determiner() == Determiner.INDEFINITE ? null : book.owned(role);
        if (owned != null || description.determiner() != Determiner.DEFINITE) {
            return owned;
        }
        Referent known = book.definite(role);
        return known == null && role.owner() == null && !description.noun().plural()
                ? spokenOf(description, role)
                : known;
    }

    /** The one whom "the ..." means though the text has not called it so: a body by its name or kind, a person by station. */
    private @Nullable Referent spokenOf(Description description, Role role) {
        Noun noun = description.noun();
        int head = description.head();
        if (noun.kind() == SourceKind.PERSON) {
            return vocabulary.isStation(noun.singular())
                    ? mentions.most(head, r -> mayBeOfStation(r, noun, description.modifiers()), CLEARLY)
                    : null;
        }
        if (!role.words().isEmpty()) {
            return null;
        }
        Referent byName = mentions.most(head, r -> r.named && r.isThing() && r.isCalled(noun.singular()), 0);
        return byName != null || !vocabulary.isGeneral(noun.singular())
                ? byName
                : mentions.most(head, r -> r.named && r.isThing() && Bearers.agrees(r, noun), 0);
    }

    /** Whether it is a person whom the text gives no other office, people or party. */
    private boolean mayBeOfStation(Referent person, Noun noun, Set<String> words) {
        return person.named
                && person.isPerson()
                && (person.gender == null || noun.gender() == null || person.gender == noun.gender())
                && person.roles.stream().noneMatch(role -> book.areOfTwoSides(role.words(), words))
                && !(vocabulary.isOffice(noun.singular())
                        && person.roles.stream().anyMatch(this::isOffice));
    }

    private boolean isOffice(Role role) {
        return vocabulary.isOffice(role.noun().singular());
    }

    private Referent introduce(Description description, Role role) {
        Noun noun = description.noun();
        boolean ofState = noun.kind() == SourceKind.NEWS_OUTLET
                && description.modifiers().stream().anyMatch(OF_STATE::contains);
        Referent referent = Referent.described(ofState ? SourceKind.STATE_MEDIA : noun.kind(), noun.plural());
        referent.gender = noun.gender();
        referent.goesByDescription = isAsGoodAsNamed(description, role);
        book.introduce(referent, role);
        return referent;
    }

    /** Whether it is a body that goes by another's name, {@code the Reyes campaign}, or a party's people. */
    private boolean isAsGoodAsNamed(Description description, Role role) {
        Noun noun = description.noun();
        if (noun.plural()) {
            String of = description.modifiers().isEmpty() ? vocabulary.demonym(noun.singular()) : null;
            return of != null && of.endsWith("Party");
        }
        return role.owner() != null
                && role.owner().named
                && description.owner() < description.head()
                && !noun.isHuman()
                && noun.kind() != SourceKind.DOCUMENT;
    }
}
