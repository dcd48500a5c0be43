package org.hearsay.core;

/** How a quantity bounds what it counts. */
public enum QuantityBound implements ContractWord {
    /** "three sources". */
    EXACTLY,
    /** "about 40 homes". */
    ABOUT,
    /** "at least 40", "more than 40", "dozens". */
    AT_LEAST,
    /** "up to 400", "fewer than 400". */
    AT_MOST,
    /** "between 40 and 50", "40 to 50". */
    BETWEEN
}
