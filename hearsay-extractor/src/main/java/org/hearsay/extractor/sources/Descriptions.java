package org.hearsay.extractor.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.extractor.sources.Description.Determiner;
import org.jspecify.annotations.Nullable;

/** The roles that a text has given so far, and who bears them. Only the last bearers of a role are looked at. */
final class Descriptions {

    private static final int REMEMBERED = 16;

    private record Bearer(Referent.Role role, Referent referent) {}

    private final Vocabulary vocabulary = Vocabulary.ENGLISH;
    private final Map<String, List<Bearer>> byNoun = new HashMap<>();

    void add(Referent.Role role, Referent referent) {
        byNoun.computeIfAbsent(role.noun().singular(), n -> new ArrayList<>()).add(new Bearer(role, referent));
    }

    /** The one of that noun whose owner is the same, or null. */
    @Nullable
    Referent owned(Referent.Role role) {
        Referent owner = role.owner() == null ? null : role.owner().now();
        for (Bearer bearer : last(role)) {
            if (bearer.role.owner() != null && bearer.role.owner().now() == owner && owner != null) {
                return bearer.referent.now();
            }
        }
        return null;
    }

    /** The one of that role whom the text means by "the ...", or null. */
    @Nullable
    Referent definite(Referent.Role role) {
        Referent best = null;
        int most = -1;
        for (Bearer bearer : last(role)) {
            int shared = fit(role, bearer.role);
            if (shared > most) {
                most = shared;
                best = bearer.referent.now();
            }
        }
        return best;
    }

    /** An unnamed one that was described before in the words of this role, or null. */
    @Nullable
    Referent introduced(Referent.Role role, Determiner determiner) {
        if (determiner == Determiner.INDEFINITE) {
            return null;
        }
        for (Bearer bearer : last(role)) {
            Referent referent = bearer.referent.now();
            boolean alike =
                    !role.words().isEmpty() && bearer.role.words().stream().anyMatch(role.words()::contains);
            if (!referent.named && alike && fit(role, bearer.role) >= 0) {
                return referent;
            }
        }
        return null;
    }

    /** How many words the two share; -1 where they cannot be one. */
    private int fit(Referent.Role asked, Referent.Role known) {
        if (asked.noun().plural() != known.noun().plural()) {
            return -1;
        }
        Referent one = asked.owner() == null ? null : asked.owner().now();
        Referent other = known.owner() == null ? null : known.owner().now();
        if (one != null && other != null && one != other) {
            return -1;
        }
        if (asked.words().isEmpty()) {
            return 0;
        }
        if (areOfTwoSides(asked.words(), known.words())) {
            return -1;
        }
        Set<String> words = known.words();
        int shared =
                (int) asked.words().stream().filter(words::contains).count() + (one != null && one == other ? 1 : 0);
        return shared == 0 && (asked.complemented() || !words.isEmpty()) ? -1 : shared;
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
    private List<Bearer> last(Referent.Role role) {
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
