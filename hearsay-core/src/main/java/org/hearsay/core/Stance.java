package org.hearsay.core;

/** What a source does with the content of an attribution. */
public enum Stance implements ContractWord {
    /** Says, writes, reports, shows, accuses, warns that it is so. */
    ASSERTS,
    /** Says that what others said is so; admits, acknowledges, agrees that. */
    CONFIRMS,
    /** Says that it is not so; calls it false, disputes it. */
    DENIES,
    /** Says that it may not be so; questions it or its source. */
    DOUBTS,
    /** Takes the side of a person, plan or view; backs, praises, endorses. */
    SUPPORTS,
    /** Takes the side against; criticizes, condemns, mocks. */
    OPPOSES,
    /** Asks, urges, orders that something be done. */
    DEMANDS,
    /** Plans, promises, wants, seeks, refuses to do. */
    INTENDS,
    /** Predicts, hopes, fears. */
    EXPECTS,
    /** Thinks, feels, knows, without saying it. */
    BELIEVES,
    /** Puts a question. */
    ASKS,
    /** Gives no answer; did not respond. */
    DECLINES
}
