package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.Bodies;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Says which names of one text name one person or body. Names of several words come first, for a short form may come before the
 * full one: a headline, or a quotation.
 */
final class Cast {

    private static final Set<String> INTO_PLACES = Grammar.words("into-places");

    private final Prose prose;
    private final List<Name> names;
    private final NamedPeople people = new NamedPeople();
    private final NamedBodies bodies;
    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Set<String> withArticle = new HashSet<>();

    Cast(Prose prose, List<Name> names, Bodies bodies) {
        this.prose = prose;
        this.names = names;
        this.bodies = new NamedBodies(prose, bodies);
    }

    /** For each name who it is, or null for a word that names nobody. */
    List<@Nullable Referent> assign() {
        List<@Nullable Referent> referents = new ArrayList<>(Collections.nCopies(names.size(), null));
        for (Name name : names) {
            if (name.words().size() == 1 && bodies.isDefinite(name) && !isModifier(name)) {
                withArticle.add(name.last());
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).words().size() > 1) {
                referents.set(i, count(several(names.get(i))));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).words().size() == 1) {
                referents.set(i, count(single(names.get(i))));
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

    private static @Nullable Referent count(@Nullable Referent referent) {
        if (referent != null) {
            referent.timesNamed++;
        }
        return referent;
    }

    private Referent several(Name name) {
        return !name.titled() && bodies.isBody(name) ? bodies.of(name, bodies.kindOf(name)) : people.of(name);
    }

    private @Nullable Referent single(Name name) {
        String word = name.words().get(0);
        if (name.titled()) {
            return people.surname(name, word);
        }
        Referent known = people.bySurname(word);
        known = known == null ? bodies.byWord(name, word) : known;
        known = known == null ? people.byFirstName(word) : known;
        return known == null ? unknown(name, word) : known;
    }

    /** A name of one word that nothing has told of before. */
    private @Nullable Referent unknown(Name name, String word) {
        if (name.doubtful() || vocabulary.demonym(word.toLowerCase(Locale.ROOT)) != null) {
            return null;
        }
        if (NamedBodies.isAcronym(word) || (withArticle.contains(word) && !vocabulary.isFirstName(word))) {
            return bodies.of(name, SourceKind.ORGANIZATION);
        }
        if (isPlace(name) && !vocabulary.isFirstName(word)) {
            return null;
        }
        return people.surname(name, word);
    }

    private boolean isPlace(Name name) {
        return name.roleFrom() > 0
                && INTO_PLACES.contains(prose.token(name.roleFrom() - 1).lower());
    }
}
