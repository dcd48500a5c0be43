package org.hearsay.core;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An enum constant that stands in the outward contract under its own name in lower case, with hyphens:
 * {@code NoticeKind.READ_MORE} is {@code "read-more"}.
 */
public sealed interface ContractWord
        permits ArticleKind, Direct, HedgeKind, HopKind, NoticeKind, QuantityBound, SourceKind, Stance {

    /** The constant's Java name; every enum has this already. */
    String name();

    /** The word that stands for this constant in JSON and on the command line. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of {@code type} that {@code word} stands for, or empty; upper case does not match. */
    static <E extends Enum<E> & ContractWord> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }
}
