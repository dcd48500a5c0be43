package org.hearsay.extractor.stances;

import org.hearsay.core.Stance;
import org.jspecify.annotations.Nullable;

/** What a wording says about the stance: one of the twelve, or that one has to look further. */
enum Sense {
    ASSERTS(Stance.ASSERTS),
    CONFIRMS(Stance.CONFIRMS),
    DENIES(Stance.DENIES),
    DOUBTS(Stance.DOUBTS),
    SUPPORTS(Stance.SUPPORTS),
    OPPOSES(Stance.OPPOSES),
    DEMANDS(Stance.DEMANDS),
    INTENDS(Stance.INTENDS),
    EXPECTS(Stance.EXPECTS),
    BELIEVES(Stance.BELIEVES),
    ASKS(Stance.ASKS),
    DECLINES(Stance.DECLINES),
    /** Asserts, unless what is said tells otherwise. */
    SAYS(Stance.ASSERTS),
    /** Asserts, unless it is good or bad what something is called. */
    DESCRIBES(Stance.ASSERTS),
    /** Asserts, unless what is said is what will be done. */
    ANNOUNCES(Stance.ASSERTS),
    /** Believes, unless what is thought is what will be. */
    THINKS(Stance.BELIEVES),
    /** Declines where the words after it are about speaking, else intends. */
    REFUSES(Stance.INTENDS),
    /** Tells nothing: keeps a longer wording from being read as its words. */
    NOTHING(null);

    private final @Nullable Stance stance;

    Sense(@Nullable Stance stance) {
        this.stance = stance;
    }

    @Nullable
    Stance stance() {
        return stance;
    }

    /** What remains of it after a "not". */
    Sense negated() {
        return switch (this) {
            case SUPPORTS -> OPPOSES;
            case THINKS -> DOUBTS;
            case BELIEVES, EXPECTS, INTENDS, ASKS, NOTHING -> this;
            case DOUBTS -> BELIEVES;
            case OPPOSES -> SUPPORTS;
            case CONFIRMS, DENIES, DEMANDS, DECLINES, SAYS, ASSERTS, DESCRIBES, ANNOUNCES, REFUSES -> DECLINES;
        };
    }

    /** Whether it takes sides. */
    boolean isSide() {
        return this == SUPPORTS || this == OPPOSES;
    }

    /** Whether somebody speaks in it: what a person declines to do who gives no answer. */
    boolean isSpeaking() {
        return switch (this) {
            case SAYS, ASSERTS, DESCRIBES, ANNOUNCES, CONFIRMS, DENIES, DECLINES -> true;
            default -> false;
        };
    }
}
