package org.hearsay.core;

/** How much of a content stands in quotation marks: how much is the source's own wording. */
public enum Direct implements ContractWord {
    NONE,
    PART,
    WHOLE
}
