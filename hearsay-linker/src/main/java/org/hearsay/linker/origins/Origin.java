package org.hearsay.linker.origins;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The end of chains: whose word the reports are.
 *
 * @param source the name or description of who it is, as an article gives it
 * @param kind what sort of end it is
 * @param outlet the news outlet that has it from there, where an article names one, or null
 * @param ring the outlets that have it from each other and from nobody else, in order of their names; empty where it is none
 * @param accounts whom the articles name, where they differ: the same one, spelt or described in several ways; one where all agree
 * @param reports the places, from 0, of its reports among those of the claim
 * @param merges why they are one origin; empty where there was nothing to merge
 */
public record Origin(
        String source,
        OriginKind kind,
        @Nullable String outlet,
        List<String> ring,
        List<Account> accounts,
        List<Integer> reports,
        List<Merge> merges) {

    public Origin {
        ring = List.copyOf(ring);
        accounts = List.copyOf(accounts);
        reports = List.copyOf(reports);
        merges = List.copyOf(merges);
    }

    /** Whether it may be counted as one. */
    public boolean isKnown() {
        return kind != OriginKind.UNKNOWN;
    }

    /** Why they are one origin, each reason once. */
    public List<String> because() {
        return merges.stream().map(Merge::because).distinct().sorted().toList();
    }

    /** Whether the articles disagree on how many it is, or on whether it is somebody or a document. */
    public boolean isDisputed() {
        return accounts.stream()
                                .map(Account::count)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1
                || accounts.stream()
                                .map(account -> account.kind() == OriginKind.DOCUMENT)
                                .distinct()
                                .count()
                        > 1;
    }
}
