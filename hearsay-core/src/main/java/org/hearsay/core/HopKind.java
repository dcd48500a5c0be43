package org.hearsay.core;

/** What the source of a hop does in a chain. */
public enum HopKind implements ContractWord {
    /** Carries another's word without making it its own: "as quoted by TASS", "on television". */
    CHANNEL,
    /** Speaks: its own word, or what it has on the word of the next hop. */
    SPEAKER
}
