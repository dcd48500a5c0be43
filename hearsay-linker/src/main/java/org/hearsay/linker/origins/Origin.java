package org.hearsay.linker.origins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of chains: whose word the reports are.
 *
 * @param source the name or description of who it is, as an article gives it
 * @param kind what sort of end it is
 * @param outlet the news outlet that has it from there, where an article names one, or null
 * @param reports the places, from 0, of the reports among those of the claim
 * @param because why they are one origin, a line for each merge; empty where there was nothing to merge
 */
public record Origin(
        String source, OriginKind kind, @Nullable String outlet, List<Integer> reports, List<String> because) {

    public Origin {
        reports = List.copyOf(reports);
        because = List.copyOf(because);
    }

    /** Whether it may be counted as one. */
    public boolean isKnown() {
        return kind != OriginKind.UNKNOWN;
    }
}
