package org.hearsay.linker.origins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom some of the articles name as an origin.
 *
 * @param source the name or description that they give
 * @param kind what sort of origin it is by them
 * @param count how many they say it is, or null where they do not say
 * @param reports the places, from 0, of their reports among those of the claim
 */
public record Account(
        String source, OriginKind kind, @Nullable Integer count, List<Integer> reports) {

    public Account {
        reports = List.copyOf(reports);
    }
}
