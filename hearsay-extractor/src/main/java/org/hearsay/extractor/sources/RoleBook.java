package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.SourceKind;
import org.hearsay.extractor.sources.Description.Determiner;
import org.hearsay.extractor.sources.Referent.Role;
import org.jspecify.annotations.Nullable;

/** The roles that a text has given so far, and who bears them. Only the last bearers of a role are looked at. */
final class RoleBook {

    private static final int REMEMBERED = 16;

    private record Bearer(Role role, Referent referent) {

        Referent now() {
            return referent.now();
        }
    }

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Map<String, List<Bearer>> byNoun = new HashMap<>();

    /** Gives somebody who is named a role, by those words. */
    void give(Referent referent, Role role, String words) {
        if (referent.roleTexts.stream().noneMatch(words::equalsIgnoreCase)) {
            referent.roleTexts.add(words);
        }
        referent.gender = referent.gender == null ? role.noun().gender() : referent.gender;
        if (referent.speaksFor == null && isSpokesperson(role) && role.owner() != referent) {
            referent.speaksFor = role.owner();
        }
        note(role, referent);
    }

    /** Gives somebody who is only described the role by which they are. */
    void introduce(Referent referent, Role role) {
        Referent owner = role.owner();
        boolean words = role.noun().kind() == SourceKind.DOCUMENT || role.noun().kind() == SourceKind.POLL;
        if (owner != null && !isPlace(owner) && (words || isSpokesperson(role))) {
            referent.speaksFor = owner;
        }
        note(role, referent);
    }

    private void note(Role role, Referent referent) {
        referent.roles.add(role);
        byNoun.computeIfAbsent(role.noun().singular(), n -> new ArrayList<>()).add(new Bearer(role, referent));
    }

    private boolean isSpokesperson(Role role) {
        String noun = role.noun().singular();
        return vocabulary.isSpokesperson(noun)
                || role.words().stream().anyMatch(word -> vocabulary.isSpokesperson(word + " " + noun));
    }

    private boolean isPlace(Referent referent) {
        return referent.kind == SourceKind.GOVERNMENT && vocabulary.isPlace(String.join(" ", referent.name));
    }

    /** The one of that noun whose owner is the same, or null. */
    @Nullable
    Referent owned(Role role) {
        Referent owner = role.currentOwner();
        for (Bearer bearer : last(role)) {
            if (owner != null && bearer.role.currentOwner() == owner) {
                return bearer.now();
            }
        }
        return null;
    }

    /** The one of that role whom the text means by "the ...", or null. */
    @Nullable
    Referent definite(Role role) {
        Referent best = null;
        int most = -1;
        for (Bearer bearer : last(role)) {
            int shared = fit(role, bearer.role);
            if (shared > most) {
                most = shared;
                best = bearer.now();
            }
        }
        return best;
    }

    /** An unnamed one that was described before in the words of this role, or null. */
    @Nullable
    Referent introduced(Role role, Determiner determiner) {
        if (determiner == Determiner.INDEFINITE) {
            return null;
        }
        for (Bearer bearer : last(role)) {
            boolean alike = bearer.role.words().stream().anyMatch(role.words()::contains);
            if (!bearer.now().named && alike && fit(role, bearer.role) >= 0) {
                return bearer.now();
            }
        }
        return null;
    }

    /** How many words the two share; -1 where they cannot be one. */
    private int fit(Role asked, Role known) {
        Referent one = asked.currentOwner();
        Referent other = known.currentOwner();
        if (asked.noun().plural() != known.noun().plural()
                || (one != null && other != null && one != other)
                || areOfTwoSides(asked.words(), known.words())) {
            return -1;
        }
        if (asked.words().isEmpty()) {
            return 0;
        }
        int shared =
                (int) asked.words().stream().filter(known.words()::contains).count();
        shared += one != null && one == other ? 1 : 0;
        return shared == 0 && (asked.complemented() || !known.words().isEmpty()) ? -1 : shared;
    }

    /** Whether the words tell of two peoples or parties. */
    boolean areOfTwoSides(Set<String> one, Set<String> other) {
        Set<String> sides = sides(one);
        Set<String> others = sides(other);
        return !sides.isEmpty() && !others.isEmpty() && Collections.disjoint(sides, others);
    }

    private Set<String> sides(Set<String> words) {
        return words.stream().map(vocabulary::demonym).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The last bearers of roles with that noun or one like it, the last first. */
    private List<Bearer> last(Role role) {
        List<Bearer> all = new ArrayList<>();
        for (String noun : vocabulary.oneRole(role.noun().singular())) {
            List<Bearer> bearers = byNoun.getOrDefault(noun, List.of());
            for (int i = bearers.size() - 1; i >= Math.max(0, bearers.size() - REMEMBERED); i--) {
                all.add(bearers.get(i));
            }
        }
        return all;
    }
}
