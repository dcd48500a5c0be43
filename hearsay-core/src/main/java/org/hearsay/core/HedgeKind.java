package org.hearsay.core;

/** In what way a hedge weakens a content. */
public enum HedgeKind implements ContractWord {
    /** "up to", "about", "at least". */
    QUANTITY,
    /** "may", "might", "possibly". */
    MODAL,
    /** "reportedly", "allegedly", "it seems". */
    EVIDENTIAL
}
